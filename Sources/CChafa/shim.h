#ifndef TINBAI_CCHAFA_SHIM_H
#define TINBAI_CCHAFA_SHIM_H
// Chafa: pictures as letters. Its types of GLib stay in here.
#include <chafa.h>

// How many colours the cells may have.
enum {
  tinbai_chafa_plain,
  tinbai_chafa_eight,
  tinbai_chafa_sixteen,
  tinbai_chafa_palette,
  tinbai_chafa_truecolor
};

// Draws RGBA pixels into cells; NULL when there is no memory. `is_ascii`: with signs of ASCII alone.
static inline ChafaCanvas *tinbai_chafa_draw(
    const unsigned char *pixels, int width, int height, int columns, int rows, int colors,
    int is_ascii) {
  static const ChafaCanvasMode modes[] = {
      CHAFA_CANVAS_MODE_FGBG, CHAFA_CANVAS_MODE_INDEXED_8, CHAFA_CANVAS_MODE_INDEXED_16,
      CHAFA_CANVAS_MODE_INDEXED_240, CHAFA_CANVAS_MODE_TRUECOLOR};
  chafa_set_n_threads(1);
  ChafaSymbolMap *symbols = chafa_symbol_map_new();
  chafa_symbol_map_add_by_tags(
      symbols, is_ascii ? CHAFA_SYMBOL_TAG_ASCII
                        : (ChafaSymbolTags)(CHAFA_SYMBOL_TAG_SPACE | CHAFA_SYMBOL_TAG_SOLID |
                                            CHAFA_SYMBOL_TAG_HALF | CHAFA_SYMBOL_TAG_QUAD |
                                            CHAFA_SYMBOL_TAG_VHALF | CHAFA_SYMBOL_TAG_HHALF));
  ChafaCanvasConfig *config = chafa_canvas_config_new();
  chafa_canvas_config_set_geometry(config, columns, rows);
  chafa_canvas_config_set_canvas_mode(config, modes[colors]);
  chafa_canvas_config_set_symbol_map(config, symbols);
  chafa_canvas_config_set_work_factor(config, 0.5f);
  ChafaCanvas *canvas = chafa_canvas_new(config);
  chafa_canvas_config_unref(config);
  chafa_symbol_map_unref(symbols);
  if (canvas) {
    chafa_canvas_draw_all_pixels(
        canvas, CHAFA_PIXEL_RGBA8_UNASSOCIATED, pixels, width, height, width * 4);
  }
  return canvas;
}

// The sign in a cell, and its colours: 0xRRGGBB or numbers of the palette, -1 for none.
static inline unsigned tinbai_chafa_cell(
    ChafaCanvas *canvas, int column, int row, int *foreground, int *background) {
  chafa_canvas_get_raw_colors_at(canvas, column, row, foreground, background);
  return chafa_canvas_get_char_at(canvas, column, row);
}

// One row of cells of RGBA pixels as a sixel sequence: `width` by `height` of them, all drawn as they
// are, where Chafa needs a height that is a multiple of 6. NULL when there is no memory.
static inline char *tinbai_chafa_sixels(
    const unsigned char *pixels, int width, int height, size_t *length) {
  chafa_set_n_threads(1);
  ChafaCanvasConfig *config = chafa_canvas_config_new();
  chafa_canvas_config_set_geometry(config, 1, 1);
  chafa_canvas_config_set_cell_geometry(config, width, height);
  chafa_canvas_config_set_canvas_mode(config, CHAFA_CANVAS_MODE_TRUECOLOR);
  chafa_canvas_config_set_pixel_mode(config, CHAFA_PIXEL_MODE_SIXELS);
  ChafaCanvas *canvas = chafa_canvas_new(config);
  chafa_canvas_config_unref(config);
  if (!canvas) return NULL;
  chafa_canvas_draw_all_pixels(
      canvas, CHAFA_PIXEL_RGBA8_UNASSOCIATED, pixels, width, height, width * 4);
  ChafaTermInfo *sequences = chafa_term_db_get_fallback_info(chafa_term_db_get_default());
  GString *text = chafa_canvas_print(canvas, sequences);
  chafa_term_info_unref(sequences);
  chafa_canvas_unref(canvas);
  *length = text->len;
  return g_string_free(text, FALSE);
}

static inline void tinbai_chafa_release(char *text) { g_free(text); }

static inline void tinbai_chafa_free(ChafaCanvas *canvas) { chafa_canvas_unref(canvas); }
#endif
