import Reading
import ReadoutKit

/// The lens's words, from its tables.
struct Vocabulary: Sendable {
  /// What a trigger is, which decides what must stand around it.
  enum Kind: String, Sendable {
    case sanctions, singular, measure, loose, beside, aid, links, flow, entry, boycott, access,
      designation
    case haltedTrade = "halted-trade"
    case freezeVerb = "verb-freeze"
    case listVerb = "list-verb"
    case sanctionVerb = "sanction-verb"
  }

  /// A word that may name measures.
  struct Trigger: Sendable {
    let kind: Kind
    let measure: String
    /// As the table writes it.
    let phrase: String
  }

  /// A phrase, and what it stands for.
  struct Name: Sendable, Equatable {
    let name: String
    /// As the table writes it.
    let phrase: String
  }

  /// The one lexicon of the lens.
  static let standard = Vocabulary(.standard)

  let triggers: PhraseTable<Trigger>
  /// The phrases of ``triggers`` that make a document worth reading: without one of them, those that
  /// count only beside them count for nothing.
  let triggerPhrases: [String]
  let governors: CueTable<Governor>
  let measures: PhraseTable<Name>
  let goods: PhraseTable<Name>
  let regimes: PhraseTable<Name>
  /// Words of other fields, each with the fields that it may speak of.
  let out: PhraseTable<Set<String>>
  private let sanctioned: [String: WordSet]

  /// Reads the tables, with the user's own rows.
  ///
  /// A row of a kind or a sense that is none is passed over: it can only be the user's.
  init(_ lexicons: Lexicons, rows table: (Lexicon) -> Table = { $0.table() }) {
    let rows = table(lexicons.triggers).rows.compactMap { row in
      Kind(rawValue: row["kind"]).map { (row: row, kind: $0) }
    }
    var phrases = PhraseTable<Trigger>()
    for (row, kind) in rows {
      phrases.add(
        row["phrase"], Trigger(kind: kind, measure: row["measure"], phrase: row["phrase"]))
    }
    self.triggers = phrases
    triggerPhrases = rows.filter { $0.kind != .beside }.map { $0.row["phrase"] }
    var cues = CueTable<Governor>()
    for row in table(lexicons.governors).rows {
      guard let sense = Sense(rawValue: row["sense"]),
        let kind = CueTable<Governor>.Kind(rawValue: row["kind"])
      else { continue }
      cues.add(row["cue"], kind: kind, Governor(sense: sense, entry: row["cue"]))
    }
    self.governors = cues
    self.measures = Self.names(table(lexicons.measures), "measure")
    self.goods = Self.names(table(lexicons.goods), "goods")
    self.regimes = Self.names(table(lexicons.regimes), "regime")
    var fields: [String: Set<String>] = [:]
    for row in table(lexicons.out).rows { fields[row["phrase"], default: []].insert(row["kind"]) }
    var out = PhraseTable<Set<String>>()
    for (phrase, kinds) in fields { out.add(phrase, kinds) }
    self.out = out
    var words: [String: [Word]] = [:]
    for row in table(lexicons.sanctioned).rows {
      words[row["kind"], default: []].append(Word(row["word"]))
    }
    self.sanctioned = words.mapValues { WordSet($0) }
  }

  /// True where a word is of a kind in the table of what the verb `sanction` takes.
  func isSanctioned(_ word: Word, as kind: String) -> Bool {
    sanctioned[kind]?.contains(word) ?? false
  }

  private static func names(_ table: Table, _ column: String) -> PhraseTable<Name> {
    var names = PhraseTable<Name>()
    for row in table.rows {
      names.add(row["phrase"], Name(name: row[column], phrase: row["phrase"]))
    }
    return names
  }
}
