"""Run the program over files, for the scripts beside this one."""
import argparse
import json
import os
import re
import subprocess

IMAGE = re.compile(r"^!\[.*\]\(\S*\)$")
CAPTION = re.compile(r"^\*(?!\*)(.+)\*$")


def arguments(description, folder):
    """The arguments that all scripts have."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", help=folder)
    parser.add_argument("--tinbai", default=".build/release/tinbai", help="the program")
    return parser


def articles(program, paths):
    """The objects that `tinbai import --dry-run --json` prints for files, skipped ones too."""
    command = [program, "import", "--dry-run", "--json"] + list(paths)
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in run.stdout.decode("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def stem(article):
    """The name of an article's file without folder and ending."""
    return os.path.basename(article["file"]).split(".html")[0]


def letters(text):
    return re.sub(r"\W+", "", text)


def text(article, captions=True):
    """The words of an article; on request without the lines in italics under its pictures."""
    words = article.get("text", "")
    if captions:
        return words
    lines = [line for line in article.get("markdown", "").split("\n") if line]
    found = {letters(match.group(1)) for above, line in zip(lines, lines[1:])
             if IMAGE.match(above) for match in [CAPTION.match(line)] if match}
    return "\n".join(line for line in words.split("\n")
                     if not letters(line) or letters(line) not in found)
