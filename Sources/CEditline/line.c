// What Swift may do to the line while it is being edited.
#include <stdlib.h>
#include <wchar.h>

#include "editor.h"

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

void readout_editor_move_by_word(readout_editor *editor) {
  readout_editor_push(editor, READOUT_WORD_KEY);
}

void readout_editor_push(readout_editor *editor, uint32_t scalar) {
  wchar_t keys[2] = {(wchar_t)scalar, 0};
  el_wpush(editor->el, keys);
}
