// What the shim's files share; nothing here is seen by Swift.
#ifndef READOUT_EDITOR_H
#define READOUT_EDITOR_H

#include <histedit.h>
#include <stdio.h>

#include "CEditline.h"

struct readout_editor {
  EditLine *el;
  FILE *output;  // buffered, so that one redraw is one write
  FILE *errors;  // /dev/null: libedit's remarks on unknown terminals are not for the user
  wchar_t *prompt;
  bool drawn;  // this read's prompt is on the screen
  readout_key_handler handler;
  void *context;
  char *text;  // the UTF-8 last handed out
  size_t text_capacity;
  int pushed_byte;         // a byte that ended a broken UTF-8 sequence; -1 when none
  bool interrupted;        // SIGINT ended this read
  bool ended;              // end of input ended this read
  bool stopped_in_place;   // a key of ours stopped the read, with the cursor still in the line
  unsigned char answer;    // what the handler's key answers to libedit
};

/// A spot on the screen, counted from where the prompt begins.
typedef struct {
  int row;
  int column;
} readout_spot;

// layout.c
enum {
  // libedit writes past its screen buffers when a line is higher than the screen. So it is told of
  // a screen that no line can fill: lines are cut at TEXT_ROWS, and a yank at most triples that.
  READOUT_TOLD_ROWS = 4096,
  READOUT_TEXT_ROWS = 1000,
  READOUT_LEAST_COLUMNS = 8,
  READOUT_MOST_COLUMNS = 1000,
};
void readout_tell_size(readout_editor *editor);
size_t readout_cut_to_fit(readout_editor *editor);
readout_spot readout_spot_of(const readout_editor *editor, const wchar_t *end);
void readout_go_to_first_row(readout_editor *editor);
void readout_go_to_end(readout_editor *editor);

// keys.c
void readout_bind_keys(EditLine *el);

// getter.c
int readout_get_scalar(EditLine *el, wchar_t *scalar);
int readout_next_scalar(readout_editor *editor, wchar_t *scalar);

// text.c
void readout_use_utf8_locale(void);
wchar_t *readout_wide(const char *text, size_t length);
const char *readout_utf8(
    readout_editor *editor, const wchar_t *text, size_t count, size_t mark, size_t *length,
    size_t *mark_bytes);

// signals.c
enum {
  READOUT_PENDING_INTERRUPT = 1,
  READOUT_PENDING_SUSPEND = 2,
  READOUT_PENDING_CONTINUE = 4,
  READOUT_PENDING_RESIZE = 8,
};
bool readout_signals_prepare(void);
void readout_signals_begin_read(int output);
void readout_signals_end_read(void);
int readout_signals_wake_descriptor(void);
int readout_signals_take_pending(void);
void readout_signals_suspend(void);

#endif
