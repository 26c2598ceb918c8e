/// What became of a passage in an edited text, by the letters that are left of it.
struct PassageFate {
  enum Kind {
    /// All its letters, in a row.
    case unchanged
    /// A few letters changed, or the same in another style.
    case altered
    /// So much changed that to find it and not to find it are both right.
    case torn
    case gone
  }

  let kind: Kind
  /// Where most of it stands.
  let place: Range<Int>?
  /// Where whole copies of it stand.
  let copies: [Range<Int>]
  /// How many of the 32 letters on either side are those that were there.
  private let neighbours: Int
  private let text: EditedText

  /// Shorter words say nothing by themselves.
  private static let tellingLength = 12

  init(_ text: EditedText) {
    self.text = text
    var places: [Int: [Int]] = [:]
    for (index, letter) in text.letters.enumerated() {
      guard let origin = letter.origin, text.passage.contains(origin) else { continue }
      places[letter.copy, default: []].append(index)
    }
    let words = String(String.UnicodeScalarView(text.original[text.passage]))
    let own = Self.largestPart(places[0] ?? [], of: text)
    copies = places.keys.filter { $0 > 0 }.compactMap { key in
      let range = Self.largestPart(places[key] ?? [], of: text)
      return range.flatMap { text.string($0).lowercased() == words.lowercased() ? $0 : nil }
    }
    place = own
    neighbours = own.map { Self.neighbours(of: $0, in: text) } ?? 0
    guard let own else {
      kind = .gone
      return
    }
    if neighbours == 0, own.count < Self.tellingLength {
      // A short word with nothing left around it is that word, but no longer that passage.
      kind = .torn
      return
    }
    if text.string(own).utf8.elementsEqual(words.utf8) {
      kind = .unchanged
      return
    }
    let share = Self.changedShare(own, of: text)
    kind = share <= 0.3 ? .altered : share <= 0.65 ? .torn : .gone
  }

  /// True where the passage can be told from its copies by nothing.
  var isManifold: Bool {
    copies.contains { Self.neighbours(of: $0, in: text) >= neighbours }
  }

  /// True where a place holds the passage, or a copy in the passage's own surroundings.
  func holds(_ range: Range<Int>) -> Bool {
    if let place, isMostly(range, of: place) { return true }
    if standsBetweenTheOldNeighbours(range) { return true }
    if isPieced(range) { return true }
    return copies.contains { copy in
      copy == range && Self.neighbours(of: copy, in: text) >= min(24, neighbours)
    }
  }

  /// True for the very words where they consist of some of the passage's letters and of copies.
  private func isPieced(_ range: Range<Int>) -> Bool {
    let part = text.letters[range]
    return part.contains { $0.copy == 0 }
      && part.map(\.origin).elementsEqual(text.passage.map(\.self))
  }

  /// True for what stands now between the letters that stood right before and right after.
  private func standsBetweenTheOldNeighbours(_ range: Range<Int>) -> Bool {
    let isNew = { (letter: EditedText.Letter) in
      letter.origin == nil && letter.scalar.properties.isWhitespace
    }
    let left = text.letters[..<range.lowerBound].last { !isNew($0) }
    let right = text.letters[range.upperBound...].first { !isNew($0) }
    return left?.origin == text.passage.lowerBound - 1 && right?.origin == text.passage.upperBound
  }

  /// The share of the letters and digits that were changed, put in or left out.
  private static func changedShare(_ range: Range<Int>, of text: EditedText) -> Double {
    let isTelling = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    var left: Set<Int> = []
    var new = 0
    for letter in text.letters[range] {
      if let origin = letter.origin, text.passage.contains(origin) {
        left.insert(origin)
      } else if isTelling(letter.scalar) {
        new += 1
      }
    }
    let telling = text.passage.filter { isTelling(text.original[$0]) }
    let missing = telling.count { !left.contains($0) }
    return Double(max(missing, new)) / Double(max(1, telling.count))
  }

  /// Of letters that are scattered, the stretch that holds most of them in their order.
  private static func largestPart(_ places: [Int], of text: EditedText) -> Range<Int>? {
    var parts: [[Int]] = []
    let gap = 40 + text.passage.count / 2
    for place in places {
      if let last = parts.last?.last, place - last <= gap,
        (text.letters[last].origin ?? 0) <= (text.letters[place].origin ?? 0)
      {
        parts[parts.count - 1].append(place)
      } else {
        parts.append([place])
      }
    }
    let largest = parts.max { $0.count < $1.count }
    guard let first = largest?.first, let last = largest?.last else { return nil }
    return first..<(last + 1)
  }

  private static func neighbours(of range: Range<Int>, in text: EditedText) -> Int {
    let around =
      Array(text.letters[max(0, range.lowerBound - 32)..<range.lowerBound])
      + Array(text.letters[range.upperBound..<min(text.letters.count, range.upperBound + 32)])
    let wanted = (text.passage.lowerBound - 32)..<(text.passage.upperBound + 32)
    return around.count { letter in letter.origin.map(wanted.contains) ?? false }
  }

  /// True where most letters of a stretch are the passage's, and most of those that are left of it.
  private func isMostly(_ range: Range<Int>, of place: Range<Int>) -> Bool {
    let isOwn = { (index: Int) in
      let letter = text.letters[index]
      return letter.origin.map(text.passage.contains) ?? false
    }
    let shared = range.count(where: isOwn)
    return 2 * shared >= range.count && 2 * shared >= place.count(where: isOwn)
  }
}
