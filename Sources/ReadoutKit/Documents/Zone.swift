/// A stretch of a document that is not running text.
public struct Zone: Sendable, Equatable, Codable {
  /// What a zone holds.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case navigation, donation, slogan, newsletter, related, share, advertisement, contact, licence
    case frontMatter = "front-matter"
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

  /// The bytes that excluded zones cover, in order and apart from each other, so that a place in
  /// them is found by halving.
  public static func excluded(_ zones: [Zone]) -> [ByteRange] {
    var ranges: [ByteRange] = []
    let excluded = zones.filter { $0.kind.isExcluded && !$0.range.isEmpty }
    for range in excluded.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
