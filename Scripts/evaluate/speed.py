#!/usr/bin/env python3
"""Measure how many pages a second the program parses and stores, beside trafilatura.

Usage:  speed.py FOLDER [--tinbai PROGRAM] [--python PYTHON] [--copies N]

FOLDER holds saved pages (*.html). They are copied N times, each with a remark that makes it
another page, and imported into a new library. Processor time is counted, not time on the clock,
so that other programs do not matter. With --python, an interpreter that has trafilatura extracts
the same files in the same run.
"""
import os
import resource
import subprocess
import sys
import tempfile

import program

PEER = """
import sys, trafilatura
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", errors="replace") as file:
        trafilatura.extract(file.read(), output_format="markdown", with_metadata=True)
"""


def seconds(command, good=(0,)):
    """Processor seconds of a command and what it started; another end than a good one is an error."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode not in good:
        sys.exit("%s: %s" % (command[0], done.stderr.decode("utf-8", "replace")[-400:]))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def copies(folder, scratch, count):
    """Copies of the pages that are not the same to the byte nor of the same address."""
    paths = []
    for number in range(count):
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".html"):
                continue
            with open(os.path.join(folder, name), "rb") as file:
                page = file.read()
            for ending in (b".html", b"/"):
                page = page.replace(ending + b'"', b"-%d" % number + ending + b'"')
            paths.append(os.path.join(scratch, "%d-%s" % (number, name)))
            with open(paths[-1], "wb") as file:
                file.write(page)
    return paths


def main():
    parser = program.arguments(__doc__.split("\n")[0], "a folder of saved pages")
    parser.add_argument("--python", help="an interpreter that has trafilatura")
    parser.add_argument("--copies", type=int, default=5)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        pages = os.path.join(scratch, "pages")
        os.mkdir(pages)
        paths = copies(args.folder, pages, args.copies)
        size = sum(map(os.path.getsize, paths)) / len(paths)
        print("%d pages of %.0f kB" % (len(paths), size / 1000))
        library = os.path.join(scratch, "library.sqlite")
        spent = seconds([args.tinbai, "import", "--library", library, pages], good=(0, 3))
        print("tinbai       %6.2f s  %6.1f pages a second, parsed and stored"
              % (spent, len(paths) / spent))
        if args.python:
            peer = seconds([args.python, "-c", PEER] + paths)
            print("trafilatura  %6.2f s  %6.1f pages a second, parsed: tinbai is %.1f times as fast"
                  % (peer, len(paths) / peer, peer / spent))


if __name__ == "__main__":
    main()
