import Testing

@testable import LineEditor

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct InterruptsTests {
  /// Signals the whole process, since the thread of a test may block signals.
  private func press() {
    kill(getpid(), SIGINT)
    for _ in 0..<500 where !Interrupts.isRaised { usleep(10_000) }
  }

  @Test func ctrlCRaisesAFlag() {
    // A runner in the background hands down an ignored SIGINT, which is left alone.
    signal(SIGINT, SIG_DFL)
    Interrupts.start()
    Interrupts.start()
    Interrupts.clear()
    #expect(!Interrupts.isRaised)
    press()
    #expect(Interrupts.isRaised)
    Interrupts.stop()
    Interrupts.clear()
    press()
    #expect(Interrupts.isRaised)
    Interrupts.clear()
    Interrupts.stop()
  }

  @Test(.enabled(if: isatty(0) == 0)) func withoutATerminalThereIsNoEditor() {
    #expect(throws: LineEditorError(.noTerminal)) {
      _ = try TerminalEditor(program: "readout", advice: LineAdvice())
    }
  }
}
