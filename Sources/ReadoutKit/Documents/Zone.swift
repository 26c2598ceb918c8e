/// A stretch of a document that is not running text.
public struct Zone: Sendable, Equatable, Codable {
  /// What a zone holds.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case navigation, donation, slogan, newsletter, related, share, advertisement, contact, licence
    case byline, caption, pullQuote = "pull-quote"

    /// True where search, lenses and counts leave the zone out; it is still shown on request.
    public var isExcluded: Bool {
      switch self {
      case .byline, .caption, .pullQuote: false
      default: true
      }
    }
  }

  /// The bytes it covers.
  public var range: ByteRange
  /// What it holds.
  public var kind: Kind

  /// Makes a zone.
  public init(range: ByteRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
