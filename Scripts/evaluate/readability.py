#!/usr/bin/env python3
"""Score texts and fields against the test pages of Mozilla Readability.

Usage:  readability.py FOLDER [--tinbai PROGRAM] [--misses] [--pages]

FOLDER holds <id>/source.html and <id>/expected-metadata.json, and ground-truth.json; evaluate.py
stands in the folder above. A field counts where the expectation has it. "By" before a byline is
not counted, and times are compared to the minute.
"""
import collections
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import program

FIELDS = ("title", "byline", "lang", "siteName", "publishedTime")


def fields(article):
    """The program's fields by the names of the set."""
    return {"title": article.get("title"), "byline": article.get("author"),
            "lang": article.get("language"), "siteName": article.get("site", {}).get("name"),
            "publishedTime": article.get("published")}


def moment(text):
    try:
        return datetime.datetime.fromisoformat((text or "").replace("Z", "+00:00"))
    except ValueError:
        return None


def same(name, want, got):
    if name == "publishedTime":
        one, other = moment(want), moment(got)
        if one is None or other is None:
            return False
        if (one.tzinfo is None) != (other.tzinfo is None):
            one, other = one.replace(tzinfo=None), other.replace(tzinfo=None)
        return abs((one - other).total_seconds()) < 60
    plain = [" ".join((text or "").split()) for text in (want, got)]
    if name == "byline":
        plain = [re.sub(r"^by\s+", "", text, flags=re.I) for text in plain]
    return plain[0] == plain[1]


def score(folder, found, misses):
    right, asked = collections.Counter(), collections.Counter()
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name, "expected-metadata.json")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            want = json.load(file)
        got = fields(found.get(name, {}))
        for field in FIELDS:
            if not want.get(field):
                continue
            asked[field] += 1
            if same(field, want[field], got[field]):
                right[field] += 1
            elif misses:
                print("miss  %s  %s\n      want %r\n      got  %r"
                      % (name, field, want[field], got[field]))
    for field in FIELDS:
        print("%-14s %3d of %3d" % (field, right[field], asked[field]))


def main():
    parser = program.arguments(__doc__.split("\n")[0], "the folder of the set")
    parser.add_argument("--misses", action="store_true", help="show the fields that differ")
    parser.add_argument("--pages", action="store_true", help="list every page, worst first")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        for name in os.listdir(args.folder):
            page = os.path.join(args.folder, name, "source.html")
            if os.path.exists(page):
                shutil.copyfile(page, os.path.join(scratch, name + ".html"))
        found = {program.stem(article): article
                 for article in program.articles(args.tinbai, [scratch])}
        path = os.path.join(scratch, "predictions.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({name: {"articleBody": program.text(article)}
                       for name, article in found.items()}, file)
        command = [sys.executable, os.path.join(args.folder, os.pardir, "evaluate.py"), path,
                   "--truth", os.path.join(args.folder, "ground-truth.json")]
        subprocess.run(command + (["--pages"] if args.pages else []), check=True)
    score(args.folder, found, args.misses)


if __name__ == "__main__":
    main()
