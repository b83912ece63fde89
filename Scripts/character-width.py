#!/usr/bin/env python3
"""Writes Sources/Screen/CharacterWidthTables.swift from Unicode's data.

Usage: Scripts/character-width.py > Sources/Screen/CharacterWidthTables.swift

The data are those of Python's unicodedata; the version is written into the file. Python 3.11
has Unicode 14, the same as glibc 2.36. The rules, in this order (UAX #11 and wcwidth agree):
  0  nonspacing and enclosing marks (Mn, Me), ZWJ and ZWNJ, Hangul medial vowels and finals
  2  East Asian Width W or F, and what UAX #11 reserves for more ideographs
  1  everything else
Emoji that Unicode added later are taken as wide where Unicode reserves the place for emoji.
"""

import sys
import unicodedata

IDEOGRAPHS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
              (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]
EMOJI_TO_COME = [(0x1F6DC, 0x1F6DF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF)]
# Not wide in Unicode 14, but wide in C libraries, in xterm and (hexagrams) in Unicode 16.
WIDE_IN_PRACTICE = [(0x3248, 0x324F), (0x4DC0, 0x4DFF)]
HANGUL = [(0x1160, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB)]


def inside(code, ranges):
    return any(first <= code <= last for first, last in ranges)


def width(code):
    category = unicodedata.category(chr(code))
    if category in ("Mn", "Me") or code in (0x200C, 0x200D) or inside(code, HANGUL):
        return 0
    if category == "Cn":
        return 2 if inside(code, IDEOGRAPHS) or inside(code, EMOJI_TO_COME) else 1
    if inside(code, WIDE_IN_PRACTICE):
        return 2
    return 2 if unicodedata.east_asian_width(chr(code)) in "WF" else 1


def ranges(wanted):
    found = []
    for code in range(0x80, 0x110000):
        if 0xD800 <= code <= 0xDFFF or width(code) != wanted:
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def table(name, about, wanted):
    lines = ["  /// %s" % about, "  static let %s: [UInt32] = [" % name]
    numbers = ["0x%X" % end for pair in ranges(wanted) for end in pair]
    for start in range(0, len(numbers), 10):
        lines.append("    " + ", ".join(numbers[start:start + 10]) + ",")
    return lines + ["  ]"]


def main():
    lines = [
        "// Made by Scripts/character-width.py from Unicode %s: change that, not this."
        % unicodedata.unidata_version,
        "",
        "/// Which scalars take no column, and which two: first and last of each range, in order.",
        "enum CharacterWidthTables {",
    ]
    lines += table("zero", "Marks and joiners that stand on the scalar before them.", 0)
    lines += [""]
    lines += table("wide", "East Asian and emoji scalars.", 2)
    sys.stdout.write("\n".join(lines + ["}", ""]))


main()
