/// An item of evidence: one or more passages with one origin, or none for an assumption.
public struct Mark: Sendable, Equatable, Identifiable {
  /// What one analyst wrote beneath a mark.
  public struct Note: Sendable, Equatable {
    /// Who wrote it.
    public var analyst: String
    /// The words.
    public var text: String
    /// When, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    public var time: String
  }

  /// What an item is.
  public enum Kind: String, Sendable, CaseIterable {
    /// What the documents say.
    case evidence
    /// What is taken for granted.
    case assumption
    /// What follows from other things.
    case argument
    /// What would be expected and is not there.
    case absence
  }

  /// The id `m1`, `m2`, … which is never given again, not even after `unmark`.
  public var id: String
  /// What it stems from, the same in every merge: the id of the event that added it, with `/2`,
  /// `/3` and so on for further marks of one event.
  public var added: String
  /// What it is.
  public var kind: Kind
  /// Its passages; empty for an assumption, an argument, something expected and absent.
  public var anchors: [Anchor]
  /// Its codes in the order given, such as `rhetoric/omission`.
  public var codes: [String]
  /// The notes, one an analyst at most, the mark's own analyst first.
  public var notes: [Note]
  /// How far it can be relied on, or nil.
  public var grade: Grade?
  /// How much it matters to the question, or nil.
  public var relevance: Weight?
  /// Where all its passages come from in the end, or nil.
  public var origin: String?
  /// How sure its analyst is of it, or nil.
  public var confidence: Confidence?
  /// The assumptions and arguments that it rests on, each by ``added``.
  public var restsOn: [String]
  /// Who made it.
  public var analyst: String
  /// When, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
  public var created: String

  /// The ratings of each analyst by scenario key.
  var ratingsByAnalyst: [String: [String: Rating]]

  /// Every analyst who rated it, its own first, the others by name.
  public var raters: [String] { Self.raters(ratingsByAnalyst, analyst) }

  private static func raters(_ given: [String: [String: Rating]], _ analyst: String) -> [String] {
    let all = given.filter { !$0.value.isEmpty }.keys.sorted()
    return all.filter { $0 == analyst } + all.filter { $0 != analyst }
  }

  /// The ratings by scenario key: those of the mark's own analyst, and where that one gave none,
  /// those of the first other analyst who did.
  public var ratings: [String: Rating] { Self.ratings(ratingsByAnalyst, analyst) }

  /// The ratings that count among those of several analysts.
  static func ratings(
    _ given: [String: [String: Rating]], _ analyst: String
  ) -> [String: Rating] {
    // Nearly every mark has one rater.
    if given.count < 2 { return given.first?.value ?? [:] }
    return raters(given, analyst).reduce(into: [:]) { ratings, rater in
      ratings.merge(given[rater] ?? [:]) { first, _ in first }
    }
  }

  /// The ratings that one analyst gave, and nobody else's.
  public func ratings(by analyst: String) -> [String: Rating] {
    ratingsByAnalyst[analyst] ?? [:]
  }

  /// The note of the mark's own analyst, or the first other one, or nil.
  public var note: String? { notes.first?.text }
}
