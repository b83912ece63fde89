#ifndef TINBAI_CZSTD_SHIM_H
#define TINBAI_CZSTD_SHIM_H
#include <zdict.h>
#include <zstd.h>
#endif
