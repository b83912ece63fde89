#ifndef TINBAI_CTURBOJPEG_SHIM_H
#define TINBAI_CTURBOJPEG_SHIM_H
#include <turbojpeg.h>

// Flags against files that take long: at most some hundred scans.
static inline int tinbai_jpeg_flags(void) { return TJFLAG_LIMITSCANS | TJFLAG_NOREALLOC; }
#endif
