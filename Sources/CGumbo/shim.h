#ifndef TINBAI_CGUMBO_SHIM_H
#define TINBAI_CGUMBO_SHIM_H
#include <gumbo.h>
#endif
