#!/usr/bin/env python3
"""Turn what `tinbai import --dry-run --json` prints into records of the NukeViet test set.

Usage:  tinbai import --dry-run --json FOLDER | nukeviet_records.py FOLDER > RECORDS.json
        nukeviet_records.py FOLDER --run .build/release/tinbai > RECORDS.json

FOLDER is the folder of the set: it holds pages/, saved/ and text/. A record's key is its file's
path below FOLDER, and its fields have the names that the set's own check.py compares. Files that
were skipped get no record unless --empty is given: then they get an empty one.
"""
import argparse
import json
import os
import subprocess
import sys

PLAIN = ("title", "lead", "author", "source", "section", "topic", "published", "modified", "tags")
DOCUMENT = {
    "code": "number", "intro": "intro", "category": "category", "subject": "subject",
    "signer": "signer", "issued": "issued", "valid_from": "validFrom", "expires": "expires",
    "areas": "areas", "replaces": "replaces", "replaced_by": "replacedBy",
}


def record(article):
    """The record of one object of the JSON form."""
    result = {name: article[name] for name in PLAIN if name in article}
    result["body"] = article.get("text", "")
    image = article.get("image", {})
    result["image"] = image.get("url", "")
    result["caption"] = image.get("caption", "")
    result["attachments"] = [file["name"] for file in article.get("attachments", [])]
    for name in ("newer", "older"):
        result[name] = [item["title"] for item in article.get(name, [])]
    site = article.get("site", {})
    result["phones"] = [phone["number"] for phone in site.get("phones", []) if phone.get("number")]
    result["statistics"] = site.get("statistics", {})
    document = article.get("document", {})
    result.update({ours: document[name] for ours, name in DOCUMENT.items() if name in document})
    return result


def lines(arguments):
    """The printed lines: of the program that is run here, or of standard input."""
    if not arguments.run:
        return sys.stdin
    command = [arguments.run, "import", "--dry-run", "--json", arguments.folder]
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()


def main():
    parser = argparse.ArgumentParser(description="see the head of this file")
    parser.add_argument("folder")
    parser.add_argument("--run", metavar="TINBAI", help="run this program over FOLDER")
    parser.add_argument("--empty", action="store_true", help="empty records for skipped files")
    arguments = parser.parse_args()
    records = {}
    for line in lines(arguments):
        if not line.strip():
            continue
        article = json.loads(line)
        if "skipped" in article and not arguments.empty:
            continue
        path = os.path.relpath(os.path.realpath(article["file"]), os.path.realpath(arguments.folder))
        records[path] = {} if "skipped" in article else record(article)
    json.dump(records, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
