#!/usr/bin/env python3
"""Writes Sources/Screen/BidiTables.swift from Unicode's data (Debian: unicode-data).

Usage: Scripts/bidi-classes.py > Sources/Screen/BidiTables.swift

Explicit controls of direction count as BN, because no cell ever holds one (`ScalarFate`).
"""

DATA = "/usr/share/unicode/"
CLASSES = ["L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON"]
MISSING = [(0x0590, 0x05FF, "R"), (0x0600, 0x07BF, "AL"), (0x07C0, 0x085F, "R"),
           (0x0860, 0x08FF, "AL"), (0x20A0, 0x20CF, "ET"), (0xFB1D, 0xFB4F, "R"),
           (0xFB50, 0xFDCF, "AL"), (0xFDF0, 0xFDFF, "AL"), (0xFE70, 0xFEFF, "AL"),
           (0x10800, 0x10CFF, "R"), (0x10D00, 0x10D3F, "AL"), (0x10D40, 0x10EBF, "R"),
           (0x10EC0, 0x10EFF, "AL"), (0x10F00, 0x10F2F, "R"), (0x10F30, 0x10F6F, "AL"),
           (0x10F70, 0x10FFF, "R"), (0x1E800, 0x1EC6F, "R"), (0x1EC70, 0x1ECBF, "AL"),
           (0x1ECC0, 0x1ECFF, "R"), (0x1ED00, 0x1ED4F, "AL"), (0x1ED50, 0x1EDFF, "R"),
           (0x1EE00, 0x1EEFF, "AL"), (0x1EF00, 0x1EFFF, "R")]


def main():
    classes = ["L"] * 0x110000
    for first, last, name in MISSING:
        classes[first:last + 1] = [name] * (last + 1 - first)
    for line in open(DATA + "extracted/DerivedBidiClass.txt", encoding="utf8"):
        parts = [part.strip() for part in line.split("#")[0].split(";")]
        if len(parts) > 1:
            ends = parts[0].split("..")
            first, last = int(ends[0], 16), int(ends[-1], 16)
            name = parts[1] if parts[1] in CLASSES else "BN"
            classes[first:last + 1] = [name] * (last + 1 - first)
    version = open(DATA + "LineBreak.txt", encoding="utf8").readline().split("-")[1].rstrip(".tx\n")
    print(f"// Made by Scripts/bidi-classes.py from Unicode {version}: change that, not this.\n")
    print("/// The direction of every scalar.")
    print("enum BidiTables {")
    print("  /// First scalar of each range × 16 + class, in order.")
    print("  static let starts: [UInt32] = [")
    numbers = [f"0x{code * 16 + CLASSES.index(name):X}," for code, name in enumerate(classes)
               if code == 0 or classes[code - 1] != name]
    for start in range(0, len(numbers), 10):
        print("    " + " ".join(numbers[start:start + 10]))
    print("  ]\n}")


main()
