import ReadoutKit

/// One line or row of a file of many articles, before it has a name.
struct ArticleDraft {
  /// The line that it begins in, from 1.
  var line: Int
  /// Why it is no article; nil where it is one.
  var refusal: String?
  /// Its number or address in the file, as written; empty where it has none.
  var id: [UInt8] = []
  /// Its words.
  var text: [UInt8] = []
  /// What its record says.
  var given = GivenFacts()
  /// What is odd about it.
  var oddities: [String] = []

  /// Takes the value of a column, without the blanks around it.
  mutating func set(_ column: ColumnMapping.Column, to words: [UInt8]) {
    var words = words[...]
    while let first = words.first, first <= 0x20 { words.removeFirst() }
    while let last = words.last, last <= 0x20 { words.removeLast() }
    guard !words.isEmpty else { return }
    switch column {
    case .text: break
    case .id: id = Array(words)
    default: given[column] = String(decoding: words, as: UTF8.self)
    }
    if column == .date { given.basis = .field }
  }

  /// The article under a name, with the path of its file as it is shown.
  func article(named name: String, of file: CorpusFile, shownAs path: String) -> Article {
    let text = Text(text)
    var oddities = oddities
    if text.isBlank { oddities.append("empty; loaded as a document without words") }
    if let offset = text.firstInvalidByte {
      oddities.append("not UTF-8 at byte \(offset) of the text; shown as U+FFFD")
    }
    let given = given.filled(from: file.sideFacts)
    if let oddity = given.dateOddity { oddities.append(oddity) }
    return Article(
      name: name, id: id.isEmpty ? nil : String(decoding: id, as: UTF8.self), path: path,
      line: line, text: text, given: given,
      warnings: oddities.map { file.warning($0, line: line) })
  }
}

extension CorpusFile {
  /// A warning about a line of the file.
  func warning(_ message: String, line: Int) -> CorpusWarning {
    CorpusWarning(path: path, message: "line \(line): \(message)")
  }

  /// The word on a line that is no article.
  func leftOut(_ reason: String, line: Int) -> CorpusReader.Outcome {
    .leftOut(warning("\(reason); left out", line: line))
  }
}

extension Text {
  /// True where there is nothing but white space and a byte-order mark.
  var isBlank: Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    return rest.allSatisfy { $0 <= 0x20 }
  }
}
