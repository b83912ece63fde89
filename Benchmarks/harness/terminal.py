"""A program in a pseudo-terminal, and when its screen became what it is.

Every piece of output is stamped with the time at which it could be read. Once the program is quiet
the pieces are given, one after the other, to a terminal emulator (libvterm); a key was "painted"
with the piece after which the region that is looked at has its last content.
"""
import ctypes
import ctypes.util
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

NOW = time.monotonic_ns


class Position(ctypes.Structure):
    _fields_ = [("row", ctypes.c_int), ("column", ctypes.c_int)]


class Screen:
    """The cells of a terminal of 120 by 40, or another size."""

    library = None

    def __init__(self, columns, rows):
        if Screen.library is None:
            Screen.library = ctypes.CDLL(ctypes.util.find_library("vterm") or "libvterm.so.0")
            Screen.library.vterm_new.restype = ctypes.c_void_p
            Screen.library.vterm_obtain_screen.restype = ctypes.c_void_p
            Screen.library.vterm_output_read.restype = ctypes.c_size_t
        self.columns, self.rows = columns, rows
        self.terminal = ctypes.c_void_p(self.library.vterm_new(rows, columns))
        self.library.vterm_set_utf8(self.terminal, 1)
        self.screen = ctypes.c_void_p(self.library.vterm_obtain_screen(self.terminal))
        self.library.vterm_screen_enable_altscreen(self.screen, 1)
        self.library.vterm_screen_reset(self.screen, 1)
        self.cell = ctypes.create_string_buffer(128)

    def write(self, data):
        self.library.vterm_input_write(self.terminal, data, ctypes.c_size_t(len(data)))

    def replies(self):
        """What the terminal answers to questions."""
        buffer = ctypes.create_string_buffer(4096)
        count = self.library.vterm_output_read(self.terminal, buffer, ctypes.c_size_t(4096))
        return buffer.raw[:count]

    def look(self, region):
        """The cells of a region (top, left, bottom, right), with their colours."""
        top, left, bottom, right = region
        get, screen, cell = self.library.vterm_screen_get_cell, self.screen, self.cell
        found = []
        for row in range(top, bottom):
            for column in range(left, right):
                get(screen, Position(row, column), cell)
                found.append(cell.raw[:48])
        return b"".join(found)

    def text(self):
        """The screen as text, for people who write steps."""
        lines = []
        for row in range(self.rows):
            line = ""
            for column in range(self.columns):
                self.library.vterm_screen_get_cell(self.screen, Position(row, column), self.cell)
                code = struct.unpack_from("I", self.cell.raw)[0]
                line += chr(code) if 32 <= code < 0x110000 else ("" if code else " ")
            lines.append(line.rstrip())
        return "\n".join(lines)

    def close(self):
        self.library.vterm_free(self.terminal)


class Program:
    """A program in a pseudo-terminal."""

    ASKS = re.compile(rb"\x1b\[0?c|\x1b\[>0?c|\x1b\[[56]n|\x1b\[\?u")

    def __init__(self, arguments, size=(120, 40), environment=None):
        self.columns, self.rows = size
        self.screen = Screen(*size)
        self.pieces = []
        self.is_over = False
        everything = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        everything.update(environment or {})
        for name in ("COLUMNS", "LINES", "NO_COLOR"):
            everything.pop(name, None)
        self.descriptor, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))
        name = os.ttyname(other)
        self.begin = NOW()
        self.process = os.posix_spawnp(
            arguments[0], arguments, everything, setsid=True,
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                          (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.close(other)

    def read(self, seconds):
        """Reads once; whether something came."""
        if self.is_over or not select.select([self.descriptor], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:
            data = b""
        if not data:
            self.is_over = True
            return False
        self.pieces.append((NOW(), data))
        return True

    def settle(self, quiet, limit):
        """Reads until nothing came for `quiet` seconds; at most for `limit` seconds.

        A program that says nothing at all is waited for a second.
        """
        end = time.monotonic() + limit
        first = time.monotonic() + max(quiet, min(1, limit))
        last = time.monotonic()
        while not self.is_over and time.monotonic() < end:
            if self.read(0.005):
                last = time.monotonic()
                if self.ASKS.search(self.pieces[-1][1]):
                    os.write(self.descriptor, b"\x1b[?62;22c")
            elif (self.pieces or time.monotonic() > first) and time.monotonic() - last >= quiet:
                return

    def press(self, keys, region=None, quiet=0.08, limit=20):
        """Milliseconds from the keys to the region's last content; None when nothing changed."""
        start = NOW()
        os.write(self.descriptor, keys.encode())
        self.settle(quiet, limit)
        return self.painted(start, region)

    def started(self, region=None, quiet=0.15, limit=60):
        """Milliseconds from the start of the program to the region's last content."""
        while not self.pieces and time.monotonic_ns() < self.begin + limit * 10**9:
            self.settle(quiet, limit)
        return self.painted(self.begin, region)

    def painted(self, start, region):
        region = region or (0, 0, self.rows, self.columns)
        looks = [(start, self.screen.look(region))]
        for moment, data in self.pieces:
            self.screen.write(data)
            looks.append((moment, self.screen.look(region)))
        self.pieces = []
        self.screen.replies()
        final = looks[-1][1]
        place = len(looks) - 1
        while place > 0 and looks[place - 1][1] == final:
            place -= 1
        return (looks[place][0] - start) / 1e6 if place > 0 else None

    def memory(self):
        """The most memory that the program has had, in MB."""
        with open(f"/proc/{self.process}/status", encoding="ascii") as facts:
            return int(re.search(r"VmHWM:\s+(\d+)", facts.read())[1]) / 1024

    def close(self, keys=""):
        """Ends the program, with keys or else a signal."""
        try:
            if keys:
                os.write(self.descriptor, keys.encode())
        except OSError:
            pass
        for number, seconds in ((None, 5 if keys else 0), (signal.SIGTERM, 3), (signal.SIGKILL, 10)):
            if number is not None:
                os.kill(self.process, number)
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    os.close(self.descriptor)
                    self.screen.close()
                    return
                if not self.read(0.01):
                    time.sleep(0.002)
