#ifndef TINBAI_CWEBP_SHIM_H
#define TINBAI_CWEBP_SHIM_H
#include <webp/decode.h>
#include <webp/encode.h>
#endif
