#ifndef TINBAI_CUCHARDET_SHIM_H
#define TINBAI_CUCHARDET_SHIM_H
#include <uchardet.h>
#endif
