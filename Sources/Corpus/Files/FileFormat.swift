/// What kind of file holds the articles.
///
/// The kinds that are not read yet are known by name, so that they are refused with a word of their
/// own instead of being searched as garbage.
enum FileFormat: CaseIterable {
  case text, markdown, jsonLines, json, commaSeparated, tabSeparated, gzip, zip, web, pdf, word

  /// The endings of file names, without the point, in small letters.
  private var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .json: ["json"]
    case .commaSeparated: ["csv"]
    case .tabSeparated: ["tsv"]
    case .gzip: ["gz", "tgz"]
    case .zip: ["zip"]
    case .web: ["html", "htm", "xhtml"]
    case .pdf: ["pdf"]
    case .word: ["docx", "doc", "odt", "rtf"]
    }
  }

  /// What a user calls it, in the plural: "JSON Lines files".
  var plural: String {
    switch self {
    case .text: "text files"
    case .markdown: "Markdown files"
    case .jsonLines: "JSON Lines files"
    case .json: "JSON files"
    case .commaSeparated: "CSV files"
    case .tabSeparated: "TSV files"
    case .gzip: "gzip files"
    case .zip: "zip archives"
    case .web: "web pages"
    case .pdf: "PDF files"
    case .word: "word processor files"
    }
  }

  /// True for the formats that are read.
  var isRead: Bool { self == .text || self == .markdown }

  /// The format that the ending of a name stands for, or nil for any other ending and for none.
  init?(ofName name: [UInt8]) {
    guard let ending = Self.ending(of: name),
      let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// The format that the first bytes of a file give away, or nil.
  init?(ofContent bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// The ending of a file's name in small letters, or nil where it has none.
  ///
  /// An ending is short and made of ASCII letters and digits, so that `St. Petersburg` and `v2.0`
  /// keep theirs.
  static func ending(of name: [UInt8]) -> String? {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > 0 else { return nil }
    let ending = name[(point + 1)...]
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard (1...8).contains(ending.count), ending.contains(where: isLetter),
      ending.allSatisfy({ isLetter($0) || isDigit($0) })
    else { return nil }
    return String(decoding: ending.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
