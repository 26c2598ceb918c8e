// The loop that waits for keys: polls standard input and the wake pipe, decodes UTF-8 itself.
// One byte a read, because what is typed ahead belongs to whoever reads the terminal next.
#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "editor.h"

enum { BYTE_END = -1, BYTE_INTERRUPTED = -2 };

void readout_tell(readout_editor *editor, readout_moment moment) {
  if (editor->on_moment != NULL) {
    editor->on_moment(editor->context, moment);
  }
}

static void come_back(readout_editor *editor) {
  // After a stop libedit believes that the terminal is raw when it is not: go through both.
  el_wset(editor->el, EL_PREP_TERM, 0);
  el_wset(editor->el, EL_PREP_TERM, 1);
  fputs("\033[?2004h\r", editor->output);
  readout_tell(editor, READOUT_MOMENT_BACK);
}

/// Acts on signals; true when the read is to be cancelled.
static bool handle_signals(readout_editor *editor) {
  int pending = readout_signals_take_pending();
  if (pending & READOUT_PENDING_INTERRUPT) {
    return true;
  }
  if (pending & READOUT_PENDING_SUSPEND) {
    readout_tell(editor, READOUT_MOMENT_LEAVING);
    fputs("\n", editor->output);
    fflush(editor->output);
    readout_signals_suspend();
    // The continuation that woke us is dealt with here.
    if (readout_signals_take_pending() & READOUT_PENDING_INTERRUPT) {
      return true;
    }
    come_back(editor);
  } else if (pending & READOUT_PENDING_CONTINUE) {
    come_back(editor);
  } else if (pending & READOUT_PENDING_RESIZE) {
    readout_tell(editor, READOUT_MOMENT_RESIZED);
  }
  return false;
}

static int next_byte(readout_editor *editor) {
  if (editor->pushed_byte >= 0) {
    int byte = editor->pushed_byte;
    editor->pushed_byte = -1;
    return byte;
  }
  for (;;) {
    struct pollfd sources[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = readout_signals_wake_descriptor(), .events = POLLIN},
    };
    if (poll(sources, 2, -1) < 0 && errno != EINTR && errno != EAGAIN) {
      return BYTE_END;
    }
    // Signals first: a Ctrl-C must not wait behind a long paste.
    if (handle_signals(editor)) {
      return BYTE_INTERRUPTED;
    }
    if (sources[0].revents == 0) {
      continue;
    }
    unsigned char byte;
    ssize_t got = read(STDIN_FILENO, &byte, 1);
    if (got == 1) {
      return byte;
    }
    if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
      return BYTE_END;
    }
  }
}

static int stop(readout_editor *editor, int byte) {
  if (byte == BYTE_INTERRUPTED) {
    editor->interrupted = true;
    errno = EINTR;
    return -1;
  }
  editor->ended = true;
  return 0;
}

/// Reads one Unicode scalar: 1, or 0 at the end of input, or -1 when interrupted.
int readout_next_scalar(readout_editor *editor, wchar_t *scalar) {
  *scalar = 0;
  for (;;) {
    int lead = next_byte(editor);
    if (lead < 0) {
      return stop(editor, lead);
    }
    if (lead < 0x80) {
      *scalar = lead;
      return 1;
    }
    int follow = lead >= 0xF5 ? -1 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
    uint32_t value = (uint32_t)lead & (0x3Fu >> (follow < 0 ? 0 : follow));
    while (follow > 0) {
      int byte = next_byte(editor);
      if (byte < 0) {
        return stop(editor, byte);
      }
      if ((byte & 0xC0) != 0x80) {
        editor->pushed_byte = byte;  // a sequence cut short: its byte is dropped, this one is not
        break;
      }
      value = (value << 6) | ((uint32_t)byte & 0x3F);
      follow--;
    }
    bool overlong = (lead == 0xE0 && value < 0x800) || (lead == 0xF0 && value < 0x10000);
    bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    // libedit would take U+0080 to U+009F for Alt keys.
    bool control = value < 0xA0;
    if (follow == 0 && !overlong && !surrogate && !control && value <= 0x10FFFF) {
      *scalar = (wchar_t)value;
      return 1;
    }
  }
}

/// Whether an Escape is the key itself, not the beginning of a longer key's sequence.
static bool is_lone_escape(readout_editor *editor) {
  enum { SEQUENCE_DELAY = 25 };  // milliseconds
  if (!readout_editor_waiting(editor, SEQUENCE_DELAY)) {
    return true;
  }
  int next = next_byte(editor);
  if (next < 0) {
    return false;  // the next look finds the same end
  }
  editor->pushed_byte = next;
  return next != '[' && next != 'O' && next != '\r' && next != '\n';
}

/// libedit's EL_GETCFN.
int readout_get_scalar(EditLine *el, wchar_t *scalar) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  readout_editor *editor = data;
  if (editor->held != 0) {
    *scalar = editor->held;
    editor->held = 0;
    return 1;
  }
  // libedit's own yank can make a line longer than it may be.
  if (readout_cut_to_fit(editor) > 0) {
    readout_tell(editor, READOUT_MOMENT_CUT);
  }
  readout_make_room(editor);
  if (!readout_editor_waiting(editor, 0)) {
    readout_tell(editor, READOUT_MOMENT_IDLE);
  }
  int got = readout_next_scalar(editor, scalar);
  if (got != 1) {
    return got;
  }
  bool is_digit = *scalar >= L'0' && *scalar <= L'9';
  if (editor->is_vi && *scalar == L'\033' && is_lone_escape(editor)) {
    *scalar = READOUT_LONE_ESCAPE;
  } else if (editor->is_vi && editor->is_after_digit && *scalar > 0xFF) {
    // Where digits are vi's repeat count, libedit would insert the letter a million times.
    editor->held = *scalar;
    *scalar = READOUT_NEUTRAL_KEY;
  }
  editor->is_after_digit = is_digit;
  return 1;
}

int readout_editor_next(readout_editor *editor, uint32_t *scalar) {
  wchar_t wide = 0;
  fflush(editor->output);
  // Through libedit, so that keys put back come first.
  int got = el_wgetc(editor->el, &wide);
  *scalar = (uint32_t)wide;
  return got;
}

bool readout_editor_waiting(const readout_editor *editor, int milliseconds) {
  if (editor->pushed_byte >= 0) {
    return true;
  }
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&source, 1, milliseconds) > 0;
}
