import Reading
import ReadoutKit
import Search
import Store

extension Workbench {
  /// The document of a number or of a unique beginning of a name.
  ///
  /// A leading zero is always a name: `001` is the file, `1` the number.
  func document(named reference: String) throws(ReadoutError) -> Document {
    if !reference.hasPrefix("0"), let number = Int(reference),
      let document = document(number: number)
    {
      return document
    }
    if let exact = store.document(named: reference) { return exact }
    let folded = reference.lowercased()
    let fitting = documents.filter { $0.name.lowercased().hasPrefix(folded) }
    if fitting.count == 1 { return fitting[0] }
    if fitting.isEmpty {
      if Int(reference) != nil {
        throw ReadoutError("there is no document \(reference)", hint: documentsHint)
      }
      let near = Nearness.nearest(to: reference, among: documents.map(\.name))
      throw ReadoutError(
        "no document is called \(reference)",
        hint: near.isEmpty ? documentsHint : "the nearest: \(near.joined(separator: ", "))")
    }
    let names = fitting.prefix(4).map(\.name).joined(separator: ", ")
    throw ReadoutError(
      "\(fitting.count) documents begin with \(reference): \(names)\(fitting.count > 4 ? " …" : "")",
      hint: "give more of the name, or the number")
  }

  /// True where a bare word is the number or the beginning of the name of a document.
  func namesDocument(_ word: String) -> Bool {
    if !word.hasPrefix("0"), let number = Int(word), document(number: number) != nil {
      return true
    }
    guard word.count >= 2 else { return false }
    let folded = word.lowercased()
    return documents.contains { $0.name.lowercased().hasPrefix(folded) }
  }

  private var documentsHint: String {
    guard let last = documents.last?.number else { return "load FILE brings some" }
    return last == 1 ? "the only one is 1" : "docs lists them, 1 to \(last)"
  }

  /// The passages that a reference stands for.
  func passages(of reference: Reference) throws(ReadoutError) -> [Passage] {
    switch reference.place {
    case .sentences(let name, let numbers):
      let document = try document(named: name)
      let reading = try reading(of: document)
      let range = try range(ofSentences: numbers, in: reading)
      return [try narrow(Passage(document: document.number, range: range), reference)]
    case .codePoints(let name, let points):
      let document = try document(named: name)
      let text = try text(of: document)
      guard !points.isEmpty else {
        throw ReadoutError(
          "\(reference.typed) holds nothing", hint: "END is the code point behind the last one")
      }
      guard points.upperBound <= text.codePointCount else {
        throw ReadoutError(
          "\(reference.typed) reaches past the end of document \(document.number)",
          hint: "it has \(text.codePointCount) code points")
      }
      let range =
        text.byte(ofCodePoint: points.lowerBound)..<text.byte(ofCodePoint: points.upperBound)
      return [try narrow(Passage(document: document.number, range: range), reference)]
    case .document(let name):
      let document = try document(named: name)
      let text = try text(of: document)
      return [try narrow(Passage(document: document.number, range: text.range), reference)]
    case .rows(let rows):
      var passages: [Passage] = []
      for row in rows { passages += try self.passages(ofRow: row) }
      guard reference.words != nil else { return passages }
      guard passages.count == 1 else {
        throw ReadoutError("\(reference.typed): words go with one row", hint: "name one row")
      }
      return [try narrow(sentences(around: passages[0]), reference)]
    case .mark(let id):
      let passages = try self.passages(ofMark: id)
      guard reference.words != nil else { return passages }
      for passage in passages {
        if let found = try? narrow(sentences(around: passage), reference) { return [found] }
      }
      throw ReadoutError("\(reference.typed): the words do not stand there")
    }
  }

  /// True where a reference means all of a document, which is no passage to mark.
  func isWholeDocument(_ reference: Reference) throws(ReadoutError) -> Bool {
    guard reference.words == nil else { return false }
    switch reference.place {
    case .document: return true
    case .rows(let rows):
      for row in rows {
        if case .document = try target(ofRow: row) { return true }
      }
      return false
    case .sentences, .codePoints, .mark: return false
    }
  }

  private func passages(ofRow row: Int) throws(ReadoutError) -> [Passage] {
    switch try target(ofRow: row) {
    case .passage(let passage): return [passage]
    case .passages(let passages): return passages
    case .mark(let id): return try passages(ofMark: id)
    case .document(let number):
      let document = try document(named: "\(number)")
      return [Passage(document: number, range: try text(of: document).range)]
    case .session:
      throw ReadoutError("%\(row) is a session, not a passage", hint: "open %\(row) opens it")
    }
  }

  /// What row N of the last listing stands for.
  func target(ofRow row: Int) throws(ReadoutError) -> Row.Target {
    guard hasListed else {
      throw ReadoutError(
        "%\(row): there is no listing yet",
        hint: "find, quotes or docs give one, then %1 is its row 1")
    }
    guard row >= 1, row <= listing.count else {
      throw ReadoutError(
        "there is no row %\(row)",
        hint: listing.isEmpty
          ? "the last listing found nothing"
          : "the last listing has \(listing.count) row\(listing.count == 1 ? "" : "s")")
    }
    guard let target = listing[row - 1].target else {
      throw ReadoutError("%\(row) stands for no passage")
    }
    return target
  }

  func range(
    ofSentences numbers: ClosedRange<Int>, in reading: DocumentReading
  ) throws(ReadoutError) -> ByteRange {
    guard numbers.lowerBound >= 1, numbers.upperBound <= reading.sentences.count else {
      let number = numbers.lowerBound < 1 ? numbers.lowerBound : numbers.upperBound
      throw ReadoutError(
        "document \(reading.document.number) has no sentence \(number)",
        hint: "it has \(reading.sentences.count): show \(reading.document.number)")
    }
    return reading.sentences[numbers.lowerBound - 1].range
      .lowerBound..<reading.sentences[
        numbers.upperBound - 1
      ].range.upperBound
  }

  /// The whole sentences that a passage touches.
  private func sentences(around passage: Passage) throws(ReadoutError) -> Passage {
    let document = try document(named: "\(passage.document)")
    let reading = try reading(of: document)
    guard let first = reading.sentence(at: passage.range.lowerBound),
      let last = reading.sentence(at: max(passage.range.lowerBound, passage.range.upperBound - 1))
    else { return passage }
    return Passage(
      document: passage.document, range: first.range.lowerBound..<last.range.upperBound)
  }

  /// The words of a reference inside a passage; the passage itself where it has none.
  private func narrow(_ passage: Passage, _ reference: Reference) throws(ReadoutError) -> Passage {
    guard let words = reference.words else { return passage }
    let document = try document(named: "\(passage.document)")
    let reading = try reading(of: document)
    guard let phrase = Phrase(words) else {
      throw ReadoutError("\(reference.typed): these are no words")
    }
    let everywhere = phrase.places(in: reading.text.bytes.span)
    let found = everywhere.filter { place in
      passage.range.lowerBound <= place.lowerBound && place.upperBound <= passage.range.upperBound
    }
    guard let match = found.first else {
      throw ReadoutError(
        "the words do not stand there: \(reference.typed)",
        hint: everywhere.first.map { "they stand in \(reading.place(of: $0))" }
          ?? "find \"\(words)\" looks for them everywhere")
    }
    guard found.count == 1 else {
      let places = found.prefix(6).map { bytes in
        let start = reading.text.codePoint(ofByte: bytes.lowerBound)
        let end = reading.text.codePoint(ofByte: bytes.upperBound)
        return "\(reading.place(of: bytes)) = \(document.number)@\(start)-\(end)"
      }
      throw ReadoutError(
        "the words stand there \(found.count) times: \(reference.typed)",
        hint: "choose one: \(places.joined(separator: ", "))")
    }
    return Passage(
      document: passage.document, range: exact(words, near: match, in: reading) ?? match)
  }

  /// The range of the very bytes typed, where they stand at a match; it may hold marks at the ends.
  private func exact(
    _ words: String, near range: ByteRange, in reading: DocumentReading
  ) -> ByteRange? {
    let needle = Array(words.utf8)
    let first = max(0, range.lowerBound - 8)
    for start in first...range.lowerBound where start + needle.count <= reading.text.count {
      let candidate = start..<(start + needle.count)
      if candidate.upperBound >= range.upperBound,
        reading.text.bytes[candidate].elementsEqual(needle)
      {
        return candidate
      }
    }
    return nil
  }
}
