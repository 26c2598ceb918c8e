/// A search backwards through the history for words anywhere in a line; case does not matter.
struct HistorySearch {
  private(set) var pattern = ""
  private var place: Int?
  private(set) var failed = false
  private let lines: [String]
  private let folded: [String]

  init(_ history: HistoryLines) {
    lines = history.lines
    folded = lines.map { $0.lowercased() }
  }

  /// The line found, with the cursor where the words begin.
  var match: EditedLine? {
    guard let place else { return nil }
    let line = lines[place]
    // The folded text may differ in length; only where it does not is the offset to be trusted.
    guard folded[place].utf8.count == line.utf8.count,
      let range = folded[place].firstRange(of: pattern.lowercased())
    else { return EditedLine(line) }
    let offset = folded[place].utf8.distance(
      from: folded[place].startIndex, to: range.lowerBound)
    return EditedLine(line, cursor: offset)
  }

  /// What stands before the line while searching.
  var prompt: String {
    "\(failed ? "no match" : "search") '\(pattern)': "
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    // The line shown may go on matching the longer words.
    look(in: (0..<(place.map { $0 + 1 } ?? lines.count)).reversed())
  }

  mutating func removeLast() {
    guard !pattern.isEmpty else { return }
    pattern.unicodeScalars.removeLast()
    place = nil
    look(in: lines.indices.reversed())
  }

  mutating func older() {
    look(in: (0..<(place ?? lines.count)).reversed(), besides: place.map { lines[$0] })
  }

  mutating func newer() {
    look(in: (place.map { $0 + 1 } ?? lines.count)..<lines.count, besides: place.map { lines[$0] })
  }

  private mutating func look(in places: some Sequence<Int>, besides shown: String? = nil) {
    let wanted = pattern.lowercased()
    guard !wanted.isEmpty else {
      failed = false
      place = nil
      return
    }
    let found = places.first { lines[$0] != shown && folded[$0].contains(wanted) }
    failed = found == nil
    place = found ?? place
  }
}
