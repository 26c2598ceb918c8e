/// One article: its identity and what is known about it.
///
/// The words are a ``Text`` of their own.
public struct Document: Sendable, Equatable {
  /// The 1-based number, given once in a session and never moved by files that arrive later.
  public var number: Int
  /// The path below the corpus root without its ending; the ending stays where two would be equal.
  public var name: String
  /// The path as the file is opened by.
  public var path: String
  /// The title as printed, or nil where the document prints none.
  public var title: String?
  /// The line below the title that sums the article up, or nil where there is none.
  public var subtitle: String?
  /// The author as printed, without titles of courtesy, or nil.
  public var author: String?
  /// The outlet, or nil where the document does not state it.
  public var outlet: String?
  /// When it was published.
  public var date: DocumentDate
  /// The language as a two-letter code, or nil where it could not be told.
  public var language: String?
  /// How many words it holds outside excluded zones.
  public var words: Int
  /// Stretches that are not running text, in order of position.
  public var zones: [Zone] {
    didSet { excluded = Zone.excluded(zones) }
  }
  /// The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.
  public var hash: String
  /// What excluded zones cover, as ``Zone/excluded(_:)`` has it.
  private var excluded: [ByteRange]

  /// Makes a document.
  public init(
    number: Int, name: String, path: String, title: String? = nil, subtitle: String? = nil,
    author: String? = nil, outlet: String? = nil, date: DocumentDate = DocumentDate(),
    language: String? = nil, words: Int = 0, zones: [Zone] = [], hash: String
  ) {
    self.number = number
    self.name = name
    self.path = path
    self.title = title
    self.subtitle = subtitle
    self.author = author
    self.outlet = outlet
    self.date = date
    self.language = language
    self.words = words
    self.zones = zones
    excluded = Zone.excluded(zones)
    self.hash = hash
  }

  /// True where a byte offset lies in a zone that search, lenses and counts leave out.
  public func isExcluded(_ offset: Int) -> Bool {
    var low = 0
    var high = excluded.count
    while low < high {
      let middle = (low + high) / 2
      if excluded[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < excluded[low - 1].upperBound
  }
}
