import Reading
import ReadoutKit
import Search
import Store

/// Hits with the words left and right of them, one a row.
struct Concordance {
  /// In which order hits are listed.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case position, date, outlet
    /// By the word before the hit, or behind it.
    case left, right
  }

  /// One hit.
  private struct Place: Sendable, Hashable {
    let document: Int
    let range: ByteRange
  }

  private var places: [Place]
  /// How many words are shown on either side; nil for the rest of the sentence.
  private let context: Int?

  /// The most of a sentence that stands in a row on either side, in code points.
  private static let longestSide = 400

  /// Lays out hits, in order of document and position.
  init(_ found: [DocumentHits], context: Int?) {
    places = found.flatMap { document in
      document.hits.map { Place(document: document.document, range: $0.range) }
    }
    self.context = context
  }

  // MARK: Order

  /// Sorts the hits; those that are equal stay in order of document and position.
  mutating func sort(by order: Order, on bench: Workbench) throws {
    switch order {
    case .position: return
    case .date: sort(on: bench) { $0.date.stated ?? $0.date.from }
    case .outlet: sort(on: bench) { $0.outlet.map { Letters.fold(Array($0.utf8)) } }
    case .left: try sort(on: bench, by: Self.wordBefore)
    case .right: try sort(on: bench, by: Self.wordBehind)
    }
  }

  /// Sorts by what is known of documents; what is not known comes last.
  private mutating func sort(on bench: Workbench, by key: (Document) -> String?) {
    let documents = bench.documents(numbered: Set(places.map(\.document)))
    let keys = documents.compactMapValues(key)
    sort { keys[$0.document] }
  }

  /// Sorts by a word beside each hit.
  private mutating func sort(
    on bench: Workbench,
    by word: @escaping @Sendable (ByteRange, Span<UInt8>) -> String
  ) throws {
    let ranges = byDocument(places)
    let words = try bench.store.scan(ranges.keys.sorted()) { number, bytes, _ in
      ranges[number].map { $0.map { word($0, bytes) } }
    }
    var keys: [Place: String] = [:]
    for (number, words) in words {
      for (range, word) in zip(ranges[number] ?? [], words) {
        keys[Place(document: number, range: range)] = word
      }
    }
    sort { keys[$0] }
  }

  private mutating func sort(by key: (Place) -> String?) {
    let keyed = places.enumerated().map { (place: $1, key: key($1), index: $0) }
    places = keyed.sorted { left, right in
      if (left.key == nil) != (right.key == nil) { return right.key == nil }
      if left.key != right.key { return left.key ?? "" < right.key ?? "" }
      return left.index < right.index
    }.map(\.place)
  }

  private func byDocument(_ places: [Place]) -> [Int: [ByteRange]] {
    Dictionary(grouping: places, by: \.document).mapValues { $0.map(\.range) }
  }

  @Sendable private static func wordBehind(_ hit: ByteRange, in bytes: Span<UInt8>) -> String {
    var start = hit.upperBound
    while start < bytes.count, bytes[start] != UInt8(ascii: "\n"),
      WordBorders.end(ofWordAt: start, in: bytes) == start
    {
      start += UTF8Scalar.decode(bytes, at: start).length
    }
    return word(start..<WordBorders.end(ofWordAt: start, in: bytes), bytes)
  }

  @Sendable private static func wordBefore(_ hit: ByteRange, in bytes: Span<UInt8>) -> String {
    var end = hit.lowerBound
    while end > 0, bytes[end - 1] != UInt8(ascii: "\n"),
      WordBorders.start(ofWordAt: end, in: bytes) == end
    {
      end = WordBorders.start(ofScalarBefore: end, in: bytes)
    }
    return word(WordBorders.start(ofWordAt: end, in: bytes)..<end, bytes)
  }

  private static func word(_ range: ByteRange, _ bytes: Span<UInt8>) -> String {
    Letters.fold(range.prefix(longestSide).map { bytes[$0] })
  }

  // MARK: Rows

  /// The first so many hits as rows.
  ///
  /// Only their documents are read, on all cores.
  func rows(first most: Int, on bench: Workbench) throws -> [Row] {
    let shown = Array(places.prefix(most))
    let ranges = byDocument(shown)
    let (known, context) = (bench.documents(numbered: ranges.keys), context)
    // Where sentences are kept, only words beside a hit that are counted need a reading.
    let kept = context == nil ? known.compactMapValues(bench.store.sentences) : [:]
    let drawn = try bench.store.scan(ranges.keys.sorted()) { number, bytes, _ in
      known[number].map { document in
        let text = Text(bytes.withUnsafeBufferPointer { Array($0) })
        let reading =
          kept[number].map {
            DocumentReading(document: document, text: text, tokens: [], sentences: $0)
          } ?? DocumentReading(of: document, text: text)
        return (ranges[number] ?? []).map { Self.row($0, in: reading, context) }
      }
    }
    var rows: [Place: Row] = [:]
    for (number, drawn) in drawn {
      for (range, row) in zip(ranges[number] ?? [], drawn) {
        rows[Place(document: number, range: range)] = row
      }
    }
    return shown.compactMap { rows[$0] }
  }

  private static func row(
    _ hit: ByteRange, in reading: DocumentReading, _ context: Int?
  ) -> Row {
    let left = reading.string(start(of: hit, in: reading, context)..<hit.lowerBound)
    let right = reading.string(hit.upperBound..<end(of: hit, in: reading, context))
    var record = reading.record(of: hit)
    let sentence = record["sentence"]
    record.fields.removeAll { $0.name == "sentence" }
    record["left"] = .text(left)
    record["right"] = .text(right)
    record["sentence"] = sentence
    return Row(
      record,
      cells: [
        Cell(reading.place(of: hit), .place), Cell(trimmed(left)), Cell(reading.string(hit), .hit),
        Cell(trimmed(right)),
      ],
      target: .passage(Passage(document: reading.document.number, range: hit)))
  }

  /// Words without the white space around them: the gap between columns is enough.
  private static func trimmed(_ words: String) -> String {
    guard let first = words.firstIndex(where: { !$0.isWhitespace }),
      let last = words.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(words[first...last])
  }

  /// Where the words left of a hit begin: with its sentence, or so many words before it.
  private static func start(
    of hit: ByteRange, in reading: DocumentReading, _ context: Int?
  ) -> Int {
    let text = reading.text
    let farthest = text.byte(
      ofCodePoint: text.codePoint(ofByte: hit.lowerBound) - Self.longestSide)
    guard let context else {
      let sentence = reading.sentence(at: hit.lowerBound)?.range.lowerBound ?? hit.lowerBound
      return min(max(sentence, farthest), hit.lowerBound)
    }
    var index = reading.tokenIndex(at: hit.lowerBound)
    var words = 0
    var start = hit.lowerBound
    while index > 0, words < context, reading.tokens[index - 1].range.lowerBound >= farthest {
      index -= 1
      if reading.tokens[index].isWord { words += 1 }
      start = min(start, reading.tokens[index].range.lowerBound)
    }
    return start
  }

  /// Where the words right of a hit end.
  private static func end(of hit: ByteRange, in reading: DocumentReading, _ context: Int?) -> Int {
    let text = reading.text
    let farthest = text.byte(
      ofCodePoint: text.codePoint(ofByte: hit.upperBound) + Self.longestSide)
    guard let context else {
      let last = reading.sentence(at: max(hit.lowerBound, hit.upperBound - 1))
      return max(min(last?.range.upperBound ?? hit.upperBound, farthest), hit.upperBound)
    }
    var index = reading.tokenIndex(at: hit.upperBound)
    var words = 0
    var end = hit.upperBound
    while index < reading.tokens.count, words < context,
      reading.tokens[index].range.upperBound <= farthest
    {
      if reading.tokens[index].isWord { words += 1 }
      end = max(end, reading.tokens[index].range.upperBound)
      index += 1
    }
    return end
  }
}
