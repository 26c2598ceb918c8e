import ReadoutKit

/// A vocabulary of likelihood, each word bound to a range; a session uses one and never mixes.
public enum Yardstick: String, Sendable, CaseIterable {
  /// The words of the US Intelligence Community Directive 203.
  case icd203
  /// The probability yardstick of the UK's professional head of intelligence assessment.
  case uk

  /// A word of likelihood with the range that it stands for.
  public struct Term: Sendable, Equatable {
    /// The word.
    public let word: String
    /// Another word for the same range, or nil.
    public let synonym: String?
    /// The range in per cent, both ends included.
    public let range: ClosedRange<Int>
  }

  /// The words, the least likely first.
  public var terms: [Term] { Self.table[self] ?? [] }

  /// The term of a word or its synonym, case ignored; nil for any other word.
  public func term(_ word: String) -> Term? {
    let folded = word.lowercased()
    return terms.first { $0.word == folded || $0.synonym == folded }
  }

  private static let table: [Yardstick: [Term]] = {
    var table: [Yardstick: [Term]] = [:]
    for row in Table(csv: PackageResources.likelihood_words_csv).rows {
      guard let yardstick = Yardstick(rawValue: row["yardstick"]), let from = Int(row["from"]),
        let to = Int(row["to"]), from <= to
      else { continue }
      let synonym = row["synonym"]
      table[yardstick, default: []].append(
        Term(word: row["word"], synonym: synonym.isEmpty ? nil : synonym, range: from...to))
    }
    return table
  }()

  /// Throws where exclusive scenarios with these words cannot add up to 100 per cent.
  ///
  /// A scenario without a word may be anything from 0 to 100.
  ///
  /// - Parameter words: the word of each scenario by key; nil where none was given.
  func check(_ words: [(key: String, word: String?)]) throws {
    let ranges = words.map { $0.word.flatMap(term)?.range ?? 0...100 }
    let low = ranges.reduce(0) { $0 + $1.lowerBound }
    let high = ranges.reduce(0) { $0 + $1.upperBound }
    guard low > 100 || high < 100 else { return }
    let shown = zip(words, ranges).map { word, range in
      "\(word.key) \(range.lowerBound)–\(range.upperBound)"
    }
    throw ReadoutError(
      "scenarios that exclude one another cannot add up to 100 % so: the "
        + (low > 100 ? "lower ends make \(low)" : "upper ends make \(high)"),
      hint: shown.joined(separator: ", "))
  }
}
