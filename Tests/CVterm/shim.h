#ifndef TINBAI_CVTERM_SHIM_H
#define TINBAI_CVTERM_SHIM_H
// libvterm, and the system calls that test programs in a pseudo-terminal need and Swift cannot
// import (they are variadic or newer than its module map).
#include <vterm.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

// Declared in headers of the C library, but hidden from Swift by feature macros.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int wcwidth(wchar_t character);
int ptsname_r(int descriptor, char *name, size_t size);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

// A new pseudo-terminal's controlling end, -1 with errno on failure.
static inline int tinbai_open_terminal(void) {
  int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor >= 0 && (grantpt(descriptor) != 0 || unlockpt(descriptor) != 0)) return -1;
  return descriptor;
}

// A descriptor that becomes readable when the process ends; -1 with errno on failure.
static inline int tinbai_process_descriptor(int process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

// Sets the size of a terminal; the kernel tells its foreground process with SIGWINCH.
static inline int tinbai_set_terminal_size(int descriptor, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

// The bits of a cell, which are bit fields in libvterm.
static inline int tinbai_cell_bold(VTermScreenCell cell) { return cell.attrs.bold; }
static inline int tinbai_cell_italic(VTermScreenCell cell) { return cell.attrs.italic; }
static inline int tinbai_cell_underline(VTermScreenCell cell) { return cell.attrs.underline; }
static inline int tinbai_cell_reverse(VTermScreenCell cell) { return cell.attrs.reverse; }
static inline int tinbai_cell_strike(VTermScreenCell cell) { return cell.attrs.strike; }
#endif
