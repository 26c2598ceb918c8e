#ifndef READOUT_CEDITLINE_H
#define READOUT_CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A thin shim over libedit's native API, whose functions are variadic and so out of Swift's reach.
///
/// libedit keeps the line and knows the keys, emacs's and vi's, as `.editrc` has them. It draws
/// nothing: what is on the screen is Swift's, told of each moment at which to look.
///
/// What needs C lives here: variadic calls, signal handlers, the loop that reads keys. What needs
/// thought (history, search, completion, drawing) is asked of Swift through two handlers.
///
/// In the line a newline (U+000A) parts pasted rows, each a command; U+000B parts the rows of one.
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
  READOUT_KEY_ENTER,
  READOUT_KEY_NEW_ROW,
  READOUT_KEY_LEFT,
  READOUT_KEY_RIGHT,
  READOUT_KEY_NEXT_WORD,
  READOUT_KEY_ROW_START,
  READOUT_KEY_ROW_END,
  READOUT_KEY_BACKSPACE,
  READOUT_KEY_DELETE,
  READOUT_KEY_DELETE_OR_LEAVE,
  READOUT_KEY_UNDO,
  READOUT_KEY_CLEAR,
  READOUT_KEY_EXTERNAL_EDITOR,
  READOUT_KEY_PASTE,
} readout_key;

/// When the screen may have to change.
typedef enum {
  /// No key waits: the line can be drawn as it stands.
  READOUT_MOMENT_IDLE,
  /// The window has another size.
  READOUT_MOMENT_RESIZED,
  /// Something else will be written: the line is to be left.
  READOUT_MOMENT_LEAVING,
  /// Something else was written: the line is to be drawn where the cursor is.
  READOUT_MOMENT_BACK,
  /// The line was longer than it may be, and its end was cut off.
  READOUT_MOMENT_CUT,
} readout_moment;

/// How the reading of a line ended.
typedef enum {
  READOUT_READ_LINE,
  READOUT_READ_INTERRUPTED,
  READOUT_READ_END,
} readout_read_status;

/// Called on the editor's own thread, inside `readout_editor_read`, when such a key is pressed.
typedef void (*readout_key_handler)(void *context, readout_key key);

/// Called on the editor's own thread, inside `readout_editor_read`.
typedef void (*readout_moment_handler)(void *context, readout_moment moment);

/// Makes an editor on standard input, drawing on standard error or else on /dev/tty.
readout_editor *readout_editor_create(const char *program, readout_editor_state *state);

/// Gives the terminal back and frees the editor; NULL is fine.
void readout_editor_destroy(readout_editor *editor);

/// Sets who is asked; the context must outlive the reads.
void readout_editor_set_handlers(
    readout_editor *editor, readout_key_handler on_key, readout_moment_handler on_moment,
    void *context);

/// Reads one line; `readout_editor_line` gives what was typed, however it ended.
readout_read_status readout_editor_read(readout_editor *editor);

/// Writes text to the terminal.
void readout_editor_write(readout_editor *editor, const char *text, size_t length);

/// The width of the terminal in columns, 80 when it does not say.
int readout_editor_columns(void);

/// The height of the terminal in rows, 24 when it does not say.
int readout_editor_rows(void);

/// The line as it stands, in UTF-8, and the cursor in bytes; holds until the next call.
const char *readout_editor_line(readout_editor *editor, size_t *length, size_t *cursor);

// For the handlers, while a line is being read:

/// Replaces the line; the cursor is in bytes.
void readout_editor_set_line(
    readout_editor *editor, const char *text, size_t length, size_t cursor);

/// What is being pasted, in UTF-8; holds until the next call.
const char *readout_editor_pasted(readout_editor *editor, size_t *length);

/// Ends the read with the line as it stands.
void readout_editor_enter(readout_editor *editor);

/// Ends the read as the end of input does.
void readout_editor_leave(readout_editor *editor);

/// Moves to the next word's beginning, as libedit does it.
void readout_editor_move_by_word(readout_editor *editor);

/// Runs a program on the terminal by the shell, and takes the terminal back; gives its status.
int readout_editor_run(readout_editor *editor, const char *command);

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
