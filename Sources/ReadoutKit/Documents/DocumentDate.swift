/// When a document was published: one day, or a range that the text allows.
public struct DocumentDate: Sendable, Equatable, Codable {
  /// The day it states itself (`YYYY-MM-DD`), or nil.
  public var stated: String?
  /// The first day it can be from, or nil where nothing tells.
  public var from: String?
  /// The last day it can be from, or nil where nothing tells.
  public var to: String?
  /// Where the date was found, or nil where there is none.
  public var basis: Basis?
  /// The words of the text that it was worked out from, in order of position; empty for a stated day.
  public var clues: [Clue]

  /// Where a date was found.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// Printed on the page.
    case page
    /// A field of the document's own record: front matter, a column, a JSON field.
    case field
    /// A line of the file `metadata.csv` beside it.
    case sideFile = "side-file"
    /// A day in the file's name.
    case fileName = "file-name"
    /// Worked out from what the text says.
    case text
  }

  /// Words that tell something of the date.
  public struct Clue: Sendable, Equatable, Codable {
    /// The bytes of the words.
    public var range: ByteRange
    /// What they tell, in words: `after 2024-05-16`, `the year 2022`.
    public var tells: String

    /// Makes a clue.
    public init(range: ByteRange, tells: String) {
      self.range = range
      self.tells = tells
    }
  }

  /// Makes a date; with no arguments an unknown one.
  public init(
    stated: String? = nil, from: String? = nil, to: String? = nil, basis: Basis? = nil,
    clues: [Clue] = []
  ) {
    self.stated = stated
    self.from = from
    self.to = to
    self.basis = basis
    self.clues = clues
  }
}
