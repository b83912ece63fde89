#!/usr/bin/env python3
"""Send Markdown texts through the library and back, and compare their trees.

Usage:  markdown.py EXAMPLES [--tinbai PROGRAM] [--misses]

EXAMPLES is the list of the CommonMark specification in JSON (objects with "markdown"), or a
Markdown file whose examples stand between lines of 32 backticks, as in the specification. Each
text is imported, printed with `show --markdown`, exported to a folder, and both are imported
again. The trees of all four are compared as cmark-gfm, in the module cmarkgfm, shows them.
"""
import json
import os
import re
import subprocess
import tempfile
import unicodedata

import cmarkgfm
from cmarkgfm.cmark import Options

import program

FENCE = "`" * 32


def examples(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".json"):
        return [example["markdown"] for example in json.loads(text)]
    found = re.findall(r"^%s example.*\n((?:.*\n)*?)\.\n(?:.*\n)*?%s$" % (FENCE, FENCE), text, re.M)
    return [example.replace("→", "\t") for example in found]


def tree(markdown):
    """The text's tree as HTML with all that is raw; in NFC, in which the library keeps texts."""
    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    html = cmarkgfm.github_flavored_markdown_to_html(markdown, options)
    return unicodedata.normalize("NFC", html)


def run(tinbai, *arguments):
    done = subprocess.run([tinbai, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode("utf-8")


def bodies(tinbai, library):
    """The articles' bodies by their titles, and their numbers."""
    lines = run(tinbai, "export", "--library", library).splitlines()
    articles = [json.loads(line) for line in lines if line.strip()]
    return ({article["title"]: article.get("markdown", "") for article in articles},
            {article["title"]: article["id"] for article in articles})


def main():
    parser = program.arguments(__doc__.split("\n")[0], "the examples")
    parser.add_argument("--misses", action="store_true", help="show the texts that differ")
    args = parser.parse_args()
    texts = {"Text %04d" % number: text for number, text in enumerate(examples(args.folder))
             if text.strip()}
    with tempfile.TemporaryDirectory() as scratch:
        def place(name):
            return os.path.join(scratch, name)
        for name in ("texts", "shown"):
            os.mkdir(place(name))
        for title, text in texts.items():
            with open(place("texts/%s.md" % title), "w", encoding="utf-8", newline="") as file:
                file.write("---\ntitle: %s\nurl: https://example.org/%s\n---\n\n%s"
                           % (title, title[5:], text))
        run(args.tinbai, "import", "--library", place("a.sqlite"), place("texts"))
        first, numbers = bodies(args.tinbai, place("a.sqlite"))
        for title, number in numbers.items():
            shown = run(args.tinbai, "show", "--library", place("a.sqlite"), str(number),
                        "--markdown")
            with open(place("shown/%s.md" % title), "w", encoding="utf-8", newline="") as file:
                file.write(shown)
        run(args.tinbai, "import", "--library", place("b.sqlite"), place("shown"))
        run(args.tinbai, "export", "--library", place("a.sqlite"), "--markdown", "-o",
            place("exported"))
        run(args.tinbai, "import", "--library", place("c.sqlite"), place("exported"))
        ways = [("imported", first), ("shown and imported", bodies(args.tinbai, place("b.sqlite"))[0]),
                ("exported and imported", bodies(args.tinbai, place("c.sqlite"))[0])]
    for name, found in ways:
        same = 0
        for title, text in texts.items():
            if title in found and tree(text) == tree(found[title]):
                same += 1
            elif args.misses:
                print("miss  %s  %s\n      want %r\n      got  %r"
                      % (name, title, text, found.get(title)))
        print("%-22s %4d of %4d texts have the same tree" % (name, same, len(texts)))


if __name__ == "__main__":
    main()
