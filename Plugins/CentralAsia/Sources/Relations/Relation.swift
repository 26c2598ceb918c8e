import Reading
import ReadoutKit

/// What somebody does in, with or to a Central Asian name.
struct Relation: Sendable, Equatable {
  /// The relations; written into the field `relation`.
  enum Kind: String, Sendable, CaseIterable {
    case visit
    case meetingVenue = "meeting-venue"
    case support, threat, rivalry, influence, trade, membership
  }

  /// What is done.
  var kind: Kind
  /// Who does it: canonical names of states and blocs.
  var actors: [String]
}

/// The words that speak of a relation.
struct Cues: Sendable {
  /// The cues of the built-in table.
  static let standard = Cues()

  private var phrases = PhraseTable<Relation.Kind>()

  private init() {
    for line in Table(csv: PackageResources.relations_csv).rows {
      guard let kind = Relation.Kind(rawValue: line["relation"]) else { continue }
      phrases.add(line["cue"], kind)
    }
  }

  /// The cues in some tokens, in order.
  func found(
    in reading: DocumentReading, tokens: Range<Int>
  ) -> [(tokens: Range<Int>, kind: Relation.Kind)] {
    phrases.matches(in: reading, tokens: tokens).map { ($0.tokens, $0.entry) }
  }
}
