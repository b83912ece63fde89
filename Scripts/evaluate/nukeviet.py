#!/usr/bin/env python3
"""Score every field that the program reads from pages of NukeViet portals.

Usage:  nukeviet.py FOLDER [--tinbai PROGRAM] [--misses N]

FOLDER holds pages/, saved/ and text/, and check.py, which compares. See nukeviet_records.py in
the folder above for the form of the records.
"""
import os
import subprocess
import sys
import tempfile

import program


def main():
    parser = program.arguments(__doc__.split("\n")[0], "the folder of the set")
    parser.add_argument("--misses", default="0", help="differences to show")
    args = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    with tempfile.TemporaryDirectory() as scratch:
        path = os.path.join(scratch, "records.json")
        with open(path, "wb") as file:
            subprocess.run([sys.executable, os.path.join(here, os.pardir, "nukeviet_records.py"),
                            args.folder, "--run", args.tinbai], stdout=file, check=True)
        subprocess.run([sys.executable, os.path.join(args.folder, "check.py"), path,
                        "--misses", args.misses], check=True)


if __name__ == "__main__":
    main()
