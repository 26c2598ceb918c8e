import ReadoutKit
import Testing

/// A sentence with what a careful reader finds in it.
///
/// The column `mentions` has each as `words=type=canonical`, where somebody does something
/// `words=type=canonical=relation|or another=actor+actor`; with `?` before it a careful reader may
/// leave it out.
struct TrickySentence: Sendable, CustomTestStringConvertible {
  let id: String
  let date: String
  let text: String
  let mentions: [Mention]

  var testDescription: String { "\(id): \(text)" }

  struct Mention: Sendable {
    /// The words, the type and the name of today: `Nur-Sultan = place, Astana`.
    let found: String
    let isOptional: Bool
    /// The fair readings of the relation; empty where it is open.
    let relations: [String]
    /// Who acts, each with its fair names; empty where that is open.
    let actors: [[String]]
  }

  /// Reads a table of sentences.
  static func read(_ csv: String) -> [TrickySentence] {
    Table(csv: Array(csv.utf8)).rows.map { line in
      TrickySentence(
        id: line["id"], date: line["date"], text: line["text"],
        mentions: line.list("mentions").map(mention))
    }
  }

  private static func mention(_ cell: String) -> Mention {
    let isOptional = cell.hasPrefix("?")
    var parts = cell.dropFirst(isOptional ? 1 : 0)
      .split(separator: "=", omittingEmptySubsequences: false)
    parts += Array(repeating: "", count: max(0, 5 - parts.count))
    func fair(_ words: Substring) -> [String] { words.split(separator: "|").map(String.init) }
    return Mention(
      found: "\(parts[0]) = \(parts[1]), \(parts[2])", isOptional: isOptional,
      relations: fair(parts[3]), actors: parts[4].split(separator: "+").map(fair))
  }
}
