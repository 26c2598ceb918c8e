// The screen that libedit believes in. It draws into /dev/null, but keeps a picture of its screen,
// and writes past that picture when a line is higher than it. So it is told of a screen that grows
// with the line, and the line has a bound.
#define _GNU_SOURCE
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "editor.h"

enum {
  TOLD_COLUMNS = 1000,
  WIDEST_SCALAR = 8,  // drawn as \U+1F9FF
  LONGEST_LINE = 1 << 16,
  LEAST_COLUMNS = 8,
  MOST_COLUMNS = 1000,
};

/// Makes libedit's screen high enough for this line and for one yank, which can add as much as
/// any line has ever held.
void readout_make_room(readout_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  size_t length = (size_t)(line->lastchar - line->buffer);
  if (length > editor->longest) {
    editor->longest = length;
  }
  int rows = (int)((length + editor->longest + 256) * WIDEST_SCALAR / TOLD_COLUMNS) + 2;
  if (rows <= editor->told_rows) {
    return;
  }
  wchar_t columns_text[8], rows_text[8];
  swprintf(columns_text, 8, L"%d", TOLD_COLUMNS);
  swprintf(rows_text, 8, L"%d", 2 * rows);
  if (editor->told_rows == 0) {
    el_wset(editor->el, EL_SETTC, L"co", columns_text, NULL);
  }
  el_wset(editor->el, EL_SETTC, L"li", rows_text, NULL);
  editor->told_rows = 2 * rows;
}

/// Cuts the line's end off where it is longer than a line may be; how much was cut.
size_t readout_cut_to_fit(readout_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  int length = (int)(line->lastchar - line->buffer);
  int cursor = (int)(line->cursor - line->buffer);
  int excess = length - LONGEST_LINE;
  if (excess <= 0) {
    return 0;
  }
  el_cursor(editor->el, length - cursor);
  el_deletestr(editor->el, excess);
  el_cursor(editor->el, cursor < LONGEST_LINE ? cursor - LONGEST_LINE : 0);
  return (size_t)excess;
}

static int window_size(bool wants_rows, int otherwise, int least, int most) {
  struct winsize size;
  int found = ioctl(STDIN_FILENO, TIOCGWINSZ, &size) != 0 ? 0
      : wants_rows                                        ? size.ws_row
                                                          : size.ws_col;
  return found == 0 ? otherwise : found < least ? least : found > most ? most : found;
}

int readout_editor_columns(void) {
  return window_size(false, 80, LEAST_COLUMNS, MOST_COLUMNS);
}

int readout_editor_rows(void) {
  return window_size(true, 24, 2, 10000);
}
