import Foundation
import ReadoutKit

/// What shows a result that is longer than the screen, a screen at a time.
public enum Pager: Sendable, Equatable {
  /// What `PAGER` names, else less where it is installed; none on a terminal that cannot go back.
  case automatic
  /// This command, for the system's shell.
  case command(String)
  /// Everything at once.
  case off

  /// The choice that `set pager` and the settings file write in one word: auto, off or a command.
  public init(_ word: String) {
    switch word {
    case "auto": self = .automatic
    case "off", "": self = .off
    default: self = .command(word)
    }
  }

  /// The choice in one word.
  public var word: String {
    switch self {
    case .automatic: "auto"
    case .off: "off"
    case .command(let command): command
    }
  }

  /// Shows a text, unless it fits on the screen or nothing can page it; true where it did.
  ///
  /// Leaving early and Ctrl-C are the reader's business, and no failure.
  func show(_ text: String, on output: Output = .standard) -> Bool {
    guard let command, Self.isLonger(text, than: output) else { return false }
    var settings = termios()
    let isKnown = tcgetattr(STDIN_FILENO, &settings) == 0
    // What less makes of a result: it ends where all fits after all, shows colours, and leaves the
    // screen as it is. Who has options of their own has said what they want.
    let pipe = ProgramPipe(command: command, usualEnvironment: ["LESS": "FRX", "LV": "-c"])
    guard let status = try? pipe.run(text) else { return false }
    // One that was killed leaves the terminal in its own way.
    if isKnown { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }
    // The system's shell found no such program; nothing was shown.
    return (status >> 8) & 0xFF != 127
  }

  private var command: String? {
    switch self {
    case .off: return nil
    case .command(let command): return command
    case .automatic:
      let environment = ProcessInfo.processInfo.environment
      guard environment["TERM"] ?? "dumb" != "dumb" else { return nil }
      if let named = environment["PAGER"] { return ["", "cat"].contains(named) ? nil : named }
      return Self.isInstalled("less", in: environment["PATH"] ?? "") ? "less" : nil
    }
  }

  private static func isInstalled(_ program: String, in path: String) -> Bool {
    path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Whether a text takes up more rows than the terminal has, the next prompt's included.
  private static func isLonger(_ text: String, than output: Output) -> Bool {
    let (rows, columns) = (output.height, output.width)
    var used = 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      // Bytes are no fewer than columns: only a line of many needs counting.
      used += line.utf8.count <= columns ? 1 : max(1, (shownWidth(line) + columns - 1) / columns)
      if used > rows { return true }
    }
    return false
  }

  /// The columns of a line without its colours.
  private static func shownWidth(_ line: Substring) -> Int {
    var text = ""
    var rest = line[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      text += rest[..<escape]
      rest = rest[escape...].firstIndex(of: "m").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return Width.of(text + rest)
  }
}
