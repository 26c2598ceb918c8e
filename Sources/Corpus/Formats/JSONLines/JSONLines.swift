import ReadoutKit

/// Turns the lines of a JSON Lines file into articles.
struct JSONLines {
  private let file: CorpusFile
  private var names: FieldNames

  /// Prepares for the lines of a file.
  init(_ file: CorpusFile, _ columns: ColumnMapping) {
    self.file = file
    names = FieldNames(columns)
  }

  /// Hands over the articles of a file.
  static func read(
    _ window: Window, of file: CorpusFile, columns: ColumnMapping,
    each: (CorpusReader.Outcome) throws -> Void
  ) throws {
    var lines = Lines(window)
    var reader = JSONLines(file, columns)
    var register = ArticleRegister(file)
    reading: while true {
      switch lines.next() {
      case .end: break reading
      case .tooLong: try each(file.leftOut(FileFailure.tooLarge.reason, line: lines.number))
      case .line(let count):
        let draft = lines.window.withBytes { bytes in
          reader.draft(UnsafeBufferPointer(rebasing: bytes[..<count]), lines.number)
        }
        if let draft, let outcome = register.outcome(draft) { try each(outcome) }
      }
    }
    try register.finish(lines.window.failure, at: lines.number, each)
  }

  /// Reads one line; nil for a blank one.
  mutating func draft(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) -> ArticleDraft? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    do throws(JSONFault) {
      let record = try JSONRecord(line, &names)
      return try draft(record, line, number)
    } catch {
      return ArticleDraft(line: number, refusal: error.words)
    }
  }

  private func draft(
    _ record: JSONRecord, _ line: UnsafeBufferPointer<UInt8>, _ number: Int
  ) throws(JSONFault) -> ArticleDraft {
    var draft = ArticleDraft(line: number)
    guard let text = record[.text] else {
      draft.refusal = "no text; fields: \(names.listed)"
      return draft
    }
    guard text.kind == .string else {
      draft.refusal = "the text is \(text.kind.words), no string"
      return draft
    }
    let words = try JSONString.decode(text, in: line)
    draft.text = words.bytes
    if words.hasLoneSurrogate {
      draft.oddities.append("half of a surrogate pair; shown as U+FFFD")
    }
    for name in record.repeated {
      draft.oddities.append("'\(name)' stands twice; the first counts")
    }
    for column in ColumnMapping.Column.allCases where column != .text {
      if let value = record[column] { draft.set(column, to: try self.words(value, in: line)) }
    }
    return draft
  }

  /// The bytes of a fact: a string, the digits of a number, or the strings of a list.
  private func words(
    _ value: JSONScanner.Value, in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) -> [UInt8] {
    guard value.kind == .array else {
      return value.kind == .string
        ? try JSONString.decode(value, in: line).bytes : Array(line[value.range])
    }
    var scanner = JSONScanner(line, at: value.range.lowerBound + 1)
    var words: [UInt8] = []
    while true {
      scanner.skipSpace()
      guard scanner.next != JSONScanner.Mark.closeBracket else { return words }
      let part = try scanner.value()
      if part.kind == .string {
        if !words.isEmpty { words += Array(", ".utf8) }
        words += try JSONString.decode(part, in: line).bytes
      }
      scanner.skipSpace()
      _ = scanner.take(JSONScanner.Mark.comma)
    }
  }
}

extension JSONScanner.Value.Kind {
  /// What it is, in words.
  fileprivate var words: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .word: "null, true or false"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
