#ifndef TINBAI_CLIBARCHIVE_SHIM_H
#define TINBAI_CLIBARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>
#endif
