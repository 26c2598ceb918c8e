// What each key does. Terminals disagree on the longer keys, so every common encoding is bound.
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
  if (editor->on_key != NULL) {
    editor->on_key(editor->context, key);
  }
  return editor->interrupted || editor->ended ? CC_EOF : editor->answer;
}

#define KEY(function, key)                                    \
  static unsigned char function(EditLine *el, wint_t typed) { \
    (void)typed;                                              \
    return ask(el, key);                                      \
  }

KEY(on_complete, READOUT_KEY_COMPLETE)
KEY(on_older, READOUT_KEY_OLDER)
KEY(on_newer, READOUT_KEY_NEWER)
KEY(on_search, READOUT_KEY_SEARCH)
KEY(on_enter, READOUT_KEY_ENTER)
KEY(on_new_row, READOUT_KEY_NEW_ROW)
KEY(on_left, READOUT_KEY_LEFT)
KEY(on_right, READOUT_KEY_RIGHT)
KEY(on_next_word, READOUT_KEY_NEXT_WORD)
KEY(on_row_start, READOUT_KEY_ROW_START)
KEY(on_row_end, READOUT_KEY_ROW_END)
KEY(on_backspace, READOUT_KEY_BACKSPACE)
KEY(on_delete, READOUT_KEY_DELETE)
KEY(on_delete_or_leave, READOUT_KEY_DELETE_OR_LEAVE)
KEY(on_undo, READOUT_KEY_UNDO)
KEY(on_clear, READOUT_KEY_CLEAR)
KEY(on_external_editor, READOUT_KEY_EXTERNAL_EDITOR)

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
      text[kept++] = READOUT_PASTED_BREAK;
    } else if (scalar == L'\t' || (scalar >= 0x20 && scalar != 0x7F)) {
      text[kept++] = scalar;
    }
  }
  return kept;
}

/// Bracketed paste: everything up to ESC[201~ is one key, and nothing of it runs.
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
  unsigned char answer = CC_NORM;
  if (text != NULL) {
    editor->pasted = text;
    editor->pasted_count = tidy(text, count);
    answer = ask(el, READOUT_KEY_PASTE);
    editor->pasted = NULL;
    editor->pasted_count = 0;
  }
  free(text);
  return answer;
}

/// In which of libedit's tables a key is bound.
enum { EMACS = 1, VI_INSERT = 2, VI_COMMAND = 4, TYPING = EMACS | VI_INSERT, ALL = 7 };

typedef struct {
  int tables;
  const wchar_t *keys;
  const wchar_t *command;
} binding;

static const binding bindings[] = {
  {ALL, L"\r", L"readout-enter"}, {ALL, L"\n", L"readout-enter"},
  {ALL, L"\033\r", L"readout-new-row"}, {ALL, L"\033\n", L"readout-new-row"},
  {TYPING, L"\t", L"readout-complete"},
  {ALL, L"\022", L"readout-search"},
  {ALL, L"\020", L"readout-older"}, {ALL, L"\016", L"readout-newer"},
  {ALL, L"\033[A", L"readout-older"}, {ALL, L"\033OA", L"readout-older"},
  {ALL, L"\033[B", L"readout-newer"}, {ALL, L"\033OB", L"readout-newer"},
  {ALL, L"\033[C", L"readout-right"}, {ALL, L"\033OC", L"readout-right"},
  {ALL, L"\033[D", L"readout-left"}, {ALL, L"\033OD", L"readout-left"},
  {TYPING, L"\006", L"readout-right"}, {TYPING, L"\002", L"readout-left"},
  {TYPING, L"\001", L"readout-row-start"}, {TYPING, L"\005", L"readout-row-end"},
  {ALL, L"\033[1;5C", L"readout-next-word"}, {ALL, L"\033[5C", L"readout-next-word"},
  {ALL, L"\033[1;3C", L"readout-next-word"}, {EMACS, L"\033\033[C", L"readout-next-word"},
  {ALL, L"\033Oc", L"readout-next-word"},
  {EMACS, L"\033f", L"readout-next-word"}, {EMACS, L"\033F", L"readout-next-word"},
  {ALL, L"\033[1;5D", L"ed-prev-word"}, {ALL, L"\033[5D", L"ed-prev-word"},
  {ALL, L"\033[1;3D", L"ed-prev-word"}, {EMACS, L"\033\033[D", L"ed-prev-word"},
  {ALL, L"\033Od", L"ed-prev-word"},
  {ALL, L"\033[H", L"readout-row-start"}, {ALL, L"\033OH", L"readout-row-start"},
  {ALL, L"\033[1~", L"readout-row-start"}, {ALL, L"\033[7~", L"readout-row-start"},
  {ALL, L"\033[F", L"readout-row-end"}, {ALL, L"\033OF", L"readout-row-end"},
  {ALL, L"\033[4~", L"readout-row-end"}, {ALL, L"\033[8~", L"readout-row-end"},
  {ALL, L"\033[3~", L"readout-delete"}, {ALL, L"\033[3;5~", L"em-delete-next-word"},
  {TYPING, L"\010", L"readout-backspace"}, {TYPING, L"\177", L"readout-backspace"},
  {ALL, L"\004", L"readout-delete-or-leave"},
  {TYPING, L"\027", L"ed-delete-prev-word"}, {TYPING, L"\025", L"vi-kill-line-prev"},
  {TYPING, L"\013", L"ed-kill-line"}, {TYPING, L"\031", L"em-yank"},
  {ALL, L"\037", L"readout-undo"}, {EMACS, L"\030\025", L"readout-undo"},
  {ALL, L"\014", L"readout-clear"},
  {TYPING, L"\030\005", L"readout-external-editor"},
  {ALL, L"\033[200~", L"readout-paste"},
  // vi's commands on the history are ours, and libedit's own command line, which could rebind
  // everything, has no place here.
  {VI_COMMAND, L"k", L"readout-older"}, {VI_COMMAND, L"j", L"readout-newer"},
  {VI_COMMAND, L"K", L"readout-older"}, {VI_COMMAND, L"J", L"readout-newer"},
  {VI_COMMAND, L"\\055", L"readout-older"}, {VI_COMMAND, L"+", L"readout-newer"},
  {VI_COMMAND, L"/", L"readout-search"}, {VI_COMMAND, L"?", L"readout-search"},
  {VI_COMMAND, L"u", L"readout-undo"}, {VI_COMMAND, L"U", L"readout-undo"},
  {VI_COMMAND, L"v", L"readout-external-editor"},
  {VI_COMMAND, L"n", L"readout-nothing"}, {VI_COMMAND, L"N", L"readout-nothing"},
  {VI_COMMAND, L"G", L"readout-nothing"}, {VI_COMMAND, L"_", L"readout-nothing"},
  {VI_COMMAND, L"@", L"readout-nothing"}, {VI_COMMAND, L":", L"readout-nothing"},
  {EMACS, L"\033x", L"readout-nothing"}, {EMACS, L"\033X", L"readout-nothing"},
  // The mark: libedit leaves it pointing into freed memory after an undo.
  {EMACS, L"^@", L"readout-nothing"}, {EMACS, L"\030\030", L"readout-nothing"},
  {EMACS, L"\033w", L"readout-nothing"}, {EMACS, L"\033W", L"readout-nothing"},
  // Repeat counts could make a line of a million characters.
  {EMACS, L"\0330", L"readout-nothing"}, {EMACS, L"\0331", L"readout-nothing"},
  {EMACS, L"\0332", L"readout-nothing"}, {EMACS, L"\0333", L"readout-nothing"},
  {EMACS, L"\0334", L"readout-nothing"}, {EMACS, L"\0335", L"readout-nothing"},
  {EMACS, L"\0336", L"readout-nothing"}, {EMACS, L"\0337", L"readout-nothing"},
  {EMACS, L"\0338", L"readout-nothing"}, {EMACS, L"\0339", L"readout-nothing"},
  {EMACS, L"\033-", L"readout-nothing"},
  // Unbound, these would leave their last characters in the line.
  {ALL, L"\033[2~", L"readout-nothing"}, {ALL, L"\033[5~", L"readout-nothing"},
  {ALL, L"\033[6~", L"readout-nothing"}, {ALL, L"\033[201~", L"readout-nothing"},
  {ALL, L"\033[Z", L"readout-nothing"}, {ALL, L"\033[I", L"readout-nothing"},
  {ALL, L"\033[O", L"readout-nothing"},
  {ALL, L"\033OP", L"readout-nothing"}, {ALL, L"\033OQ", L"readout-nothing"},
  {ALL, L"\033OR", L"readout-nothing"}, {ALL, L"\033OS", L"readout-nothing"},
  {ALL, L"\033[15~", L"readout-nothing"}, {ALL, L"\033[17~", L"readout-nothing"},
  {ALL, L"\033[18~", L"readout-nothing"}, {ALL, L"\033[19~", L"readout-nothing"},
  {ALL, L"\033[20~", L"readout-nothing"}, {ALL, L"\033[21~", L"readout-nothing"},
  {ALL, L"\033[23~", L"readout-nothing"}, {ALL, L"\033[24~", L"readout-nothing"},
  // Keys without a byte of their own.
  {ALL, L"\x81", L"readout-nothing"}, {ALL, L"\x82", L"em-next-word"},
  {VI_INSERT, L"\x9B", L"vi-command-mode"}, {VI_COMMAND, L"\x9B", L"readout-nothing"},
};

void readout_add_functions(EditLine *el) {
  el_wset(el, EL_ADDFN, L"readout-complete", L"Complete the word", on_complete);
  el_wset(el, EL_ADDFN, L"readout-older", L"Older line with this beginning", on_older);
  el_wset(el, EL_ADDFN, L"readout-newer", L"Newer line with this beginning", on_newer);
  el_wset(el, EL_ADDFN, L"readout-search", L"Search the history", on_search);
  el_wset(el, EL_ADDFN, L"readout-enter", L"Run the line, or go on with it", on_enter);
  el_wset(el, EL_ADDFN, L"readout-new-row", L"Go on in a new row", on_new_row);
  el_wset(el, EL_ADDFN, L"readout-left", L"Left by a letter", on_left);
  el_wset(el, EL_ADDFN, L"readout-right", L"Right by a letter, or take the hint", on_right);
  el_wset(el, EL_ADDFN, L"readout-next-word", L"Right by a word, or take the hint's", on_next_word);
  el_wset(el, EL_ADDFN, L"readout-row-start", L"To the row's beginning", on_row_start);
  el_wset(el, EL_ADDFN, L"readout-row-end", L"To the row's end, or take the hint", on_row_end);
  el_wset(el, EL_ADDFN, L"readout-backspace", L"Delete the letter before", on_backspace);
  el_wset(el, EL_ADDFN, L"readout-delete", L"Delete the letter behind", on_delete);
  el_wset(
      el, EL_ADDFN, L"readout-delete-or-leave", L"Delete the letter behind; at an empty line, leave",
      on_delete_or_leave);
  el_wset(el, EL_ADDFN, L"readout-undo", L"Undo the last change", on_undo);
  el_wset(el, EL_ADDFN, L"readout-clear", L"Clear the screen", on_clear);
  el_wset(
      el, EL_ADDFN, L"readout-external-editor", L"Write the line in $EDITOR", on_external_editor);
  el_wset(el, EL_ADDFN, L"readout-paste", L"Insert pasted text", on_paste);
  el_wset(el, EL_ADDFN, L"readout-nothing", L"Do nothing", on_nothing);
}

/// Binds the keys in the tables of emacs, or of vi, which the user has just chosen.
void readout_bind_keys(readout_editor *editor, bool is_vi) {
  editor->is_vi = is_vi;
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    const binding *b = &bindings[i];
    if (b->tables & (is_vi ? VI_INSERT : EMACS)) {
      el_wset(editor->el, EL_BIND, b->keys, b->command, NULL);
    }
    if (is_vi && (b->tables & VI_COMMAND)) {
      el_wset(editor->el, EL_BIND, L"-a", b->keys, b->command, NULL);
    }
  }
}
