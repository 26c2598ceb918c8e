import ReadoutKit

/// The cues of all kinds, found by their first word.
struct PageCues: Sendable {
  /// The cues for English pages.
  static let english = PageCues(Table(csv: PackageResources.cues_csv))

  /// The cues that open a paragraph, by their first word.
  private var opening: [UInt64: [Cue]] = [:]
  /// The cues that stand anywhere in it.
  private var inner: [UInt64: [Cue]] = [:]
  /// Which words the inner ones begin with.
  private var filter = KeyFilter()

  /// Reads a table with the columns kind, place, region, words and phrases.
  init(_ table: Table) {
    for row in table.rows {
      guard let kind = Zone.Kind(rawValue: row["kind"]),
        let place = Cue.Place(rawValue: row["place"]),
        let region = Cue.Region(rawValue: row["region"])
      else { continue }
      // Bytes, not characters: this is on the way to the first prompt.
      for phrase in row["phrases"].utf8.split(separator: UInt8(ascii: ";")) {
        let parts = phrase.split(separator: UInt8(ascii: "*")).map { WordScanner.keys(Array($0)) }
        let keys = Array(parts.joined(separator: [0]))
        guard let first = keys.first else { continue }
        let cue = Cue(
          kind: kind, place: place, region: region, longest: Int(row["words"]) ?? 12, keys: keys,
          needsColon: phrase.last == UInt8(ascii: ":"))
        switch place {
        case .whole, .header, .start: opening[first, default: []].append(cue)
        case .within, .end:
          inner[first, default: []].append(cue)
          filter.insert(first)
        }
      }
    }
  }

  /// The cue that says most about a paragraph: the longest, of equals the one of the narrower
  /// place.
  func cue(for words: [PageWord]) -> Cue? {
    var words = words
    // How many there are says nothing of what they are: "Comments (48)".
    if (2...4).contains(words.count) {
      if words[words.count - 1].isNumber { words.removeLast() }
      if words.count > 1, words[0].isNumber { words.removeFirst() }
    }
    var best: Cue?
    func weigh(_ cues: [Cue], at index: Int) {
      for cue in cues where cue.keys.count > best?.keys.count ?? 0 && cue.matches(words, at: index)
      {
        best = cue
      }
    }
    if let first = words.first, let cues = opening[first.key] { weigh(cues, at: 0) }
    for (index, word) in words.enumerated() where filter.mayHold(word.key) {
      if let cues = inner[word.key] { weigh(cues, at: index) }
    }
    return best
  }
}
