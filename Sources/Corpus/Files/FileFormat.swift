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
  init?(_ ending: FileEnding) {
    guard let format = Self.formats[ending] else { return nil }
    self = format
  }

  private static let formats: [FileEnding: FileFormat] = {
    var formats: [FileEnding: FileFormat] = [:]
    for format in allCases {
      for ending in format.endings {
        if let ending = FileEnding(of: Array("name.\(ending)".utf8)[...]) {
          formats[ending] = format
        }
      }
    }
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
}
