// What the shim's files share; nothing here is seen by Swift.
#ifndef READOUT_EDITOR_H
#define READOUT_EDITOR_H

#include <histedit.h>
#include <stdio.h>

#include "CEditline.h"

struct readout_editor {
  EditLine *el;
  FILE *output;   // buffered, so that one redraw is one write
  FILE *nowhere;  // /dev/null: what libedit would draw and remark
  readout_key_handler on_key;
  readout_moment_handler on_moment;
  void *context;
  char *text;  // the UTF-8 last handed out
  size_t text_capacity;
  wchar_t *pasted;  // what is being pasted, while its key is handled
  size_t pasted_count;
  int pushed_byte;        // a byte that was read too early; -1 when none
  wchar_t held;           // a scalar that waits behind a neutral key; 0 when none
  bool is_vi;             // vi's keys, not emacs's
  bool is_after_digit;    // the last key was a digit
  bool interrupted;       // SIGINT ended this read
  bool ended;             // end of input ended this read
  int told_rows;          // how high libedit believes the screen to be; 0 before it was told
  size_t longest;         // the longest line so far, in scalars
  unsigned char answer;   // what the handler's key answers to libedit
};

// room.c
void readout_make_room(readout_editor *editor);
size_t readout_cut_to_fit(readout_editor *editor);

// keys.c
enum {
  // libedit would take U+0080 to U+009F for Alt keys, so they are never typed: names for keys that
  // have no byte of their own.
  READOUT_LONE_ESCAPE = 0x9B,
  READOUT_NEUTRAL_KEY = 0x81,
  READOUT_WORD_KEY = 0x82,
  // The line's rows as libedit holds them: a newline would make a row of its own there.
  READOUT_PASTED_BREAK = '\r',
};
void readout_add_functions(EditLine *el);
void readout_bind_keys(readout_editor *editor, bool is_vi);

// editrc.c
void readout_read_settings(readout_editor *editor);

// getter.c
int readout_get_scalar(EditLine *el, wchar_t *scalar);
int readout_next_scalar(readout_editor *editor, wchar_t *scalar);
void readout_tell(readout_editor *editor, readout_moment moment);

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
