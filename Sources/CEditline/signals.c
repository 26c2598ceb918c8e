// Signals. Handlers only set atomic flags and write one byte into a pipe that the key loop polls;
// nothing of Swift or libedit runs inside them.
#define _GNU_SOURCE  // O_CLOEXEC and the like
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "editor.h"

static int wake_pipe[2] = {-1, -1};
static atomic_int pending;
static atomic_int reading;
static atomic_int presses;

static struct termios given_modes;  // the terminal as the program found it before this read
static atomic_int given_modes_held;
static int paste_output = -1;

static const int deadly[] = {SIGTERM, SIGHUP, SIGQUIT};
static const int woken[] = {SIGTSTP, SIGCONT, SIGWINCH};
enum { DEADLY = 3, WOKEN = 3 };
static struct sigaction old_deadly[DEADLY];
static struct sigaction old_woken[WOKEN];
static struct sigaction old_interrupt;
static int interrupt_users;

static void wake(int flag) {
  int kept = errno;
  atomic_fetch_or(&pending, flag);
  char byte = 0;
  // A full pipe is as good: the reader wakes either way and looks at the flags.
  ssize_t written = write(wake_pipe[1], &byte, 1);
  (void)written;
  errno = kept;
}

/// Async-signal-safe: tcsetattr and write only.
static void give_terminal_back(void) {
  if (atomic_exchange(&given_modes_held, 0)) {
    static const char off[] = "\033[?2004l";
    ssize_t written = write(paste_output, off, sizeof off - 1);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &given_modes);
  }
}

static void on_interrupt(int number) {
  if (atomic_load(&reading)) {
    wake(READOUT_PENDING_INTERRUPT);
    return;
  }
  // A command that does not look at the flag must still be stoppable: the third press ends us.
  if (atomic_fetch_add(&presses, 1) >= 2) {
    signal(number, SIG_DFL);
    raise(number);
  }
}

static void on_wake(int number) {
  switch (number) {
    case SIGTSTP: wake(READOUT_PENDING_SUSPEND); break;
    case SIGCONT: wake(READOUT_PENDING_CONTINUE); break;
    default: wake(READOUT_PENDING_RESIZE); break;
  }
}

/// Leaves no terminal without echo behind, then dies as was asked.
static void on_death(int number) {
  signal(SIGTTOU, SIG_IGN);  // in the background, tcsetattr would stop us instead
  give_terminal_back();
  ssize_t written = write(paste_output, "\n", 1);
  (void)written;
  signal(number, SIG_DFL);
  raise(number);
}

static void install(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;  // the key loop polls, and poll is never restarted
  sigaction(number, NULL, old);
  // What the parent chose to ignore (nohup), or the program handles itself, stays so.
  // But at a terminal Ctrl-C is the user's, whatever a parent without job control has ignored.
  bool ours_to_take = !(old->sa_flags & SA_SIGINFO) &&
      (old->sa_handler == SIG_DFL || number == SIGWINCH || number == SIGCONT
       || (number == SIGINT && old->sa_handler == SIG_IGN && isatty(STDIN_FILENO)));
  if (ours_to_take) {
    sigaction(number, &action, NULL);
  }
}

bool readout_signals_prepare(void) {
  if (wake_pipe[0] >= 0) {
    return true;
  }
  if (pipe(wake_pipe) != 0) {
    wake_pipe[0] = wake_pipe[1] = -1;
    return false;
  }
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
  }
  // exit() called from elsewhere while a line is being read must not leave a raw terminal.
  atexit(give_terminal_back);
  return true;
}

void readout_signals_begin_read(int output) {
  // What came during a command must not cancel or redraw the next prompt.
  readout_signals_take_pending();
  atomic_store(&presses, 0);
  paste_output = output;
  if (tcgetattr(STDIN_FILENO, &given_modes) == 0) {
    atomic_store(&given_modes_held, 1);
  }
  for (int i = 0; i < DEADLY; i++) {
    install(deadly[i], on_death, &old_deadly[i]);
  }
  for (int i = 0; i < WOKEN; i++) {
    install(woken[i], on_wake, &old_woken[i]);
  }
  readout_interrupts_start();
  atomic_store(&reading, 1);
}

void readout_signals_end_read(void) {
  atomic_store(&reading, 0);
  give_terminal_back();
  readout_interrupts_stop();
  for (int i = 0; i < DEADLY; i++) {
    sigaction(deadly[i], &old_deadly[i], NULL);
  }
  for (int i = 0; i < WOKEN; i++) {
    sigaction(woken[i], &old_woken[i], NULL);
  }
}

int readout_signals_wake_descriptor(void) {
  return wake_pipe[0];
}

int readout_signals_take_pending(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
  return atomic_exchange(&pending, 0);
}

/// Stops this program as Ctrl-Z should, and returns when it is continued.
void readout_signals_suspend(void) {
  struct termios raw_modes;
  bool known = tcgetattr(STDIN_FILENO, &raw_modes) == 0;
  give_terminal_back();
  struct sigaction ours, stop;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &ours);
  // A thread from a pool may block signals; this one must stop here and nowhere later.
  sigset_t only, blocked;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &only, &blocked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  if (known) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw_modes);
  }
  atomic_store(&given_modes_held, 1);
}

void readout_interrupts_start(void) {
  if (interrupt_users++ == 0) {
    atomic_store(&presses, 0);
    install(SIGINT, on_interrupt, &old_interrupt);
  }
}

void readout_interrupts_stop(void) {
  if (interrupt_users > 0 && --interrupt_users == 0) {
    sigaction(SIGINT, &old_interrupt, NULL);
  }
}

bool readout_interrupted(void) {
  return atomic_load(&presses) > 0;
}

void readout_interrupts_clear(void) {
  atomic_store(&presses, 0);
}
