/// What kind of file holds the articles.
///
/// The kinds that are not read yet are known by name, so that they are refused with a word of their
/// own instead of being searched as garbage.
enum FileFormat: CaseIterable {
  case text, markdown, jsonLines, json, commaSeparated, tabSeparated, gzip, zip, tar, web, pdf, word

  /// The endings of file names, without the point, in small letters.
  private var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .json: ["json"]
    case .commaSeparated: ["csv"]
    case .tabSeparated: ["tsv"]
    case .gzip: ["gz"]
    case .zip: ["zip"]
    case .tar: ["tar", "tgz"]
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
    case .tar: "tar archives"
    case .web: "web pages"
    case .pdf: "PDF files"
    case .word: "word processor files"
    }
  }

  /// True for the formats that are read; gzip is read as what it holds.
  var isRead: Bool { self == .text || self == .markdown || holdsMany }

  /// True for the formats whose files hold many articles.
  var holdsMany: Bool { self == .jsonLines || self == .commaSeparated || self == .tabSeparated }

  /// The format that an ending stands for, or nil for any other.
  init?(ending: String) {
    guard let format = Self.formats[ending] else { return nil }
    self = format
  }

  private static let formats: [String: FileFormat] = {
    var formats: [String: FileFormat] = [:]
    for format in allCases { for ending in format.endings { formats[ending] = format } }
    return formats
  }()

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
  static func ending(of name: ArraySlice<UInt8>) -> String? {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex,
      (2...9).contains(name.endIndex - point)
    else { return nil }
    var ending = ""
    var hasLetter = false
    for byte in name[(point + 1)...] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasLetter = true
        ending.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): ending.unicodeScalars.append(Unicode.Scalar(byte))
      default: return nil
      }
    }
    return hasLetter ? ending : nil
  }
}
