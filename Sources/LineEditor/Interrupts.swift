import CEditline

/// Ctrl-C while commands run: a flag that they look at, instead of the end of the program.
///
/// A ``TerminalEditor`` turns this on for as long as it lives. A script turns it on by itself:
///
/// ```swift
/// Interrupts.start()
/// defer { Interrupts.stop() }
/// for document in documents where !Interrupts.isRaised { … }
/// ```
///
/// A third Ctrl-C before the flag is lowered ends the program, so that a command which never looks
/// cannot hold the user.
public enum Interrupts {
  /// Makes SIGINT raise the flag, until as many calls of ``stop()``; from the program's main thread.
  public static func start() {
    // SAFETY: installs a handler that touches atomics only.
    readout_interrupts_start()
  }

  /// Undoes one ``start()``.
  public static func stop() {
    // SAFETY: puts back the handler that was there before.
    readout_interrupts_stop()
  }

  /// Whether Ctrl-C was pressed since the flag was last lowered; cheap, and fine on any thread.
  public static var isRaised: Bool {
    // SAFETY: reads one atomic.
    readout_interrupted()
  }

  /// Lowers the flag, as each command should find it; reading a line does so too.
  public static func clear() {
    // SAFETY: writes one atomic.
    readout_interrupts_clear()
  }
}
