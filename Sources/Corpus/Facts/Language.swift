import ReadoutKit

/// The language of a text, by the share of short words that every text of a language is full of.
enum Language {
  private static let table = Words(Table(csv: PackageResources.languages_csv))

  /// How many words are looked at: from the beginning of the running text, and from its middle.
  private static let sample = (beginning: 160, middle: 80)

  /// The two-letter code, or nil where no language is ahead of all others or the text is too short.
  static func of(_ page: Page) -> String? {
    let found = keys(of: page)
    guard found.count >= 8 else { return nil }
    var counts = table.names.map { _ in 0 }
    for key in found where table.filter.mayHold(key) {
      guard let languages = table.languages[key] else { continue }
      for index in counts.indices where languages & (1 << index) != 0 { counts[index] += 1 }
    }
    let order = counts.indices.sorted { counts[$0] > counts[$1] }
    guard let best = order.first, order.count > 1 else { return nil }
    let second = counts[order[1]]
    let isClear = counts[best] * 100 >= found.count * 15 && counts[best] * 2 >= second * 3
    return isClear ? table.names[best] : nil
  }

  /// The keys of the words that are looked at: what surrounds an article may be in another language.
  private static func keys(of page: Page) -> [UInt64] {
    guard !page.paragraphs.isEmpty else {
      return WordScanner(page.text.bytes).words(in: page.text.range, limit: sample.beginning)
        .map(\.key)
    }
    let text = page.paragraphs.indices.filter { page.labels[$0] == nil }
    let read = text.isEmpty ? Array(page.paragraphs.indices) : text
    var keys: [UInt64] = []
    keys.reserveCapacity(sample.beginning + sample.middle)
    var position = 0
    while position < read.count, keys.count < sample.beginning {
      keys += page.paragraphs[read[position]].words.prefix(sample.beginning - keys.count).map(\.key)
      position += 1
    }
    for index in read[max(position, read.count / 2)...] {
      guard keys.count < sample.beginning + sample.middle else { break }
      keys += page.paragraphs[index].words.prefix(sample.middle).map(\.key)
    }
    return keys
  }

  /// Which languages have a word, by its key.
  private struct Words {
    var names: [String] = []
    /// A bit for each language.
    var languages: [UInt64: UInt32] = [:]
    var filter = KeyFilter()

    init(_ table: Table) {
      for row in table.rows {
        for key in WordScanner.keys(row["words"]) {
          languages[key, default: 0] |= 1 << names.count
          filter.insert(key)
        }
        names.append(row["language"])
      }
    }
  }
}
