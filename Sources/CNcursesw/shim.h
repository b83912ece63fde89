#ifndef TINBAI_CNCURSESW_SHIM_H
#define TINBAI_CNCURSESW_SHIM_H
// Wide-character ncurses: the macros that Swift cannot import come as inline functions.
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#endif
