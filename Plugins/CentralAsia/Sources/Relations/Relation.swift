import Reading
import ReadoutKit

/// What somebody does in, with or to a Central Asian name.
struct Relation: Sendable {
  /// The relations; written into the field `relation`.
  enum Kind: String, Sendable, CaseIterable {
    case visit
    case meetingVenue = "meeting-venue"
    case support, threat, rivalry, influence, trade, transit, security, membership

    /// Where several are meant: `support, threat or rivalry`.
    static let listed: String = {
      let names = allCases.map(\.rawValue)
      return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }()
  }

  /// Whether something was done, or only is so; written into the field `aspect`.
  enum Aspect: String, Sendable, CaseIterable {
    case act, state
  }

  /// Somebody who does it.
  struct Party: Sendable {
    /// The canonical name of a state, a bloc or a body.
    var name: String
    /// What tells that it is the one.
    var evidence: Evidence
  }

  /// What is done.
  var kind: Kind
  /// The words that speak of it.
  var cue: Cues.Cue
  /// How the name stands to those words.
  var fit: Evidence
  /// Who does it, in order of position.
  var actors: [Party] = []
  /// When, as far as the sentence tells.
  var date: Day?

  /// A day, a month or a year, and the words that tell it.
  struct Day: Sendable {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    var written: String
    /// The words.
    var tokens: Range<Int>?
  }
}

/// The words that speak of a relation.
struct Cues: Sendable {
  /// The cues of the built-in table.
  static let standard = Cues(Lexicons.standard.relations.table())

  /// How a cue takes the name that it speaks of, where that differs from others of its relation.
  enum Frame: String, Sendable {
    /// As the relation has it.
    case usual = ""
    /// A verb of giving: `lent the Kyrgyz a railway`, `pledged a loan to Tajikistan`.
    case giving
    /// A thing that is traded: `Kazakh oil`, `gas from Turkmenistan`.
    case goods
    /// A stay: `spent an hour in Astana`.
    case stay
    /// A verb of motion that goods and news have too: `came to Astana`.
    case motion
    /// A verb whose subject is the body: `the SCO admitted Iran`.
    case admission
    /// A fight between two: `Kyrgyz and Tajik guards clashed`.
    case clash
  }

  /// What a phrase tells.
  struct Entry: Sendable {
    let kind: Relation.Kind
    let aspect: Relation.Aspect
    let frame: Frame
    let written: String
  }

  /// A phrase met in a text.
  struct Cue: Sendable {
    let tokens: Range<Int>
    let entry: Entry
  }

  private var phrases = PhraseTable<Entry>()

  init(_ table: Table) {
    for line in table.rows {
      guard let kind = Relation.Kind(rawValue: line["relation"]),
        let aspect = Relation.Aspect(rawValue: line["aspect"]),
        let frame = Frame(rawValue: line["frame"])
      else { continue }
      phrases.add(
        line["cue"], Entry(kind: kind, aspect: aspect, frame: frame, written: line["cue"]))
    }
  }

  /// The cues in some tokens, in order.
  func found(in reading: DocumentReading, tokens: Range<Int>) -> [Cue] {
    phrases.matches(in: reading, tokens: tokens).map { Cue(tokens: $0.tokens, entry: $0.entry) }
  }
}
