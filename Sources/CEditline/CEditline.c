// The editor's life, the reading of a line, and what Swift may do to it meanwhile.
#define _GNU_SOURCE  // O_CLOEXEC and the like
#include "CEditline.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "editor.h"

static wchar_t *no_prompt(EditLine *el) {
  (void)el;
  static wchar_t none[] = L"";
  return none;
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
  editor->nowhere = fopen("/dev/null", "we");
  if (editor->output == NULL || editor->nowhere == NULL) {
    return READOUT_EDITOR_NO_TERMINAL;
  }
  // libedit edits only where the descriptor of its output is a terminal's; its stream may differ.
  editor->el = el_init_fd(
      program, stdin, editor->nowhere, editor->nowhere, STDIN_FILENO, fileno(editor->output),
      fileno(editor->nowhere));
  if (editor->el == NULL || !readout_signals_prepare()) {
    return READOUT_EDITOR_NO_MEMORY;
  }
  if (!can_move_cursor(editor->el)) {
    return READOUT_EDITOR_DUMB_TERMINAL;
  }
  el_wset(editor->el, EL_CLIENTDATA, editor);
  el_wset(editor->el, EL_SIGNAL, 0);  // with 1, libedit sends our signals to the whole group
  el_wset(editor->el, EL_PROMPT, no_prompt);
  el_wset(editor->el, EL_GETCFN, readout_get_scalar);
  readout_add_functions(editor->el);
  el_wset(editor->el, EL_EDITOR, L"emacs");
  readout_bind_keys(editor, false);
  readout_read_settings(editor);
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
  if (editor->nowhere != NULL) {
    fclose(editor->nowhere);
  }
  free(editor->text);
  free(editor);
}

void readout_editor_set_handlers(
    readout_editor *editor, readout_key_handler on_key, readout_moment_handler on_moment,
    void *context) {
  editor->on_key = on_key;
  editor->on_moment = on_moment;
  editor->context = context;
}

readout_read_status readout_editor_read(readout_editor *editor) {
  editor->interrupted = editor->ended = editor->is_after_digit = false;
  editor->held = 0;
  editor->told_rows = 0;  // libedit looks for itself as a read begins
  readout_signals_begin_read(fileno(editor->output));
  fputs("\033[?2004h", editor->output);

  int count = 0;
  const wchar_t *line = el_wgets(editor->el, &count);

  // libedit answers a Ctrl-C inside a nested read as if it were the end of input: our flag is
  // what counts.
  bool complete = line != NULL && count > 0 && !editor->interrupted && !editor->ended;
  readout_tell(editor, READOUT_MOMENT_LEAVING);
  fputs(editor->interrupted ? "^C\n\033[?2004l" : "\n\033[?2004l", editor->output);
  fflush(editor->output);
  readout_signals_end_read();
  return complete           ? READOUT_READ_LINE
      : editor->interrupted ? READOUT_READ_INTERRUPTED
                            : READOUT_READ_END;
}

void readout_editor_write(readout_editor *editor, const char *text, size_t length) {
  fwrite(text, 1, length, editor->output);
  fflush(editor->output);
}

const char *readout_editor_line(readout_editor *editor, size_t *length, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->el);
  const wchar_t *end = line->lastchar;
  if (end > line->buffer && end[-1] == L'\n') {
    end--;  // libedit's own mark of a line that was entered
  }
  const wchar_t *place = line->cursor < end ? line->cursor : end;
  return readout_utf8(
      editor, line->buffer, (size_t)(end - line->buffer), (size_t)(place - line->buffer), length,
      cursor);
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
    if (readout_cut_to_fit(editor) > 0) {
      readout_tell(editor, READOUT_MOMENT_CUT);
    }
    readout_make_room(editor);
    editor->answer = CC_REFRESH;
  }
  free(wide);
  free(before);
}

const char *readout_editor_pasted(readout_editor *editor, size_t *length) {
  size_t unused;
  return readout_utf8(editor, editor->pasted, editor->pasted_count, 0, length, &unused);
}

void readout_editor_enter(readout_editor *editor) {
  const LineInfoW *line = el_wline(editor->el);
  el_cursor(editor->el, (int)(line->lastchar - line->cursor));
  el_winsertstr(editor->el, L"\n");
  editor->answer = CC_NEWLINE;
}

void readout_editor_leave(readout_editor *editor) {
  editor->ended = true;
}

int readout_editor_run(readout_editor *editor, const char *command) {
  fputs("\033[?2004l", editor->output);
  fflush(editor->output);
  el_wset(editor->el, EL_PREP_TERM, 0);
  // Nobody could bring a program back that stops itself here.
  void (*old)(int) = signal(SIGTSTP, SIG_IGN);
  int status = system(command);
  signal(SIGTSTP, old);
  readout_signals_take_pending();
  el_wset(editor->el, EL_PREP_TERM, 1);
  fputs("\033[?2004h", editor->output);
  return status;
}

void readout_editor_move_by_word(readout_editor *editor) {
  readout_editor_push(editor, READOUT_WORD_KEY);
}

void readout_editor_push(readout_editor *editor, uint32_t scalar) {
  wchar_t keys[2] = {(wchar_t)scalar, 0};
  el_wpush(editor->el, keys);
}
