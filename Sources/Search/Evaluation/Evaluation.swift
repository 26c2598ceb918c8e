import Reading
import ReadoutKit

/// A query being answered for one document, from where its words stand.
struct Evaluation {
  /// Where each word stands, from left to right.
  let words: [[ByteRange]]
  /// The number of each word.
  let numbers: [String: Int]
  let expressions: [RegularExpression]
  /// Where hits do not count.
  let closed: [ByteRange]
  var sentences: SentenceFinder

  /// The hits of a query, from left to right; none where the document does not hold it.
  mutating func hits(
    of query: Query, in bytes: Span<UInt8>
  ) throws(Runaway) -> [ByteRange] {
    switch query {
    case .phrase(let phrase): return hits(of: phrase, in: bytes)
    case .regular(let pattern): return try hits(of: pattern, in: bytes)
    case .near(let left, let right, let words):
      let lefts = try hits(of: left, in: bytes)
      if lefts.isEmpty { return [] }
      return near(lefts, try hits(of: right, in: bytes), words, in: bytes)
    case .together(let parts):
      guard let found = try all(parts, in: bytes) else { return [] }
      return together(found, in: bytes)
    case .any(let parts):
      var found: [ByteRange] = []
      for part in parts { found += try hits(of: part, in: bytes) }
      return found.outermost()
    case .all(let parts, let without):
      guard let found = try all(parts, in: bytes) else { return [] }
      for part in without where try !hits(of: part, in: bytes).isEmpty { return [] }
      return found.flatMap(\.self).outermost()
    }
  }

  /// The hits of each part; nil where one has none.
  private mutating func all(
    _ parts: [Query], in bytes: Span<UInt8>
  ) throws(Runaway) -> [[ByteRange]]? {
    var found: [[ByteRange]] = []
    for part in parts {
      let hits = try hits(of: part, in: bytes)
      if hits.isEmpty { return nil }
      found.append(hits)
    }
    return found
  }

  // MARK: Words in a row

  private mutating func hits(of phrase: Phrase, in bytes: Span<UInt8>) -> [ByteRange] {
    let row = Phrase.Row(phrase.words.map { numbers[$0].map { words[$0] } ?? [] })
    return row.places(in: bytes) { range, bytes in
      let sentence = sentences.sentence(at: range.lowerBound, in: bytes)
      return sentence.map { range.upperBound <= $0.upperBound } ?? true
    }
  }

  // MARK: Regular expressions

  private func hits(
    of pattern: RegularPattern, in bytes: Span<UInt8>
  ) throws(Runaway) -> [ByteRange] {
    guard let expression = expressions.first(where: { $0.pattern == pattern }) else { return [] }
    var found: [ByteRange] = []
    try expression.forEachMatch(in: bytes) { range in
      if !closed.holds(range.lowerBound) { found.append(range) }
    }
    return found
  }

  // MARK: Nearness

  /// Each left hit with the nearest right hit before and behind it.
  private func near(
    _ lefts: [ByteRange], _ rights: [ByteRange], _ words: Int, in bytes: Span<UInt8>
  ) -> [ByteRange] {
    var found: [ByteRange] = []
    for left in lefts {
      let next = rights.firstIndex(from: left.upperBound)
      if next < rights.count,
        Gap.holds(atMost: words, left.upperBound..<rights[next].lowerBound, in: bytes)
      {
        found.append(left.lowerBound..<rights[next].upperBound)
      }
      var last = rights.firstIndex(from: left.lowerBound) - 1
      while last >= 0, rights[last].upperBound > left.lowerBound { last -= 1 }
      if last >= 0,
        Gap.holds(atMost: words, rights[last].upperBound..<left.lowerBound, in: bytes)
      {
        found.append(rights[last].lowerBound..<left.upperBound)
      }
    }
    // Those inside another stay: something else may be near them alone.
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: One sentence

  /// The sentences that hold a hit of each part: from the first of the first hits to the last.
  private mutating func together(
    _ parts: [[ByteRange]], in bytes: Span<UInt8>
  ) -> [ByteRange] {
    guard let rarest = parts.min(by: { $0.count < $1.count }) else { return [] }
    var found: [ByteRange] = []
    var done = 0
    for hit in rarest where hit.lowerBound >= done {
      guard let sentence = sentences.sentence(at: hit.lowerBound, in: bytes) else { continue }
      done = sentence.upperBound
      let firsts = parts.compactMap { part -> ByteRange? in
        let index = part.firstIndex(from: sentence.lowerBound)
        guard index < part.count, part[index].upperBound <= sentence.upperBound else { return nil }
        return part[index]
      }
      guard firsts.count == parts.count, let start = firsts.map(\.lowerBound).min(),
        let end = firsts.map(\.upperBound).max()
      else { continue }
      found.append(start..<end)
    }
    return found
  }
}
