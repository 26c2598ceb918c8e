// UTF-8 and wide text. Our own conversion, not the C library's: it cannot fail on odd text, and
// does not depend on the locale.
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "editor.h"

/// Makes LC_CTYPE a UTF-8 locale, which libedit and `wcwidth` need.
void readout_use_utf8_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    // In a one-byte locale libedit drops every key that is not ASCII.
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

/// Decodes valid UTF-8, as Swift hands it over; stray bytes become U+FFFD. Free the result.
///
/// A newline becomes the mark by which libedit's line has it.
wchar_t *readout_wide(const char *text, size_t length) {
  wchar_t *wide = malloc((length + 1) * sizeof *wide);
  if (wide == NULL) {
    return NULL;
  }
  const unsigned char *bytes = (const unsigned char *)text;
  size_t count = 0;
  for (size_t i = 0; i < length;) {
    unsigned char lead = bytes[i];
    int follow = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : -1;
    if (follow < 0 || i + (size_t)follow >= length) {
      wide[count++] = 0xFFFD;
      i++;
      continue;
    }
    wchar_t scalar = follow == 0 ? lead : lead & (0x3F >> follow);
    for (int k = 1; k <= follow; k++) {
      scalar = (scalar << 6) | (bytes[i + (size_t)k] & 0x3F);
    }
    // A NUL would end the string for libedit.
    if (scalar != 0) {
      wide[count++] = scalar == L'\n' ? READOUT_PASTED_BREAK : scalar;
    }
    i += (size_t)follow + 1;
  }
  wide[count] = 0;
  return wide;
}

static size_t encode(wchar_t scalar, char *bytes) {
  uint32_t s = (uint32_t)scalar;
  if (s < 0x80) {
    bytes[0] = (char)s;
    return 1;
  }
  if (s < 0x800) {
    bytes[0] = (char)(0xC0 | (s >> 6));
    bytes[1] = (char)(0x80 | (s & 0x3F));
    return 2;
  }
  if (s < 0x10000) {
    bytes[0] = (char)(0xE0 | (s >> 12));
    bytes[1] = (char)(0x80 | ((s >> 6) & 0x3F));
    bytes[2] = (char)(0x80 | (s & 0x3F));
    return 3;
  }
  bytes[0] = (char)(0xF0 | ((s >> 18) & 7));
  bytes[1] = (char)(0x80 | ((s >> 12) & 0x3F));
  bytes[2] = (char)(0x80 | ((s >> 6) & 0x3F));
  bytes[3] = (char)(0x80 | (s & 0x3F));
  return 4;
}

/// Encodes into the editor's own buffer, with the byte that scalar number `mark` begins at.
const char *readout_utf8(
    readout_editor *editor, const wchar_t *text, size_t count, size_t mark, size_t *length,
    size_t *mark_bytes) {
  size_t needed = count * 4 + 1;
  if (needed > editor->text_capacity) {
    char *larger = realloc(editor->text, needed);
    if (larger == NULL) {
      *length = 0;
      *mark_bytes = 0;
      return "";
    }
    editor->text = larger;
    editor->text_capacity = needed;
  }
  size_t used = 0;
  *mark_bytes = 0;
  for (size_t i = 0; i < count; i++) {
    if (i == mark) {
      *mark_bytes = used;
    }
    if (text[i] != 0) {
      used += encode(text[i] == READOUT_PASTED_BREAK ? L'\n' : text[i], editor->text + used);
    }
  }
  if (mark >= count) {
    *mark_bytes = used;
  }
  editor->text[used] = '\0';
  *length = used;
  return editor->text;
}
