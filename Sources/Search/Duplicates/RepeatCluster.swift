/// Articles, or paragraphs of articles, that say the same in the same words.
public struct RepeatCluster: Sendable, Equatable {
  /// In which way they repeat each other.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same words in the same order; case and marks may differ.
    case same
    /// Each has half of its words or more in runs that stand in another one.
    case near
    /// It stands in another one, which says more.
    case contained
    /// The one in which others stand.
    case whole
    /// A paragraph in articles that are otherwise different.
    case paragraph
    /// A paragraph or line that an outlet puts under its articles.
    case boilerplate
  }

  /// One article of a cluster, or one paragraph.
  public struct Member: Sendable, Equatable {
    /// The document's number.
    public let document: Int
    /// In which way it repeats the others.
    public let kind: Kind
    /// The places of its words in the article, or nil for the whole article.
    public let words: Range<Int>?
    /// How much of it stands in another member: 0 to 1.
    public let share: Double
  }

  /// In which way its members repeat each other.
  public let kind: Kind
  /// The members, in order of document.
  public let members: [Member]
}
