extension Actors {
  /// A state, a bloc or an organisation.
  public struct State: Sendable, Hashable {
    /// The English short name: `United States`.
    public let canonical: String
    /// The ISO 3166 code, or nil for what is no state.
    public let iso3: String?
    /// What it is: `state`, `former state`, `territory`, `bloc`, `organisation` or `group`.
    public let kind: String
    /// Adjectives and names of the people, the usual adjective first.
    public let adjectives: [String]

    /// Makes a state.
    public init(canonical: String, iso3: String?, kind: String, adjectives: [String]) {
      self.canonical = canonical
      self.iso3 = iso3
      self.kind = kind
      self.adjectives = adjectives
    }
  }

  /// A person who speaks for a state or an organisation, in one office.
  public struct Person: Sendable, Hashable {
    /// The fullest name in common use: `Vladimir Putin`.
    public let name: String
    /// The surname, empty where only the whole name is used: `Putin`.
    public let surname: String
    /// Every other way in which the whole name is written.
    public let variants: [String]
    /// Every way in which the surname alone is written, the usual one first.
    public let surnames: [String]
    /// True where the surname alone names nobody else of note.
    public let isKnownBySurname: Bool
    /// The canonical name of the state or organisation that the person speaks for.
    public let state: String
    /// The ISO 3166 code of that state, or nil for an organisation.
    public let iso3: String?
    /// The office, as in `Foreign Minister`.
    public let office: String
    /// The first day in office (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or nil where not surely known.
    public let from: String?
    /// The last day in office, or nil where it lasts or is not surely known.
    public let to: String?

    /// Whether the person held the office on a day (`YYYY-MM-DD`); true where a border is unknown.
    public func held(on day: String) -> Bool {
      Term(from: from ?? "", to: to ?? "").holds(on: day)
    }
  }
}
