import ReadoutKit

/// Tells which rows of a listing have the words of a row above.
struct Echoes {
  /// What a row has of one above.
  struct Echo: Equatable {
    /// The number of the row above.
    let row: Int
    /// True where it has only a part of those words.
    let isShorter: Bool

    /// As it is shown: `= %5`, `= %5, shorter:`.
    var words: String { isShorter ? "= %\(row), shorter:" : "= %\(row)" }
  }

  private struct Key: Hashable {
    let speaker: String?
    let words: ArraySlice<Word>
  }

  private var rows: [Key: Int] = [:]
  /// The rows that hold so many words in a row.
  private var runs: [Key: [Int]] = [:]
  private var words: [Int: [Word]] = [:]

  /// How many words a part must have to be known again.
  private static let run = 4

  /// The first row with the same words by the same speaker; nil where this one is the first.
  mutating func echo(of said: [Word], by speaker: String?, row: Int) -> Echo? {
    guard said.count > 1 else { return nil }
    if let first = rows[Key(speaker: speaker, words: said[...])] {
      return Echo(row: first, isShorter: false)
    }
    rows[Key(speaker: speaker, words: said[...])] = row
    if said.count >= Self.run {
      for candidate in runs[Key(speaker: speaker, words: said.prefix(Self.run))] ?? []
      where words[candidate]?.firstRange(of: said) != nil {
        return Echo(row: candidate, isShorter: true)
      }
    }
    words[row] = said
    for start in 0..<max(0, min(said.count, 400) - Self.run + 1) {
      let key = Key(speaker: speaker, words: said[start..<(start + Self.run)])
      if runs[key, default: []].count < 8 { runs[key, default: []].append(row) }
    }
    return nil
  }
}
