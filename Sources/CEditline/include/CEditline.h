#ifndef READOUT_CEDITLINE_H
#define READOUT_CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A thin shim over libedit's native API, whose functions are variadic and so out of Swift's reach.
///
/// What needs C lives here: variadic calls, signal handlers, the loop that reads keys. What needs
/// thought (history, search, completion) is asked of Swift through one handler, key by key.
///
/// An editor is confined to the thread that made it. Only the functions named
/// `readout_interrupt…` may be called from any thread.
typedef struct readout_editor readout_editor;

/// Why an editor could not be made.
typedef enum {
  READOUT_EDITOR_READY = 0,
  READOUT_EDITOR_NO_TERMINAL,
  READOUT_EDITOR_DUMB_TERMINAL,
  READOUT_EDITOR_NO_MEMORY,
} readout_editor_state;

/// A key whose meaning Swift decides.
typedef enum {
  READOUT_KEY_COMPLETE,
  READOUT_KEY_OLDER,
  READOUT_KEY_NEWER,
  READOUT_KEY_SEARCH,
} readout_key;

/// How the reading of a line ended.
typedef enum {
  READOUT_READ_LINE,
  READOUT_READ_INTERRUPTED,
  READOUT_READ_END,
} readout_read_status;

/// Called on the editor's own thread, inside `readout_editor_read`, when such a key is pressed.
typedef void (*readout_key_handler)(void *context, readout_key key);

/// Makes an editor on standard input, drawing on standard error or else on /dev/tty.
readout_editor *readout_editor_create(const char *program, readout_editor_state *state);

/// Gives the terminal back and frees the editor; NULL is fine.
void readout_editor_destroy(readout_editor *editor);

/// Sets who is asked about keys; the context must outlive the reads.
void readout_editor_set_handler(
    readout_editor *editor, readout_key_handler handler, void *context);

/// Sets the prompt (UTF-8, copied). Colours stand between \001 marks; no mark may end the prompt.
void readout_editor_set_prompt(readout_editor *editor, const char *prompt, size_t length);

/// Reads one line. The text belongs to the editor and holds until the next call on it.
readout_read_status readout_editor_read(readout_editor *editor, const char **text, size_t *length);

/// Writes text to the terminal outside of a read.
void readout_editor_write(readout_editor *editor, const char *text, size_t length);

/// The width of the terminal in columns, 80 when it does not say.
int readout_editor_columns(const readout_editor *editor);

// For the handler, while a line is being read:

/// The line as it stands, in UTF-8, and the cursor in bytes; holds until the next call.
const char *readout_editor_line(readout_editor *editor, size_t *length, size_t *cursor);

/// Replaces the line; the cursor is in bytes.
void readout_editor_set_line(
    readout_editor *editor, const char *text, size_t length, size_t cursor);

/// Prints text on the rows below the line, then draws prompt and line anew below it.
void readout_editor_print_below(readout_editor *editor, const char *text, size_t length);

/// Wipes prompt and line off the screen; call it before they change, then `readout_editor_redraw`.
void readout_editor_erase(readout_editor *editor);

/// Draws prompt and line from where the terminal's cursor is.
void readout_editor_redraw(readout_editor *editor);

/// Sounds the bell, for a key that could do nothing.
void readout_editor_beep(readout_editor *editor);

/// Waits for the next key: 1 and a Unicode scalar, 0 at the end of input, -1 when interrupted.
int readout_editor_next(readout_editor *editor, uint32_t *scalar);

/// Whether another key arrives within some milliseconds.
bool readout_editor_waiting(const readout_editor *editor, int milliseconds);

/// Puts a key back, to be read as if it had been typed next.
void readout_editor_push(readout_editor *editor, uint32_t scalar);

// Ctrl-C while no line is being read:

/// From now on SIGINT raises a flag instead of ending the program; calls nest.
void readout_interrupts_start(void);

/// Undoes one `readout_interrupts_start`.
void readout_interrupts_stop(void);

/// Whether SIGINT came since the last clearing. Any thread.
bool readout_interrupted(void);

/// Lowers the flag. Any thread.
void readout_interrupts_clear(void);

#endif
