#ifndef TINBAI_CVTERM_SHIM_H
#define TINBAI_CVTERM_SHIM_H
#include <vterm.h>
#endif
