#!/usr/bin/env python3
"""Score the bodies that the program finds in pages of any site.

Usage:  extraction.py FOLDER [--tinbai PROGRAM] [--pages]

FOLDER holds html/<id>.html.gz, ground-truth.json and evaluate.py, whose measure is used. Two
lines are printed: for the whole text, and for the text without the captions of pictures, which
the truth of the public benchmark leaves out and which tinbai keeps because a person reads them.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

import program


def main():
    parser = program.arguments(__doc__.split("\n")[0], "the folder of the set")
    parser.add_argument("--pages", action="store_true", help="list every page, worst first")
    args = parser.parse_args()
    pages = os.path.join(args.folder, "html")
    with tempfile.TemporaryDirectory() as scratch:
        for name in sorted(os.listdir(pages)):
            with gzip.open(os.path.join(pages, name)) as page:
                with open(os.path.join(scratch, name[:-3]), "wb") as copy:
                    copy.write(page.read())
        found = list(program.articles(args.tinbai, [scratch]))
        for captions in (True, False):
            guess = {program.stem(article): {"articleBody": program.text(article, captions)}
                     for article in found}
            path = os.path.join(scratch, "predictions.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(guess, file)
            print("with captions:" if captions else "without captions:", flush=True)
            command = [sys.executable, os.path.join(args.folder, "evaluate.py"), path]
            subprocess.run(command + (["--pages"] if args.pages else []), check=True)


if __name__ == "__main__":
    main()
