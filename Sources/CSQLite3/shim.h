#ifndef TINBAI_CSQLITE3_SHIM_H
#define TINBAI_CSQLITE3_SHIM_H
#include <sqlite3.h>
#endif
