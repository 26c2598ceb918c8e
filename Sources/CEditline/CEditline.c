// The editor's life, the reading of a line, and what else takes the terminal.
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

/// Forgets keys that a macro of the user's still had to type when the line ended: as the next read
/// began, libedit would take them before it can be told how much room they need.
static void drop_pushed_keys(readout_editor *editor) {
  wchar_t key;
  editor->is_dropping = true;
  while (el_wgetc(editor->el, &key) == 1) {
  }
  editor->is_dropping = false;
  el_wset(editor->el, EL_PREP_TERM, 0);
}

readout_read_status readout_editor_read(readout_editor *editor) {
  editor->interrupted = editor->ended = false;
  editor->held = editor->last = 0;
  readout_signals_begin_read(fileno(editor->output));
  fputs("\033[?2004h", editor->output);

  int count = 0;
  const wchar_t *line;
  do {
    editor->was_asked = false;
    editor->told_rows = 0;  // libedit looks for itself as a read begins
    line = el_wgets(editor->el, &count);
    // Some of vi's commands take an empty line for the end, which only Ctrl-D is.
  } while (line == NULL && editor->was_asked && !editor->interrupted && !editor->ended);

  // libedit answers a Ctrl-C inside a nested read as if it were the end of input: our flag is
  // what counts.
  bool complete = line != NULL && count > 0 && !editor->interrupted && !editor->ended;
  drop_pushed_keys(editor);
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
