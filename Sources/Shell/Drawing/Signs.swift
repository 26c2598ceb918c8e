import Foundation

/// The signs beyond letters that a terminal can show.
public enum Signs: Sendable {
  /// Bars and lines of all kinds.
  case all
  /// None but those of ASCII: the console of Linux, and locales that are not UTF-8.
  case ascii

  /// Those of the terminal that the program runs in, as the environment tells.
  public static var ofTerminal: Signs {
    let environment = ProcessInfo.processInfo.environment
    if ["linux", "dumb"].contains(environment["TERM"]) { return .ascii }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let isUnicode = ["utf-8", "utf8"].contains { locale?.lowercased().contains($0) == true }
    return isUnicode ? .all : .ascii
  }

  /// A line with the blocks of its bars as `#`, in as many columns, where there are no blocks.
  func shown(_ line: String) -> String {
    guard self == .ascii, line.utf8.contains(0xE2) else { return line }
    var shown = String.UnicodeScalarView()
    var hasBlocks = false
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x2588: shown.append("#")
      // Less than half a column at the end of a bar is none; alone it is the least sign.
      case 0x2589...0x258F: shown.append(scalar.value <= 0x258C || !hasBlocks ? "#" : " ")
      case 0x2591...0x2593: shown.append("-")
      default: shown.append(scalar)
      }
      hasBlocks = (0x2588...0x258F).contains(scalar.value)
    }
    return String(shown)
  }
}
