import Reading
import ReadoutKit

/// A person of the region, in one office.
struct Leader: Sendable {
  /// The fullest name in common use.
  var name: String
  /// The ISO 3166 code of the state.
  var iso3: String
  /// Every way in which the surname alone is written; empty where it is never used alone.
  var surnames: [String]
  /// The office: `President`, `Foreign Minister`.
  var office: Office
  /// When the office was held.
  var term: Term
  /// When the surname alone is enough.
  var alone: Alone

  /// An office, as far as meetings ask: equals meet equals.
  enum Office: Sendable {
    case headOfState, primeMinister, foreignMinister
    /// One whose holders the tables do not follow.
    case other

    init(_ title: String) {
      switch title.drop(while: { $0 == " " }) {
      case "President", "acting President", "head of state", "Supreme Leader", "King", "Emir":
        self = .headOfState
      case "Prime Minister", "Premier", "Chancellor": self = .primeMinister
      case "Foreign Minister", "Foreign Secretary", "Secretary of State",
        "External Affairs Minister":
        self = .foreignMinister
      default: self = .other
      }
    }
  }

  /// Whether the person had come to office by the end of the document's year.
  func isKnown(at date: DocumentDate) -> Bool {
    guard let from = term.from, let last = date.days?.last else { return true }
    return from.prefix(4) <= last.prefix(4)
  }

  /// When a surname alone names its bearer.
  enum Alone: Sendable {
    /// Always: nobody else of note bears it.
    case always
    /// Where the document speaks of Central Asia.
    case document
    /// After the whole name or a title.
    case afterFullName
  }
}

extension DocumentDate {
  /// The first and last day that the document can be from, or nil where nothing tells.
  var days: (first: String, last: String)? {
    if let stated { return (stated, stated) }
    guard let first = from ?? to, let last = to ?? from else { return nil }
    return (first, last)
  }
}

extension Gazetteer {
  /// Who held an office when the document was written; nil where the date allows two answers.
  func holder(of office: Leader.Office, in iso3: String, at date: DocumentDate) -> Leader? {
    guard let days = date.days, office != .other else { return nil }
    func holder(on day: String) -> Leader? {
      leaders.first { $0.iso3 == iso3 && $0.office == office && $0.term.holds(on: day) }
    }
    guard let first = holder(on: days.first), first.name == holder(on: days.last)?.name else {
      return nil
    }
    return first
  }

  /// Who is meant by a surname in a document that names some persons in full.
  func bearer(
    ofSurname folded: Word, fullyNamed: [String: Range<Int>], at date: DocumentDate
  ) -> [Leader] {
    let bearers = leaders.filter { bearer in
      bearer.surnames.contains { Letters.word(folding: $0.utf8) == folded }
    }
    let named = bearers.filter { fullyNamed[$0.name] != nil }
    if !named.isEmpty { return named }
    guard let days = date.days else { return bearers }
    let inOffice = bearers.filter { $0.term.holds(on: days.first) || $0.term.holds(on: days.last) }
    return inOffice.isEmpty ? bearers : inOffice
  }
}
