import ReadoutKit

/// What the record of an article says about it: front matter, fields, columns, a side file.
public struct GivenFacts: Sendable, Equatable {
  /// The title, as written.
  public var title: String?
  /// The line below the title that sums the article up.
  public var subtitle: String?
  /// The author or authors, as written.
  public var author: String?
  /// Where it was published.
  public var outlet: String?
  /// When it was published, as written.
  public var date: String?
  /// Its language, as written.
  public var language: String?
  /// Where the date was given, or nil where none was.
  public var basis: DocumentDate.Basis?
  /// The bytes of the text that are front matter, the lines around it included.
  public var frontMatter: ByteRange?

  /// Makes facts of nothing.
  public init() {}

  /// The value of a column about the article; nil for the text and its number, which are no facts.
  subscript(column: ColumnMapping.Column) -> String? {
    get {
      switch column {
      case .title: title
      case .subtitle: subtitle
      case .author: author
      case .outlet: outlet
      case .date: date
      case .language: language
      case .text, .id: nil
      }
    }
    set {
      switch column {
      case .title: title = newValue
      case .subtitle: subtitle = newValue
      case .author: author = newValue
      case .outlet: outlet = newValue
      case .date: date = newValue
      case .language: language = newValue
      case .text, .id: break
      }
    }
  }

  /// These facts, and those of others where these have gaps.
  func filled(from others: GivenFacts) -> GivenFacts {
    var all = self
    for column in ColumnMapping.Column.allCases where all[column] == nil {
      all[column] = others[column]
    }
    if date == nil { all.basis = others.basis }
    return all
  }
}
