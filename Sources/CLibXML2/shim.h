#ifndef TINBAI_CLIBXML2_SHIM_H
#define TINBAI_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// Without the headers of ICU, which Foundation brings in a version of its own.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#endif
