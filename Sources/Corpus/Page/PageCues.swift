import ReadoutKit

/// The cues of all kinds, found by their first word.
struct PageCues: Sendable {
  /// The cues for English pages.
  static let english = PageCues(Table(csv: PackageResources.cues_csv))

  private var cues: [UInt64: [Cue]] = [:]
  /// Which first words there are, by nine bits of their keys: most words of a page begin no cue.
  private var filter = [Bool](repeating: false, count: 512)

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
        cues[first, default: []].append(cue)
        filter[Int(first & 511)] = true
      }
    }
  }

  /// The cue that says most about a paragraph: the longest, of equals the one of the narrower
  /// place.
  func cue(for words: [PageWord]) -> Cue? {
    var best: Cue?
    for (index, word) in words.enumerated() where filter[Int(word.key & 511)] {
      for cue in cues[word.key] ?? [] where cue.matches(words, at: index) {
        if cue.keys.count > best?.keys.count ?? 0 { best = cue }
      }
    }
    return best
  }
}
