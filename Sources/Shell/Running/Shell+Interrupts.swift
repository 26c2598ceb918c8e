import Glibc
import LineEditor
import ReadoutKit

extension Shell {
  /// Runs something that looks now and then whether Ctrl-C was pressed, and ends early then.
  ///
  /// Where no prompt follows, Ctrl-C ends the program once that is done, as it does everywhere else.
  public static func heedingInterrupts<Result>(
    isPromptNext: Bool,
    _ body: (_ isInterrupted: @escaping @Sendable () -> Bool) throws(ReadoutError) -> Result
  ) throws(ReadoutError) -> Result {
    Interrupts.start()
    defer {
      let wasInterrupted = Interrupts.isRaised
      Interrupts.clear()
      Interrupts.stop()
      if wasInterrupted, !isPromptNext { raise(SIGINT) }
    }
    return try body { Interrupts.isRaised }
  }
}
