import ReadoutKit

/// The language of a text, by the share of short words that every text of a language is full of.
enum Language {
  private static let words = table()

  /// Which languages have a word, by its key.
  private static func table() -> (names: [String], languages: [UInt64: [Int]]) {
    var names: [String] = []
    var languages: [UInt64: [Int]] = [:]
    for row in Table(csv: PackageResources.languages_csv).rows {
      for key in WordScanner.keys(row["words"]) { languages[key, default: []].append(names.count) }
      names.append(row["language"])
    }
    return (names, languages)
  }

  /// How many bytes of a text, and how many words of them, are looked at.
  private static let sample = (bytes: 1 << 12, words: 600)

  /// The two-letter code, or nil where no language is ahead of all others or the text is too short.
  static func of(_ text: Text) -> String? {
    let range = 0..<min(text.count, sample.bytes)
    let found = WordScanner(text.bytes).words(in: range, limit: sample.words)
    guard found.count >= 8 else { return nil }
    var counts = words.names.map { _ in 0 }
    for word in found {
      for language in words.languages[word.key] ?? [] { counts[language] += 1 }
    }
    let order = counts.indices.sorted { counts[$0] > counts[$1] }
    guard let best = order.first, order.count > 1 else { return nil }
    let second = counts[order[1]]
    let isClear = counts[best] * 100 >= found.count * 15 && counts[best] * 2 >= second * 3
    return isClear ? words.names[best] : nil
  }
}
