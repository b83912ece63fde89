#ifndef TINBAI_CGIF_SHIM_H
#define TINBAI_CGIF_SHIM_H
#include <gif_lib.h>
#include <string.h>

// A file in memory that is read from its beginning.
typedef struct {
  const unsigned char *bytes;
  size_t count;
  size_t place;
} tinbai_gif_source;

static inline int tinbai_gif_feed(GifFileType *file, GifByteType *room, int wanted) {
  tinbai_gif_source *source = (tinbai_gif_source *)file->UserData;
  size_t left = source->count - source->place;
  size_t count = (size_t)wanted < left ? (size_t)wanted : left;
  memcpy(room, source->bytes + source->place, count);
  source->place += count;
  return (int)count;
}

// Opens the file; NULL when it is none.
static inline GifFileType *tinbai_gif_open(tinbai_gif_source *source) {
  return DGifOpen(source, tinbai_gif_feed, NULL);
}
static inline void tinbai_gif_close(GifFileType *file) { DGifCloseFile(file, NULL); }
#endif
