"""What is measured in the reader, in newsboat and in the floor program: keys and where to look."""
import os
import sqlite3
import subprocess
import time

from terminal import Program

# Cells that are looked at in a screen of 120 by 40: (top, left, bottom, right).
LIST = (1, 0, 39, 54)
ARTICLE = (1, 58, 39, 120)
HITS = (2, 0, 38, 54)

QUERIES = [
    "quang ninh cang bien", "quảng ninh", "cang bien", "cảng biển", "phuong ngoc luu", "tin tu tinh",
    "\"cảng biển sắp xây\"", "của", "trong duoc", "dai dien", "harding mar", "the people", "cho phien",
    "ba con ban", "2019", "nguoi dan", "zk123456", "thuy", "hoà", "ở quảng",
]


class Samples:
    """Figures by name, in the order in which they came."""

    def __init__(self):
        self.values = {}

    def add(self, name, value):
        if value is not None:
            self.values.setdefault(name, []).append(value)

    def at(self, name, part):
        """The value below which this part of the samples is; None without samples."""
        found = sorted(self.values.get(name, []))
        return found[min(len(found) - 1, int(part * len(found)))] if found else None


def reader(binary, library):
    """The reader's command line, on a library that no reader was in before."""
    with sqlite3.connect(library) as database:
        database.execute("DELETE FROM setting WHERE key = 'reader'")
    database.close()
    return [binary, "open", "--library", library, "--lang", "en"]


def measure_starts(binary, library, floor, samples, count=15):
    """Starts of the reader and of the floor program, in turn."""
    for number in range(count + 2):
        program = Program([floor])
        value = program.started((0, 0, 40, 120))
        program.close("q")
        if number > 1:
            samples.add("floor start", value)
        program = Program(reader(binary, library), environment=home(library))
        value = program.started(LIST, quiet=0.2)
        if number > 1:
            samples.add("start", value)
        program.close("\x03")
    program = Program([floor])
    program.started()
    for _ in range(20):
        samples.add("floor repaint", program.press("x"))
    program.close("q")


def home(library):
    """An environment without settings of anybody."""
    folder = os.path.join(os.path.dirname(os.path.abspath(library)), "home")
    os.makedirs(folder, exist_ok=True)
    return {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder,
            "XDG_STATE_HOME": folder}


def measure_keys(binary, library, samples):
    """Lists and articles; the same is done in another reader before, as for a search."""
    press_keys(binary, library, Samples())
    press_keys(binary, library, samples)


def press_keys(binary, library, samples):
    program = Program(reader(binary, library), environment=home(library))
    program.started(LIST)
    for _ in range(25):
        samples.add("list keys", program.press("j", LIST, quiet=0.12))
    for _ in range(15):
        samples.add("list keys", program.press("\x1b[6~", LIST, quiet=0.12))
    for keys in 4 * ["G", "50%", "g", "G", "g", "25%", "75%", "g", "50%"]:
        samples.add("list ends and jumps", program.press(keys, LIST, quiet=0.15))
    for _ in range(8):
        samples.add("open", program.press("\r", quiet=0.15))
        for _ in range(4):
            samples.add("line and page in the article", program.press("j", ARTICLE, quiet=0.06))
        for _ in range(2):
            value = program.press("\x1b[6~", ARTICLE, quiet=0.06)
            samples.add("line and page in the article", value)
        samples.add("next, previous, back", program.press("]", ARTICLE, quiet=0.15))
        samples.add("next, previous, back", program.press("[", ARTICLE, quiet=0.15))
        samples.add("next, previous, back", program.press("h", quiet=0.15))
        program.press("j", quiet=0.15)
    samples.add("memory", program.memory())
    program.close("\x03")


def measure_search(binary, library, samples):
    """Queries typed letter by letter; each starts from an empty line.

    They are typed in another reader before, so that the system has read the index once.
    """
    type_queries(binary, library, Samples())
    type_queries(binary, library, samples)


def type_queries(binary, library, samples):
    program = Program(reader(binary, library), environment=home(library))
    program.started(LIST)
    program.press("/", quiet=0.2)
    for query in QUERIES:
        for letter in query:
            value = program.press(letter, HITS, quiet=0.12)
            samples.add("search", value)
            if os.environ.get("BENCH_VERBOSE") and value and value > 8:
                print(f"    {query!r} at {letter!r}: {value:.1f} ms")
        program.press("\x15", quiet=0.12)
    samples.add("memory", program.memory())
    program.close("\x03")


def capture(binary, library, query):
    """The screen with what was found for a query, a while after it was typed."""
    program = Program(reader(binary, library), environment=home(library))
    program.started(LIST)
    program.press("/", quiet=0.2)
    for letter in query:
        program.press(letter, quiet=0.1)
    program.press("", quiet=3, limit=10)
    found = program.screen.text()
    program.close("\x03")
    return found


def measure_beside_import(binary, library, articles, samples):
    """Keys in the list while another process imports."""
    program = Program(reader(binary, library), environment=home(library))
    program.started(LIST)
    with open(os.devnull, "w", encoding="ascii") as nothing:
        other = subprocess.Popen([binary, "import", "--library", library, articles],
                                 stdout=nothing, stderr=nothing, env={**os.environ, **home(library)})
    number = 0
    while other.poll() is None and number < 600:
        keys = ["j", "j", "\x1b[6~", "j", "k", "\x1b[5~", "G", "g"][number % 8]
        samples.add("list keys beside an import", program.press(keys, LIST, quiet=0.02, limit=3))
        number += 1
    other.wait()
    program.close("\x03")


def measure_newsboat(folder, samples):
    """The same in newsboat, on feeds that are in `folder`."""
    cache, settings = os.path.join(folder, "cache.db"), os.path.join(folder, "config")
    with open(settings, "w", encoding="ascii") as config:
        config.write("auto-reload no\nrefresh-on-startup no\nshow-read-feeds yes\n")
    urls = os.path.join(folder, "urls")
    with open(urls, encoding="ascii") as found:
        lines = [line for line in found if not line.startswith('"query')]
    with open(urls, "w", encoding="ascii") as out:
        out.writelines(['"query:Everything:title != \\"-\\""\n'] + lines)
    arguments = ["newsboat", "-u", urls, "-c", cache, "-C", settings]
    if not os.path.exists(cache):
        started = time.monotonic()
        subprocess.run(arguments + ["-x", "reload"], check=True, stdout=subprocess.DEVNULL)
        samples.add("import seconds", time.monotonic() - started)
    for _ in range(4):
        program = Program(arguments)
        samples.add("start", program.started((1, 0, 38, 120), quiet=1.5))
        samples.add("open the list", program.press("\r", (1, 0, 38, 120), quiet=1))
        for _ in range(6):
            samples.add("list keys", program.press("\x1bOB", quiet=0.3))
        for _ in range(3):
            samples.add("list keys", program.press("\x1b[6~", quiet=0.3))
        samples.add("list ends and jumps", program.press("\x1bOF", quiet=0.5))
        samples.add("list ends and jumps", program.press("\x1bOH", quiet=0.5))
        samples.add("open", program.press("\r", quiet=0.4))
        for _ in range(6):
            samples.add("line and page in the article", program.press("\x1bOB", quiet=0.2))
        samples.add("next, previous, back", program.press("q", quiet=1))
        program.press("/", quiet=0.3)
        program.press("cảng biển", quiet=0.3)
        samples.add("search", program.press("\r", (1, 0, 38, 120), quiet=1.5))
        samples.add("memory", program.memory())
        program.close()
