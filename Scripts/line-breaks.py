#!/usr/bin/env python3
"""Writes Sources/Screen/LineBreakTables.swift from Unicode's data (Debian: unicode-data).

Usage: Scripts/line-breaks.py > Sources/Screen/LineBreakTables.swift
       Scripts/line-breaks.py --cases > Tests/ScreenTests/LineBreakCases.swift
       Scripts/line-breaks.py --check

Classes are those of UAX #14, resolved as its rule LB1 says, with four of our own: OPE and CPE are
brackets of East Asian width, which LB30 leaves out; XP are places reserved for emoji, which LB30b
names; SA are letters of Thai and its like, which LB1 makes AL and the wrapper treats apart.
With --cases, pairs of samples of every class and some texts are written with the
breaks that the rules below give, which are written independently of the Swift ones. With --check
these rules are compared with Unicode's own LineBreakTest.txt.
"""

import bisect
import sys

DATA = "/usr/share/unicode/"
CLASSES = ["AL", "HL", "NU", "SP", "BK", "CR", "LF", "NL", "ZW", "WJ", "ZWJ", "CM", "GL", "CL",
           "CP", "CPE", "EX", "IS", "SY", "OP", "OPE", "QU", "NS", "B2", "BA", "HY", "BB", "CB",
           "IN", "PR", "PO", "ID", "XP", "EB", "EM", "H2", "H3", "JL", "JV", "JT", "RI", "SA"]


def load(name, keep=lambda value: True):
    found = []
    for line in open(DATA + name, encoding="utf8"):
        parts = [part.strip() for part in line.split("#")[0].split(";")]
        if len(parts) > 1 and keep(parts[1]):
            ends = parts[0].split("..")
            found.append((int(ends[0], 16), int(ends[-1], 16), parts[1]))
    found.sort()
    starts = [first for first, _, _ in found]

    def value(code, default):
        place = bisect.bisect_right(starts, code) - 1
        return found[place][2] if place >= 0 and found[place][1] >= code else default
    return value


line_break = load("LineBreak.txt")
east_asian = load("EastAsianWidth.txt")
category = load("extracted/DerivedGeneralCategory.txt")
pictographic = load("emoji/emoji-data.txt", lambda value: value == "Extended_Pictographic")


def class_of(code):
    name = line_break(code, "XX")
    general = category(code, "Cn")
    if general == "Cn" and pictographic(code, ""):
        return "XP"
    if name in ("AI", "SG", "XX"):
        return "AL"
    if name == "CJ":
        return "NS"
    if name == "SA":
        return "CM" if general in ("Mn", "Mc") else "SA"
    if name in ("OP", "CP") and east_asian(code, "N") in ("F", "W", "H"):
        return name + "E"
    return name


def entries():
    last = None
    for code in range(0x110000):
        if 0xAC00 <= code <= 0xD7A3:
            name = "H2"  # Told from H3 by arithmetic.
        else:
            name = class_of(code)
        if name != last:
            yield code, CLASSES.index(name)
        last = name


def write_tables():
    version = open(DATA + "LineBreak.txt", encoding="utf8").readline().split("-")[1].rstrip(".tx\n")
    print(f"// Made by Scripts/line-breaks.py from Unicode {version}: change that, not this.\n")
    print("/// The line break class of every scalar.")
    print("enum LineBreakTables {")
    print("  /// First scalar of each range × 64 + class, in order.")
    print("  static let starts: [UInt32] = [")
    numbers = [f"0x{code * 64 + kind:X}," for code, kind in entries()]
    for start in range(0, len(numbers), 10):
        print("    " + " ".join(numbers[start:start + 10]))
    print("  ]\n}")


LETTERS = ("AL", "HL")
HANGUL = ("JL", "JV", "JT", "H2", "H3")
PICTURES = ("ID", "XP", "EB", "EM")
OPEN = ("OP", "OPE")
CLOSE = ("CL", "CP", "CPE")
HARD = ("BK", "CR", "LF", "NL")


class Rules:
    """Where a line may end before each code of a string, by the rules of UAX #14."""

    def __init__(self, codes):
        self.raw = ["AL" if name == "SA" else name for name in map(class_of, codes)]
        self.reset()

    def reset(self):
        self.before = None      # The class before, marks left out, or before blanks.
        self.spaces = False     # Whether blanks stand between.
        self.number = 0         # 1 in a number, 2 behind its closing bracket.
        self.flags = 0          # Regional indicators so far.
        self.hebrew = False     # Behind a hyphen behind a Hebrew letter.

    def breaks(self):
        return [self.step(place) for place in range(len(self.raw))]

    def step(self, place):
        name = self.raw[place]
        last = self.raw[place - 1] if place else None
        joined = (name in ("CM", "ZWJ") and place > 0 and last not in HARD and not self.spaces
                  and self.before != "ZW")
        kind = "AL" if name in ("CM", "ZWJ") and not joined else name
        found = self.hard(name, last)
        if found is None:
            found = False if joined else self.soft(kind, last, place)
        self.remember(name, kind, joined)
        return found

    def hard(self, name, last):
        if last is None:
            return False
        if last in HARD:
            return not (last == "CR" and name == "LF")
        if name in HARD + ("SP", "ZW"):
            return False
        return True if self.before == "ZW" else None

    def soft(self, name, last, place):
        before, spaces = self.before, self.spaces
        if last == "ZWJ" or name == "WJ" or not spaces and before in ("WJ", "GL"):
            return False
        if name == "GL" and not spaces and before not in ("BA", "HY"):
            return False
        if name in CLOSE + ("EX", "IS", "SY") or before in OPEN:
            return False
        if (before == "QU" and name in OPEN or before in CLOSE and name == "NS"
                or before == name == "B2"):
            return False
        return True if spaces else not self.kept(before, name, place)

    def kept(self, before, name, place):
        if "QU" in (before, name):
            return True
        if "CB" in (before, name):
            return False
        pairs = [(("SY",), ("HL",)), (LETTERS, ("NU", "PR", "PO")), (("NU", "IS"), LETTERS),
                 (("PR",), PICTURES + HANGUL), (PICTURES + HANGUL, ("PO",)),
                 (("PR", "PO"), LETTERS), (("PR", "PO", "HY"), ("NU",)),
                 (("JL",), ("JL", "JV", "H2", "H3")), (("JV", "H2"), ("JV", "JT")),
                 (("JT", "H3"), ("JT",)), (LETTERS, LETTERS), (LETTERS + ("NU",), ("OP",)),
                 (("CP",), LETTERS + ("NU",)), (("EB", "XP"), ("EM",))]
        return (name in ("BA", "HY", "NS", "IN") or before == "BB" or self.hebrew
                or any(before in left and name in right for left, right in pairs)
                or name == "NU" and self.number == 1 or name in ("PR", "PO") and self.number > 0
                or before in ("PR", "PO") and name in OPEN + ("HY",) and self.next(place) == "NU"
                or before == name == "RI" and self.flags % 2 == 1)

    def next(self, place):
        rest = [name for name in self.raw[place + 1:] if name not in ("CM", "ZWJ")]
        return rest[0] if rest else None

    def remember(self, name, kind, joined):
        if name in HARD:
            self.reset()
            return
        if name == "SP":
            self.spaces, self.hebrew, self.number, self.flags = True, False, 0, 0
            self.before = self.before or "SP"
        elif not joined:
            near = not self.spaces
            self.hebrew = near and self.before == "HL" and kind in ("HY", "BA")
            if kind == "NU" or near and self.number == 1 and kind in ("SY", "IS"):
                self.number = 1
            else:
                self.number = 2 if near and self.number == 1 and kind in CLOSE else 0
            self.flags = (self.flags if near else 0) + 1 if kind == "RI" else 0
            self.before, self.spaces = kind, False


def samples():
    found = {}
    for code in range(0x20, 0x1FFFF):
        if 0xD800 <= code < 0xE000:
            continue
        found.setdefault(class_of(code), code)
    found.update({"BK": 0x0B, "CR": 0x0D, "LF": 0x0A})
    return [found[name] for name in CLASSES if name in found]


TEXTS = ["theo $(12,50) và 3.000₫/kg (xem 4)", "第二次大水。「渡口」関った、ーです", "a‐b – c — d…e “f” 100%",
         "🇻🇳🇻🇳👍🏽👩‍👩‍👧", "עברית-אב תל/אב", "https://x.vn/a-b?c=d&e#f", "한국어 글자는 띄어쓰기",
         "ราคา 50% 12/5/2020 (a)b [c]d", "PR $-3 +(4) ¥(5)％ e\u0302\u0301-"]


def write_cases():
    codes = samples()
    print("// Made by Scripts/line-breaks.py --cases: change that, not this.\n")
    print("/// Strings with the places where a line may or must end, by UAX #14.")
    print("enum LineBreakCases {")
    print("  /// A scalar of each class.")
    print("  static let samples: [UInt32] = [")
    for start in range(0, len(codes), 10):
        print("    " + " ".join(f"0x{code:X}," for code in codes[start:start + 10]))
    print("  ]")
    for name, between in (("neighbours", []), ("acrossBlanks", [0x20]), ("acrossMarks", [0x308])):
        print(f"  /// For each left sample a row: `/` where a line may end before the right one.")
        print(f"  static let {name} = [")
        for left in codes:
            ends = [Rules([left] + between + [right]).breaks()[-1] for right in codes]
            print('    "' + "".join("/" if end else "." for end in ends) + '",')
        print("  ]")
    print("  /// Scalars of texts in hexadecimal, behind a `/` where a line may end before them.")
    print("  static let texts = [")
    for text in TEXTS:
        marks = zip(text, Rules([ord(sign) for sign in text]).breaks())
        words = " ".join(("/" if end else "") + f"{ord(sign):X}" for sign, end in marks)
        print(f'    """\n    {words}\n    """,')
    print("  ]\n}")


def agree():
    wrong = count = 0
    for line in open(DATA + "auxiliary/LineBreakTest.txt", encoding="utf8"):
        words = line.split("#")[0].split()
        if words:
            count += 1
            wanted = [word == "÷" for word in words[0:-1:2]]
            wrong += Rules([int(word, 16) for word in words[1::2]]).breaks() != wanted
    print(f"{count - wrong} of {count} cases of LineBreakTest.txt agree")
    return wrong


if __name__ == "__main__":
    if "--cases" in sys.argv:
        write_cases()
    elif "--check" in sys.argv:
        sys.exit(1 if agree() else 0)
    else:
        write_tables()
