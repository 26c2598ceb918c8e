import Quotes
import Reading
import ReadoutKit

/// A short text with what is expected of each statement in it: when, on what occasion, through whom,
/// to whom.
struct CircumstancePassage: Sendable, CustomStringConvertible {
  static let fields = ["date", "occasion", "relay", "addressee"]

  var date = DocumentDate()
  var text = ""
  /// For each statement the expected fields, as written in the passage.
  var expected: [[String]] = []

  var description: String { text }

  /// Reads passages that blank lines part; a line of `= ` ends a text.
  static func read(_ written: String) -> [CircumstancePassage] {
    var passages: [CircumstancePassage] = []
    var isOpen = false
    for line in written.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("= ") {
        isOpen = false
        passages[passages.count - 1].expected.append(
          line.dropFirst(2).split(separator: "|").map {
            $0.split(separator: " ").joined(separator: " ")
          })
      } else if isOpen {
        let isFirst = passages[passages.count - 1].text.isEmpty
        passages[passages.count - 1].text += (isFirst ? "" : "\n") + line
      } else if !line.isEmpty {
        let ends = line.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        var passage = CircumstancePassage()
        if let first = ends.first, let last = ends.last, first != "-" {
          passage.date = DocumentDate(
            stated: ends.count == 1 ? first : nil, from: first, to: last)
        }
        passages.append(passage)
        isOpen = true
      }
    }
    return passages
  }

  /// What the lens gives for each statement, written as ``expected`` is.
  func given() -> [[String]] {
    let document = Document(number: 1, name: "a", path: "a", date: date, hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    return QuotesPlugin().findings(in: reading).filter {
      !$0.ranges("quotes").isEmpty && $0.text("kind") != "scare"
    }.map {
      finding in Self.fields.map { finding.text($0) ?? "-" }
    }
  }

  /// The fields that are not as expected: `date: 2024-07-03, not 2024-07-02`.
  func differences() -> [String] {
    let given = given()
    guard given.count == expected.count else {
      return ["\(given.count) statements, not \(expected.count)"]
    }
    var differences: [String] = []
    for (given, expected) in zip(given, expected) {
      for (index, field) in Self.fields.enumerated()
      where expected[index] != "*" && given[index] != expected[index] {
        differences.append("\(field): \(given[index]), not \(expected[index])")
      }
    }
    return differences
  }
}
