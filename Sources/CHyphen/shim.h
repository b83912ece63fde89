#ifndef TINBAI_CHYPHEN_SHIM_H
#define TINBAI_CHYPHEN_SHIM_H
#include <hyphen.h>
#include <stdlib.h>
#endif
