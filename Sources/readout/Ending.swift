import ArgumentParser
import Glibc
import Shell

extension ParsableCommand {
  /// Ends the program with a parser's error or help, as ArgumentParser does, but with nothing in the
  /// words typed that a terminal obeys.
  static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      (code.isSuccess ? Output.standard : Output.error).write(SafeText.lines(message) + "\n")
    }
    Glibc.exit(code.rawValue)
  }
}
