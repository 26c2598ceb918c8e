// What each key does. Terminals disagree on the longer keys, so every common encoding is bound.
#define _GNU_SOURCE  // wcwidth, O_CLOEXEC and the like
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "editor.h"

static readout_editor *editor_of(EditLine *el) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  return data;
}

static unsigned char ask(EditLine *el, readout_key key) {
  readout_editor *editor = editor_of(el);
  editor->answer = CC_REFRESH;
  if (editor->handler != NULL) {
    editor->handler(editor->context, key);
  }
  if (editor->interrupted || editor->ended) {
    editor->stopped_in_place = true;
    return CC_EOF;
  }
  return editor->answer;
}

static unsigned char on_complete(EditLine *el, wint_t key) {
  (void)key;
  return ask(el, READOUT_KEY_COMPLETE);
}

static unsigned char on_older(EditLine *el, wint_t key) {
  (void)key;
  return ask(el, READOUT_KEY_OLDER);
}

static unsigned char on_newer(EditLine *el, wint_t key) {
  (void)key;
  return ask(el, READOUT_KEY_NEWER);
}

static unsigned char on_search(EditLine *el, wint_t key) {
  (void)key;
  return ask(el, READOUT_KEY_SEARCH);
}

static unsigned char on_nothing(EditLine *el, wint_t key) {
  (void)el;
  (void)key;
  return CC_NORM;
}

/// Keeps tabs and newlines, makes CR LF one newline, drops what a terminal could take for orders.
static size_t tidy(wchar_t *text, size_t count) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    wchar_t scalar = text[i];
    if (scalar == L'\r' || scalar == L'\n') {
      // libedit's raw mode swaps the two, so the pair may come either way round.
      if (i + 1 < count && text[i + 1] != scalar
          && (text[i + 1] == L'\r' || text[i + 1] == L'\n')) {
        i++;
      }
      text[kept++] = L'\n';
    } else if (scalar == L'\t' || (scalar >= 0x20 && scalar != 0x7F)) {
      text[kept++] = scalar;
    }
  }
  text[kept] = 0;
  return kept;
}

/// Bracketed paste: everything up to ESC[201~ goes into the line, newlines too, and nothing runs.
static unsigned char on_paste(EditLine *el, wint_t key) {
  (void)key;
  static const wchar_t closing[] = L"\033[201~";
  enum { CLOSING = 6 };
  readout_editor *editor = editor_of(el);
  size_t count = 0, capacity = 256;
  wchar_t *text = malloc(capacity * sizeof *text);
  while (text != NULL) {
    wchar_t scalar;
    if (readout_next_scalar(editor, &scalar) != 1) {
      free(text);
      editor->stopped_in_place = true;
      return CC_EOF;
    }
    if (count + 1 >= capacity) {
      wchar_t *larger = realloc(text, capacity * 2 * sizeof *text);
      if (larger == NULL) {
        break;
      }
      text = larger;
      capacity *= 2;
    }
    text[count++] = scalar;
    if (count >= CLOSING && wmemcmp(text + count - CLOSING, closing, CLOSING) == 0) {
      count -= CLOSING;
      break;
    }
  }
  if (text == NULL || tidy(text, count) == 0) {
    free(text);
    return CC_NORM;
  }
  el_winsertstr(el, text);
  free(text);
  if (readout_cut_to_fit(editor) > 0) {
    fputs("\a\r\033[J(too long to edit: the paste was cut)\n", editor->output);
    readout_editor_redraw(editor);
  }
  return CC_REFRESH;
}

typedef struct {
  const wchar_t *keys;
  const wchar_t *command;
} binding;

static const binding bindings[] = {
  {L"\t", L"readout-complete"},
  {L"\022", L"readout-search"},
  {L"\020", L"readout-older"}, {L"\016", L"readout-newer"},
  {L"\033[A", L"readout-older"}, {L"\033OA", L"readout-older"},
  {L"\033[B", L"readout-newer"}, {L"\033OB", L"readout-newer"},
  {L"\033[C", L"ed-next-char"}, {L"\033OC", L"ed-next-char"},
  {L"\033[D", L"ed-prev-char"}, {L"\033OD", L"ed-prev-char"},
  {L"\033[1;5C", L"em-next-word"}, {L"\033[5C", L"em-next-word"},
  {L"\033[1;3C", L"em-next-word"}, {L"\033\033[C", L"em-next-word"},
  {L"\033Oc", L"em-next-word"},
  {L"\033[1;5D", L"ed-prev-word"}, {L"\033[5D", L"ed-prev-word"},
  {L"\033[1;3D", L"ed-prev-word"}, {L"\033\033[D", L"ed-prev-word"},
  {L"\033Od", L"ed-prev-word"},
  {L"\033[H", L"ed-move-to-beg"}, {L"\033OH", L"ed-move-to-beg"},
  {L"\033[1~", L"ed-move-to-beg"}, {L"\033[7~", L"ed-move-to-beg"},
  {L"\033[F", L"ed-move-to-end"}, {L"\033OF", L"ed-move-to-end"},
  {L"\033[4~", L"ed-move-to-end"}, {L"\033[8~", L"ed-move-to-end"},
  {L"\033[3~", L"ed-delete-next-char"}, {L"\033[3;5~", L"em-delete-next-word"},
  {L"\010", L"ed-delete-prev-char"}, {L"\177", L"ed-delete-prev-char"},
  {L"\027", L"ed-delete-prev-word"}, {L"\025", L"vi-kill-line-prev"},
  {L"\037", L"vi-undo"},
  {L"\033[200~", L"readout-paste"},
  // libedit's own command line (Alt-X) could rebind everything: not in this house.
  {L"\033x", L"readout-nothing"}, {L"\033X", L"readout-nothing"},
  // The mark: libedit leaves it pointing into freed memory after an undo.
  {L"^@", L"readout-nothing"}, {L"\030\030", L"readout-nothing"},
  {L"\033w", L"readout-nothing"}, {L"\033W", L"readout-nothing"},
  // Repeat counts could make a line of a million characters.
  {L"\0330", L"readout-nothing"}, {L"\0331", L"readout-nothing"},
  {L"\0332", L"readout-nothing"}, {L"\0333", L"readout-nothing"},
  {L"\0334", L"readout-nothing"}, {L"\0335", L"readout-nothing"},
  {L"\0336", L"readout-nothing"}, {L"\0337", L"readout-nothing"},
  {L"\0338", L"readout-nothing"}, {L"\0339", L"readout-nothing"},
  {L"\033-", L"readout-nothing"},
  // Unbound, these would leave their last characters in the line.
  {L"\033[2~", L"readout-nothing"}, {L"\033[5~", L"readout-nothing"},
  {L"\033[6~", L"readout-nothing"}, {L"\033[201~", L"readout-nothing"},
  {L"\033[Z", L"readout-nothing"}, {L"\033[I", L"readout-nothing"},
  {L"\033[O", L"readout-nothing"},
  {L"\033OP", L"readout-nothing"}, {L"\033OQ", L"readout-nothing"},
  {L"\033OR", L"readout-nothing"}, {L"\033OS", L"readout-nothing"},
  {L"\033[15~", L"readout-nothing"}, {L"\033[17~", L"readout-nothing"},
  {L"\033[18~", L"readout-nothing"}, {L"\033[19~", L"readout-nothing"},
  {L"\033[20~", L"readout-nothing"}, {L"\033[21~", L"readout-nothing"},
  {L"\033[23~", L"readout-nothing"}, {L"\033[24~", L"readout-nothing"},
};

void readout_bind_keys(EditLine *el) {
  el_wset(el, EL_EDITOR, L"emacs");
  el_wset(el, EL_ADDFN, L"readout-complete", L"Complete the word", on_complete);
  el_wset(el, EL_ADDFN, L"readout-older", L"Older line with this beginning", on_older);
  el_wset(el, EL_ADDFN, L"readout-newer", L"Newer line with this beginning", on_newer);
  el_wset(el, EL_ADDFN, L"readout-search", L"Search the history", on_search);
  el_wset(el, EL_ADDFN, L"readout-paste", L"Insert pasted text", on_paste);
  el_wset(el, EL_ADDFN, L"readout-nothing", L"Do nothing", on_nothing);
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    el_wset(el, EL_BIND, bindings[i].keys, bindings[i].command, NULL);
  }
}
