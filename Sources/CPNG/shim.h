#ifndef TINBAI_CPNG_SHIM_H
#define TINBAI_CPNG_SHIM_H
#include <png.h>
#include <string.h>

// The width and height of a PNG file, of which the beginning is enough; 0 on success.
static inline int tinbai_png_size(const void *bytes, size_t count, int *width, int *height) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, bytes, count)) return -1;
  *width = (int)image.width;
  *height = (int)image.height;
  png_image_free(&image);
  return 0;
}

// Reads a PNG file of width * height pixels into RGBA; 0 on success.
static inline int tinbai_png_read(
    const void *bytes, size_t count, unsigned char *pixels, int width, int height) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, bytes, count)) return -1;
  image.format = PNG_FORMAT_RGBA;
  if ((int)image.width != width || (int)image.height != height) {
    png_image_free(&image);
    return -1;
  }
  return png_image_finish_read(&image, NULL, pixels, width * 4, NULL) ? 0 : -1;
}
static inline png_image tinbai_png_image(int width, int height) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.format = PNG_FORMAT_RGBA;
  image.flags = PNG_IMAGE_FLAG_FAST;
  image.width = (png_uint_32)width;
  image.height = (png_uint_32)height;
  return image;
}

// How many bytes a PNG file of RGBA pixels takes at most.
static inline size_t tinbai_png_length(const unsigned char *pixels, int width, int height) {
  (void)pixels;
  png_image image = tinbai_png_image(width, height);
  return PNG_IMAGE_PNG_SIZE_MAX(image);
}

// Writes a PNG file of RGBA pixels, at most *count bytes; then *count is its length. 0 on success.
static inline int tinbai_png_write(
    void *bytes, size_t *count, const unsigned char *pixels, int width, int height) {
  png_image image = tinbai_png_image(width, height);
  png_alloc_size_t length = *count;
  if (!png_image_write_to_memory(&image, bytes, &length, 0, pixels, width * 4, NULL)) return -1;
  *count = length;
  return 0;
}
#endif
