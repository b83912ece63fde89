#!/usr/bin/env python3
"""Measures tinbai at several sizes, newsboat beside it, and writes a table and a plot.

    bench.py --binary tinbai --tool tinbai-bench --floor floor [--sizes "1000 100000"]
             [--shuffled 100000] [--newsboat 10000] [--libraries FOLDER] [--out FOLDER]

Libraries stay in FOLDER with the figures of their import beside them; those that are there are used
again. Every figure is explained in Benchmarks/README.md.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time

import reader_steps
from reader_steps import Samples

# Name, what is shown of the samples, bar and aim at a million articles, and whether it must not grow.
ROWS = [
    ("search", "p95", "key in the search line → hits painted, p95, ms", 8, 3, True),
    ("search", "max", "the same, longest, ms", 25, 10, True),
    ("start multiple", "p50", "start → list painted, times the floor program's", 6, 3, True),
    ("list keys", "p95", "line and page in the list, p95, ms", 3, 1, True),
    ("list ends and jumps", "p95", "g, G and jumps in the list, p95, ms", 3, 1, True),
    ("open", "p95", "open an article, p95, ms", 3, 1, True),
    ("line and page in the article", "p95", "line and page in it, p95, ms", 3, 1, True),
    ("next, previous, back", "p95", "next, previous, back to the list, p95, ms", 3, 1, True),
    ("relevance", "p95", "order by relevance, worst query, ms", 150, 80, False),
    ("exact count", "p95", "exact count, worst query, ms", 150, 60, False),
    ("insert one article", "max", "insert one article, longest, ms", 50, None, True),
    ("update one article", "max", "update one article, longest, ms", 50, None, True),
    ("delete one article", "max", "delete one article, longest, ms", 50, None, True),
    ("memory", "max", "memory of the reader, MB", 64, 40, True),
    ("list keys beside an import", "p95", "list keys while another process imports, p95, ms", 8, 3, True),
    ("import rate", "p50", "import to a fully optimised index, articles a second", 3000, 6000, False),
    ("import cpu", "p50", "processor time of it, µs an article", None, None, False),
    ("bytes", "p50", "bytes on disk, an article", 6500, 4500, False),
    ("import memory", "p50", "memory while importing, MB", 500, 300, False),
]


def say(words):
    print(words, flush=True)


def run_import(binary, library, articles, count):
    """Imports a file into a new library and notes what it took."""
    for end in ("", "-wal", "-shm"):
        if os.path.exists(library + end):
            os.remove(library + end)
    started = time.monotonic()
    with open(os.devnull, "w", encoding="ascii") as nothing:
        process = subprocess.Popen([binary, "import", "--library", library, articles], stdout=nothing,
                                   stderr=nothing, env={**os.environ, **reader_steps.home(library)})
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status != 0:
        sys.exit(f"bench: the import of {articles} failed")
    seconds = time.monotonic() - started
    return {
        "import rate": count / seconds,
        "import cpu": (used.ru_utime + used.ru_stime) / count * 1e6,
        "import memory": used.ru_maxrss / 1024,
        "bytes": os.path.getsize(library) / count,
    }


def library_of(options, count, is_shuffled):
    """The library of so many articles, made if it is not there, and the figures of its import."""
    folder = os.path.join(options.libraries, f"{'shuffled' if is_shuffled else 'ordered'}-{count}")
    os.makedirs(folder, exist_ok=True)
    library, facts = os.path.join(folder, "library.sqlite"), os.path.join(folder, "import.json")
    if not os.path.exists(facts):
        articles = os.path.join(folder, "articles.jsonl")
        say(f"  writing {count:,} articles")
        words = ["shuffled", str(count)] if is_shuffled else ["corpus", "0", str(count)]
        subprocess.run([options.tool] + words + [articles], check=True)
        say("  importing them")
        found = run_import(options.binary, library, articles, count)
        os.remove(articles)
        with open(facts, "w", encoding="ascii") as out:
            json.dump(found, out)
    with open(facts, encoding="ascii") as known:
        return library, json.load(known)


def measure(options, count, is_shuffled):
    """All figures of one library."""
    name = f"{count:,}" + (" shuffled" if is_shuffled else "")
    say(f"{name} articles")
    library, imported = library_of(options, count, is_shuffled)
    samples = Samples()
    for figure, value in imported.items():
        samples.add(figure, value)
    say("  starts")
    reader_steps.measure_starts(options.binary, library, options.floor, samples)
    floor = samples.at("floor start", 0.5)
    for value in samples.values["start"]:
        samples.add("start multiple", value / floor)
    say("  lists and articles")
    reader_steps.measure_keys(options.binary, library, samples)
    say("  search")
    reader_steps.measure_search(options.binary, library, samples)
    say("  relevance, counts, single changes")
    found = subprocess.run([options.tool, "library", library], check=True, capture_output=True)
    for figure, values in json.loads(found.stdout).items():
        group = figure.split(":")[0]
        # Of several queries the slowest counts.
        middle = sorted(values)[len(values) // 2]
        if ":" in figure:
            samples.add(group, middle)
            say(f"    {figure}: {middle:.1f} ms")
        else:
            samples.values[group] = values
    say("  keys beside an import")
    more = os.path.join(os.path.dirname(library), "more.jsonl")
    subprocess.run([options.tool, "corpus", str(count + 1000), "10000", more], check=True)
    reader_steps.measure_beside_import(options.binary, library, more, samples)
    subprocess.run([options.tool, "undo", library], check=True)
    os.remove(more)
    for figure, part, title, _, _, _ in ROWS:
        value = shown(samples, figure, part)
        if value is not None:
            say(f"    {title}: {written(value)}")
    return name, samples


def shown(samples, figure, part):
    if figure in ("relevance", "exact count"):
        part = "max"
    return samples.at(figure, {"p50": 0.5, "p95": 0.95, "max": 1}[part])


def written(value):
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def machine():
    """The machine in words."""
    with open("/proc/cpuinfo", encoding="utf-8") as facts:
        text = facts.read()
    model = re.search(r"model name\s*:\s*(.+)", text)
    with open("/proc/meminfo", encoding="ascii") as facts:
        memory = int(re.search(r"MemTotal:\s+(\d+)", facts.read())[1]) / 1e6
    system = "Linux"
    if os.path.exists("/etc/os-release"):
        with open("/etc/os-release", encoding="utf-8") as facts:
            system = (re.search(r'PRETTY_NAME="?([^"\n]+)', facts.read()) or [0, system])[1]
    cores = os.cpu_count()
    return f"{cores} cores of {model[1].strip() if model else 'a processor'}, {memory:.0f} GB, {system}"


def table(results):
    """The Markdown table of all sizes."""
    lines = ["| figure | bar | aim | " + " | ".join(name for name, _ in results) + " |",
             "|---|--:|--:|" + "--:|" * len(results)]
    for figure, part, title, bar, aim, _ in ROWS:
        cells = [written(shown(samples, figure, part)) for _, samples in results]
        bar, aim = (str(value) if value is not None else "" for value in (bar, aim))
        lines.append(f"| {title} | {bar} | {aim} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def newsboat_table(count, ours, theirs):
    """The figures of newsboat beside ours, on the same articles."""
    lines = [f"| the same {count:,} articles, median, ms | tinbai | newsboat | newsboat / tinbai |",
             "|---|--:|--:|--:|"]
    for figure in ["start", "list keys", "list ends and jumps", "open", "line and page in the article",
                   "next, previous, back", "search"]:
        mine, its = ours.at(figure, 0.5), theirs.at(figure, 0.5)
        ratio = f"{its / mine:.0f}" if mine and its else "–"
        lines.append(f"| {figure} | {written(mine)} | {written(its)} | {ratio} |")
    mine, its = ours.at("memory", 1), theirs.at("memory", 1)
    lines.append(f"| memory, MB | {written(mine)} | {written(its)} | {its / mine:.1f} |")
    seconds = theirs.at("import seconds", 0.5)
    if seconds:
        rate = count / seconds
        lines.append(f"| articles taken in, a second | {written(ours.at('import rate', 0.5))} | "
                     f"{written(rate)} | {rate / ours.at('import rate', 0.5):.2f} |")
    return "\n".join(lines)


def plot(results, path):
    """A PNG of the growth, by gnuplot; says so and goes on where there is none."""
    if not shutil.which("gnuplot"):
        return say("  no gnuplot, no plot: run Scripts/install-packages bench")
    ordered = sorted(((int(name.replace(",", "")), samples) for name, samples in results
                      if "shuffled" not in name), key=lambda pair: pair[0])
    figures = [("search", "p95", "search, p95"), ("list keys", "p95", "list keys, p95"),
               ("list ends and jumps", "p95", "g, G, jumps, p95"), ("open", "p95", "open, p95"),
               ("start", "p50", "start"), ("exact count", "p95", "exact count, worst"),
               ("relevance", "p95", "relevance, worst"),
               ("insert one article", "max", "insert, longest")]
    blocks = ""
    for figure, part, _ in figures:
        for count, samples in ordered:
            blocks += f"{count} {shown(samples, figure, part) or 'NaN'}\n"
        blocks += "e\n"
    lines = ", ".join(f"'-' using 1:2 with linespoints lw 2 pt 7 title '{title}'"
                      for _, _, title in figures)
    script = f"""set terminal pngcairo size 1000,620 font 'sans,11'
set output '{path}'
set title 'tinbai: time by size of the library'
set logscale xy
set xlabel 'articles'
set ylabel 'milliseconds'
set grid
set key outside right
plot {lines}
{blocks}"""
    subprocess.run(["gnuplot"], input=script.encode(), check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--floor", required=True)
    parser.add_argument("--sizes", default="1000 100000")
    parser.add_argument("--shuffled", default="")
    parser.add_argument("--newsboat", default="")
    parser.add_argument("--libraries", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    for name in ("binary", "tool", "floor", "libraries"):
        setattr(options, name, os.path.abspath(getattr(options, name)))
    results = [measure(options, int(size), False) for size in options.sizes.split()]
    results += [measure(options, int(size), True) for size in options.shuffled.split()]
    text = f"# What tinbai reaches\n\nMeasured by `make bench` on {machine()}.\n"
    text += "`Benchmarks/README.md` says what each figure is.\n\n" + table(results) + "\n"
    if options.newsboat and shutil.which("newsboat"):
        count = int(options.newsboat)
        ours = next((samples for name, samples in results if name == f"{count:,}"), None)
        if ours is None:
            _, ours = measure(options, count, False)
        feeds = os.path.join(options.libraries, f"feeds-{count}")
        if not os.path.exists(os.path.join(feeds, "urls")):
            subprocess.run([options.tool, "feeds", str(count), feeds], check=True)
        say(f"newsboat, {count:,} articles")
        theirs = Samples()
        reader_steps.measure_newsboat(feeds, theirs)
        text += "\n" + newsboat_table(count, ours, theirs) + "\n"
    largest = max((int(size) for size in options.sizes.split()), default=0)
    if largest:
        library, _ = library_of(options, largest, False)
        found = reader_steps.capture(options.binary, library, "quang ninh cang bien")
        text += f"\n`quang ninh cang bien` typed in the library of {largest:,}:\n\n"
        text += f"```text\n{found}\n```\n"
    text += "\n![growth](growth.png)\n"
    os.makedirs(options.out, exist_ok=True)
    plot(results, os.path.join(options.out, "growth.png"))
    with open(os.path.join(options.out, "RESULTS.md"), "w", encoding="utf-8") as out:
        out.write(text)
    say("\n" + text)


if __name__ == "__main__":
    main()
