"""Measures the reading pane beside `less` on the same texts: reading.py [--binary TINBAI] [-n RUNS]

Makes a text of 5 MB, one of 12 kB, and a page with 40 pictures, all invented; opens each RUNS times
in a pseudo-terminal of 80 by 24 and prints a table in Markdown: milliseconds from the key to the
last change of the screen, median and greatest. `less` and the reader take turns.
"""
import argparse
import os
import random
import shutil
import struct
import subprocess
import tempfile
import textwrap
import zlib

from reader_steps import Samples
from terminal import Program

WORDS = (
    "kênh nước ruộng đường cầu làng chợ ghe thuyền người huyện xã tỉnh mùa lũ đất bờ hàng dừa cây tre "
    "ba bốn tuần ngày sáng chiều hôm qua nay sẽ đã đang làm đi về trồng đào sửa xây dựng mới cũ lớn nhỏ"
).split()
SIZE = (80, 24)
WHOLE = (1, 0, 23, 80)


def paragraphs(size, chance):
    made, length = [], 0
    while length < size:
        words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(40, 110)))
        made.append(words.capitalize() + ".")
        length += len(words.encode()) + 3
    return made


def picture(number, width=480, height=300):
    """A PNG file of coloured waves."""
    wave = bytes((x * (3 + place) + number * 9) & 255 for x in range(2 * width) for place in range(3))
    rows = b"".join(b"\0" + wave[y % width * 3:(y % width + width) * 3] for y in range(height))

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1))
            + chunk(b"IEND", b""))


def make(folder, binary):
    """The texts, each as a file for less and in a library of its own; their names."""
    chance = random.Random(5)
    for name, size in (("5 MB", 5_000_000), ("12 kB", 12_000)):
        texts = paragraphs(size, chance)
        path = os.path.join(folder, name + ".md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"# Bài {name}\n\n" + "\n\n".join(texts) + "\n")
        with open(path[:-2] + "txt", "w", encoding="utf-8") as file:
            file.write("\n\n".join("\n".join(textwrap.wrap(text, 78)) for text in texts) + "\n")
    name = "40 pictures"
    os.mkdir(os.path.join(folder, "page_files"))
    parts = []
    for number, text in enumerate(paragraphs(12_000, chance)[:40] * 2):
        if number == 40:
            break
        with open(os.path.join(folder, "page_files", f"{number}.png"), "wb") as file:
            file.write(picture(number))
        parts.append(f"<p>{text}</p><p><img src='page_files/{number}.png' alt='Ảnh {number}'></p>")
    with open(os.path.join(folder, name + ".html"), "w", encoding="utf-8") as file:
        file.write("<!doctype html><meta charset='utf-8'><title>Bài ảnh</title><article><h1>Bài ảnh</h1>"
                   + "".join(parts) + "</article>")
    for source in ("5 MB.md", "12 kB.md", name + ".html"):
        path = os.path.join(folder, source)
        library = os.path.splitext(path)[0] + ".db"
        subprocess.run([binary, "import", "--library", library, path], check=True,
                       stdout=subprocess.DEVNULL)


def scroll(program, samples, name):
    for step, key, count in (("line down", "j", 30), ("page down", " ", 6), ("line up", "k", 15)):
        for _ in range(count):
            samples.add(f"{name} {step}", program.press(key, WHOLE, quiet=0.03))


def measure(folder, binary, name, samples):
    text = os.path.join(folder, name + ".txt")
    if os.path.exists(text):
        program = Program(["less", text], size=SIZE)
        samples.add(f"less {name} open", program.started(WHOLE))
        scroll(program, samples, f"less {name}")
        program.close("q")
    library = os.path.join(folder, "run.db")
    shutil.copyfile(os.path.join(folder, name + ".db"), library)
    program = Program([binary, "open", "--library", library, "--lang", "en"], size=SIZE,
                      environment=dict(os.environ, HOME=folder, TERM="xterm-256color",
                                       COLORTERM="truecolor", LC_ALL="C.UTF-8"))
    program.started(WHOLE, quiet=0.3)
    samples.add(f"tinbai {name} open", program.press("\r", WHOLE, quiet=0.3))
    scroll(program, samples, f"tinbai {name}")
    program.close("\x03")
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(library + ending):
            os.remove(library + ending)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", default=".build/release/tinbai")
    arguments.add_argument("-n", type=int, default=3)
    wanted = arguments.parse_args()
    binary = os.path.abspath(wanted.binary)
    samples = Samples()
    with tempfile.TemporaryDirectory() as folder:
        make(folder, binary)
        for _ in range(wanted.n):
            for name in ("5 MB", "12 kB", "40 pictures"):
                measure(folder, binary, name, samples)
    print("| text | step | less | tinbai | greatest of tinbai |\n|---|---|---:|---:|---:|")
    for name in ("5 MB", "12 kB", "40 pictures"):
        for step in ("open", "line down", "page down", "line up"):
            less, own = f"less {name} {step}", f"tinbai {name} {step}"
            figures = [samples.at(less, 0.5), samples.at(own, 0.5), samples.at(own, 1.0)]
            cells = ["–" if value is None else f"{value:.2f} ms" for value in figures]
            print(f"| {name} | {step} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
