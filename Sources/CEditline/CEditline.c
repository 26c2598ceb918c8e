// The editor's life and the reading of a line.
#define _GNU_SOURCE  // wcwidth, O_CLOEXEC and the like
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "editor.h"

/// Nothing until the first key is waited for: libedit asks once before it can be told its size.
static wchar_t *current_prompt(EditLine *el) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  readout_editor *editor = data;
  static wchar_t none[] = L"";
  return editor->prompt != NULL && editor->drawn ? editor->prompt : none;
}

/// Standard output is for results alone, so the line is drawn on standard error where that is a
/// terminal, else on the terminal itself.
static FILE *open_output(void) {
  int descriptor = isatty(STDERR_FILENO) ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
                                         : open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) {
    return NULL;
  }
  FILE *output = fdopen(descriptor, "w");
  if (output == NULL) {
    close(descriptor);
  }
  return output;
}

static bool can_move_cursor(EditLine *el) {
  char *up = NULL;
  // The extra NULL: libedit read one argument too many before 2019.
  return el_get(el, EL_GETTC, "up", &up, NULL) == 0 && up != NULL && *up != '\0';
}

static readout_editor_state fill(readout_editor *editor, const char *program) {
  const char *terminal = getenv("TERM");
  if (!isatty(STDIN_FILENO)) {
    return READOUT_EDITOR_NO_TERMINAL;
  }
  if (terminal == NULL || *terminal == '\0' || strcmp(terminal, "dumb") == 0) {
    return READOUT_EDITOR_DUMB_TERMINAL;
  }
  // Before el_init: its table of keys depends on the locale.
  readout_use_utf8_locale();
  editor->output = open_output();
  editor->errors = fopen("/dev/null", "we");
  if (editor->output == NULL || editor->errors == NULL) {
    return READOUT_EDITOR_NO_TERMINAL;
  }
  editor->el = el_init(program, stdin, editor->output, editor->errors);
  if (editor->el == NULL || !readout_signals_prepare()) {
    return READOUT_EDITOR_NO_MEMORY;
  }
  if (!can_move_cursor(editor->el)) {
    return READOUT_EDITOR_DUMB_TERMINAL;
  }
  el_wset(editor->el, EL_CLIENTDATA, editor);
  el_wset(editor->el, EL_SIGNAL, 0);  // with 1, libedit sends our signals to the whole group
  el_wset(editor->el, EL_PROMPT_ESC, current_prompt, L'\001');
  el_wset(editor->el, EL_GETCFN, readout_get_scalar);
  readout_bind_keys(editor->el);
  return READOUT_EDITOR_READY;
}

readout_editor *readout_editor_create(const char *program, readout_editor_state *state) {
  readout_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) {
    *state = READOUT_EDITOR_NO_MEMORY;
    return NULL;
  }
  editor->pushed_byte = -1;
  *state = fill(editor, program);
  if (*state != READOUT_EDITOR_READY) {
    readout_editor_destroy(editor);
    return NULL;
  }
  return editor;
}

void readout_editor_destroy(readout_editor *editor) {
  if (editor == NULL) {
    return;
  }
  if (editor->el != NULL) {
    // Else el_end throws away what is typed ahead. Every read has given the terminal back.
    el_wset(editor->el, EL_EDITMODE, 0);
    el_end(editor->el);
  }
  if (editor->output != NULL) {
    fclose(editor->output);
  }
  if (editor->errors != NULL) {
    fclose(editor->errors);
  }
  free(editor->prompt);
  free(editor->text);
  free(editor);
}

void readout_editor_set_handler(
    readout_editor *editor, readout_key_handler handler, void *context) {
  editor->handler = handler;
  editor->context = context;
}

void readout_editor_set_prompt(readout_editor *editor, const char *prompt, size_t length) {
  wchar_t *wide = readout_wide(prompt, length);
  if (wide != NULL) {
    free(editor->prompt);
    editor->prompt = wide;
  }
}

readout_read_status readout_editor_read(readout_editor *editor, const char **text, size_t *length) {
  *text = "";
  *length = 0;
  editor->interrupted = editor->ended = editor->stopped_in_place = editor->drawn = false;
  readout_signals_begin_read(fileno(editor->output));
  fputs("\033[?2004h", editor->output);

  int count = 0;
  const wchar_t *line = el_wgets(editor->el, &count);

  // libedit answers a Ctrl-C inside a nested read as if it were the end of input: our flag is
  // what counts.
  bool complete = line != NULL && count > 0 && !editor->interrupted;
  if (!complete) {
    // -1: stopped while waiting for a key. Otherwise libedit has left the line already, unless
    // it was a key of ours that stopped.
    if (count == -1 || editor->stopped_in_place) {
      readout_go_to_end(editor);
    }
    fputs(editor->interrupted ? "^C\n" : "\n", editor->output);
  }
  fputs("\033[?2004l", editor->output);
  fflush(editor->output);
  readout_signals_end_read();

  if (complete) {
    size_t scalars = (size_t)count, unused;
    if (line[scalars - 1] == L'\n' || line[scalars - 1] == L'\r') {
      scalars--;
    }
    *text = readout_utf8(editor, line, scalars, 0, length, &unused);
    return READOUT_READ_LINE;
  }
  return editor->interrupted ? READOUT_READ_INTERRUPTED : READOUT_READ_END;
}

void readout_editor_write(readout_editor *editor, const char *text, size_t length) {
  fwrite(text, 1, length, editor->output);
  fflush(editor->output);
}

const char *readout_editor_line(readout_editor *editor, size_t *length, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->el);
  return readout_utf8(
      editor, line->buffer, (size_t)(line->lastchar - line->buffer),
      (size_t)(line->cursor - line->buffer), length, cursor);
}

void readout_editor_set_line(
    readout_editor *editor, const char *text, size_t length, size_t cursor) {
  wchar_t *wide = readout_wide(text, length);
  wchar_t *before = readout_wide(text, cursor < length ? cursor : length);
  if (wide != NULL && before != NULL) {
    // Only what differs is touched: what stays needs no place in libedit's kill buffer.
    const LineInfoW *line = el_wline(editor->el);
    int old = (int)(line->lastchar - line->buffer), new = (int)wcslen(wide), same = 0;
    while (same < old && same < new && line->buffer[same] == wide[same]) {
      same++;
    }
    el_cursor(editor->el, old - (int)(line->cursor - line->buffer));
    el_deletestr(editor->el, old - same);
    if (same < new) {
      el_winsertstr(editor->el, wide + same);
    }
    el_cursor(editor->el, (int)wcslen(before) - new);
    readout_cut_to_fit(editor);
    editor->answer = CC_REFRESH;
  }
  free(wide);
  free(before);
}

void readout_editor_print_below(readout_editor *editor, const char *text, size_t length) {
  readout_go_to_end(editor);
  fputc('\n', editor->output);
  fwrite(text, 1, length, editor->output);
  if (length == 0 || text[length - 1] != '\n') {
    fputc('\n', editor->output);
  }
  readout_editor_redraw(editor);
  editor->answer = CC_NORM;
}

void readout_editor_erase(readout_editor *editor) {
  readout_go_to_first_row(editor);
  fputs("\033[J", editor->output);
}

void readout_editor_redraw(readout_editor *editor) {
  el_wset(editor->el, EL_REFRESH);
  fflush(editor->output);
}

void readout_editor_beep(readout_editor *editor) {
  editor->answer = CC_ERROR;
}

void readout_editor_push(readout_editor *editor, uint32_t scalar) {
  wchar_t keys[2] = {(wchar_t)scalar, 0};
  el_wpush(editor->el, keys);
}
