import LineEditor
import Workbench

/// The command at a line's beginning, as it is being typed.
struct CommandWord {
  let registry: Registry
  /// The names of the analyst's own commands.
  let aliases: () -> [String]

  /// A known command is green, a word that no command can come of red; everything else, a passage or
  /// the beginning of a command, is left alone.
  func colors(in line: String) -> [LineColor] {
    let blanks = line.prefix { $0 == " " }
    let word = line[blanks.endIndex...].prefix { !$0.isWhitespace }
    guard !word.isEmpty else { return [] }
    let start = blanks.utf8.count
    let range = start..<start + word.utf8.count
    let name = String(word)
    if registry.entry(named: name) != nil || aliases().contains(name) {
      return [LineColor(range, code: "32")]
    }
    return []
  }
}
