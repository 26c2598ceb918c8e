// The user's `.editrc`, as libedit's own programs read it. Not by `el_source`: a `bind -v` in it
// clears every binding, so ours have to come right behind it, before the user's next ones.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <wchar.h>

#include "editor.h"

// libedit copies what is bound into buffers of 1,024 characters without looking.
enum { LONGEST_SETTING = 500 };

static FILE *open_settings(void) {
  const char *path = getenv("EDITRC");
  if (path != NULL) {
    return *path == '\0' ? NULL : fopen(path, "re");
  }
  const char *home = getenv("HOME");
  char *in_home = NULL;
  if (home == NULL || asprintf(&in_home, "%s/.editrc", home) < 0) {
    return NULL;
  }
  FILE *file = fopen(in_home, "re");
  free(in_home);
  return file;
}

static bool has_vi_keys(EditLine *el) {
  const wchar_t *name = NULL;
  return el_wget(el, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

/// Whether a command is `bind -v` or `bind -e`, whatever program it is for.
static bool chooses_keys(int count, const wchar_t **words) {
  const wchar_t *colon = wcschr(words[0], L':');
  return count >= 2 && wcscmp(colon != NULL ? colon + 1 : words[0], L"bind") == 0
      && (wcscmp(words[1], L"-v") == 0 || wcscmp(words[1], L"-e") == 0);
}

static void take_setting(readout_editor *editor, const char *text, size_t length) {
  wchar_t *wide = readout_wide(text, length);
  TokenizerW *tokens = tok_winit(NULL);
  int count = 0;
  const wchar_t **words = NULL;
  if (wide != NULL && tokens != NULL && tok_wstr(tokens, wide, &count, &words) == 0 && count > 0
      && words[0][0] != L'#') {
    el_wparse(editor->el, count, words);
    if (chooses_keys(count, words)) {
      readout_bind_keys(editor, has_vi_keys(editor->el));
    }
  }
  if (tokens != NULL) {
    tok_wend(tokens);
  }
  free(wide);
}

void readout_read_settings(readout_editor *editor) {
  FILE *file = open_settings();
  if (file == NULL) {
    return;
  }
  char *line = NULL;
  size_t capacity = 0;
  ssize_t length;
  while ((length = getline(&line, &capacity, file)) > 0) {
    while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) {
      length--;
    }
    if (length > 0 && length <= LONGEST_SETTING) {
      take_setting(editor, line, (size_t)length);
    }
  }
  free(line);
  fclose(file);
  el_wset(editor->el, EL_EDITMODE, 1);  // `edit off` would leave a prompt without a line
}
