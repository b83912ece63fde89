#ifndef TINBAI_CNCURSESW_SHIM_H
#define TINBAI_CNCURSESW_SHIM_H
// Wide-character ncurses. What Swift cannot import, or refuses in its language mode 6 (macros with
// shifts, global variables, variadic functions), comes as an inline function.
#define _XOPEN_SOURCE_EXTENDED 1
#include <fcntl.h>
#include <langinfo.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose macros have names such as `columns` and `lines`.
char *tigetstr(const char *name);
int tigetnum(const char *name);
int wcwidth(wchar_t character);

static inline FILE *tinbai_standard_output(void) { return stdout; }
static inline SCREEN *tinbai_open_screen(const char *type, FILE *output) {
  return newterm(type, output, stdin);
}
static inline WINDOW *tinbai_window(void) { return stdscr; }
static inline WINDOW *tinbai_shown_window(void) { return curscr; }
static inline int tinbai_color_count(void) { return COLORS; }

// The character encoding of the locale, such as "UTF-8".
static inline const char *tinbai_encoding(void) { return nl_langinfo(CODESET); }

// A capability of the terminal, NULL when it has none.
static inline const char *tinbai_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// The memory of a capability, for one that was made with room to be rewritten.
static inline char *tinbai_capability_memory(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

static inline attr_t tinbai_bold(void) { return A_BOLD; }
static inline attr_t tinbai_dim(void) { return A_DIM; }
static inline attr_t tinbai_italic(void) { return A_ITALIC; }
static inline attr_t tinbai_underline(void) { return A_UNDERLINE; }
static inline attr_t tinbai_reverse(void) { return A_REVERSE; }

// Fills a cell; `characters` is a base with its marks, ended by 0.
static inline int tinbai_set_cell(
    cchar_t *cell, const wchar_t *characters, attr_t attributes, int pair) {
  return setcchar(cell, characters, attributes, 0, &pair);
}

static inline int tinbai_put_cells(int row, int column, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(stdscr, row, column, cells, count);
}

// Moves what is in the rows from `first` to `last` up by `count` rows, or down when that is below 0;
// ERR, and nothing moved, where ncurses has no such rows.
static inline int tinbai_scroll_rows(int first, int last, int count) {
  if (wsetscrreg(stdscr, first, last) == ERR) return ERR;
  scrollok(stdscr, TRUE);
  wscrl(stdscr, count);
  wsetscrreg(stdscr, 0, getmaxy(stdscr) - 1);
  scrollok(stdscr, FALSE);
  return OK;
}

// The size that the terminal has now; 0 on success.
static inline int tinbai_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

// How many pixels a cell has; 0 on success.
static inline int tinbai_cell_size(int descriptor, int *width, int *height) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *width = size.ws_xpixel / size.ws_col;
  *height = size.ws_ypixel / size.ws_row;
  return *width > 1 && *height > 1 && *width < 200 && *height < 400 ? 0 : -1;
}

// A file that is in memory alone and that other programs do not get; its descriptor or -1. The C
// library declares its functions for this only when asked before its first header.
static inline int tinbai_memory_file(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1U);
}

// Has `descriptor` be another name of `source`, which other programs do not get; negative on failure.
static inline int tinbai_replace_descriptor(int descriptor, int source) {
  return (int)syscall(SYS_dup3, source, descriptor, O_CLOEXEC);
}

// What ncurses has in a cell of its window; `characters` has room for `tinbai_cell_limit`. 0 on success.
static inline int tinbai_cell_limit(void) { return CCHARW_MAX + 1; }
static inline int tinbai_get_cell(
    int row, int column, wchar_t *characters, attr_t *attributes, int *pair) {
  cchar_t cell;
  short small_pair;
  if (mvwin_wch(stdscr, row, column, &cell) != OK) return -1;
  return getcchar(&cell, characters, attributes, &small_pair, pair) == OK ? 0 : -1;
}

// Hands over, byte by byte, what ncurses writes to go from what was last set so to this pen.
static inline void tinbai_write_pen(attr_t attributes, int pair, int (*put)(int)) {
  vid_puts(attributes, 0, &pair, put);
}
#endif
