// Where prompt and line stand on the screen. libedit keeps this to itself, but we must know it to
// print below the line, to follow a resize, and to leave the line when it is cancelled.
#define _GNU_SOURCE  // wcwidth, O_CLOEXEC and the like
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

#include "editor.h"

static void step(readout_spot *spot, int width, int columns) {
  // A character that does not fit goes to the next row as a whole.
  if (spot->column + width > columns) {
    spot->row++;
    spot->column = 0;
  }
  spot->column += width;
  if (spot->column >= columns) {
    spot->row++;
    spot->column = 0;
  }
}

static void advance(readout_spot *spot, wchar_t scalar, int columns) {
  if (scalar == L'\n') {
    spot->row++;
    spot->column = 0;
  } else if (scalar == L'\t') {
    do {
      step(spot, 1, columns);
    } while ((spot->column & 7) != 0);
  } else if (scalar < 0x80 && iswcntrl((wint_t)scalar)) {
    step(spot, 1, columns);  // drawn as ^X
    step(spot, 1, columns);
  } else if (iswprint((wint_t)scalar)) {
    // By the C library, as libedit counts: another answer, though a better one, would part from
    // where libedit has put the cursor.
    int width = wcwidth(scalar);
    step(spot, width < 0 ? 0 : width, columns);
  } else {
    int width = scalar > 0xFFFF ? 8 : 7;  // drawn as \U+1F9FF
    for (int i = 0; i < width; i++) {
      step(spot, 1, columns);
    }
  }
}

int readout_editor_columns(const readout_editor *editor) {
  (void)editor;
  struct winsize size;
  if (ioctl(STDIN_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return 80;
  }
  return size.ws_col < READOUT_LEAST_COLUMNS  ? READOUT_LEAST_COLUMNS
      : size.ws_col > READOUT_MOST_COLUMNS    ? READOUT_MOST_COLUMNS
                                              : size.ws_col;
}

/// Tells libedit how wide the terminal is, and that it is as high as any line.
void readout_tell_size(readout_editor *editor) {
  wchar_t columns[8], rows[8];
  swprintf(columns, 8, L"%d", readout_editor_columns(editor));
  swprintf(rows, 8, L"%d", READOUT_TOLD_ROWS);
  el_wset(editor->el, EL_SETTC, L"co", columns, NULL);
  el_wset(editor->el, EL_SETTC, L"li", rows, NULL);
}

static readout_spot spot_after_prompt(const readout_editor *editor, int columns) {
  readout_spot spot = {0, 0};
  bool literal = false;
  for (const wchar_t *p = editor->prompt; p != NULL && *p != 0; p++) {
    if (*p == L'\001') {
      literal = !literal;
    } else if (!literal) {
      advance(&spot, *p, columns);
    }
  }
  return spot;
}

/// The spot of `end`, which points into the line.
readout_spot readout_spot_of(const readout_editor *editor, const wchar_t *end) {
  int columns = readout_editor_columns(editor);
  readout_spot spot = spot_after_prompt(editor, columns);
  for (const wchar_t *p = el_wline(editor->el)->buffer; p < end; p++) {
    advance(&spot, *p, columns);
  }
  return spot;
}

/// Cuts the line's end off where it has more rows than it may have; how much was cut.
size_t readout_cut_to_fit(readout_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  if (line->lastchar - line->buffer < READOUT_TEXT_ROWS / 2) {
    return 0;
  }
  int columns = readout_editor_columns(editor);
  readout_spot spot = spot_after_prompt(editor, columns);
  const wchar_t *fitting = line->buffer;
  while (fitting < line->lastchar && spot.row < READOUT_TEXT_ROWS) {
    advance(&spot, *fitting++, columns);
  }
  int excess = (int)(line->lastchar - fitting);
  if (excess > 0) {
    int cursor = (int)(line->cursor - line->buffer), end = (int)(line->lastchar - line->buffer);
    el_cursor(editor->el, end - cursor);
    el_deletestr(editor->el, excess);
    int kept = end - excess;
    el_cursor(editor->el, cursor < kept ? cursor - kept : 0);
  }
  return (size_t)excess;
}

/// Moves the terminal's cursor from its place in the line to where the prompt begins.
void readout_go_to_first_row(readout_editor *editor) {
  readout_spot here = readout_spot_of(editor, el_wline(editor->el)->cursor);
  fputc('\r', editor->output);
  if (here.row > 0) {
    fprintf(editor->output, "\033[%dA", here.row);
  }
}

/// Moves the terminal's cursor from its place in the line to the line's end.
void readout_go_to_end(readout_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  readout_spot here = readout_spot_of(editor, line->cursor);
  readout_spot end = readout_spot_of(editor, line->lastchar);
  fputc('\r', editor->output);
  if (end.row > here.row) {
    fprintf(editor->output, "\033[%dB", end.row - here.row);
  }
  if (end.column > 0) {
    fprintf(editor->output, "\033[%dC", end.column);
  }
}
