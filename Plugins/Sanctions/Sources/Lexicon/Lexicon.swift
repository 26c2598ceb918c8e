import Reading
import ReadoutKit

/// The lens's words, from its tables.
struct Lexicon: Sendable {
  /// What a trigger is, which decides what must stand around it.
  enum Kind: String, Sendable {
    case sanctions, singular, measure, loose, aid, links, flow, entry, boycott, access, designation
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
  static let standard = Lexicon(
    triggers: Table(csv: PackageResources.triggers_csv),
    governors: Table(csv: PackageResources.governors_csv),
    measures: Table(csv: PackageResources.measures_csv),
    goods: Table(csv: PackageResources.goods_csv),
    regimes: Table(csv: PackageResources.regimes_csv),
    out: Table(csv: PackageResources.out_csv),
    sanctioned: Table(csv: PackageResources.sanctioned_csv))

  let triggers: PhraseTable<Trigger>
  /// The phrases of ``triggers``.
  let triggerPhrases: [String]
  let governors: CueTable<Governor>
  let measures: PhraseTable<Name>
  let goods: PhraseTable<Name>
  let regimes: PhraseTable<Name>
  let out: PhraseTable<String>
  private let sanctioned: [String: WordSet]

  /// Reads the tables.
  init(
    triggers: Table, governors: Table, measures: Table, goods: Table, regimes: Table, out: Table,
    sanctioned: Table
  ) {
    var phrases = PhraseTable<Trigger>()
    for row in triggers.rows {
      guard let kind = Kind(rawValue: row["kind"]) else {
        preconditionFailure("triggers.csv: unknown kind \(row["kind"])")
      }
      phrases.add(
        row["phrase"], Trigger(kind: kind, measure: row["measure"], phrase: row["phrase"]))
    }
    self.triggers = phrases
    triggerPhrases = triggers.rows.map { $0["phrase"] }
    var cues = CueTable<Governor>()
    for row in governors.rows {
      guard let sense = Sense(rawValue: row["sense"]),
        let kind = CueTable<Governor>.Kind(rawValue: row["kind"])
      else { preconditionFailure("governors.csv: unknown sense or kind in \(row.cells)") }
      cues.add(row["cue"], kind: kind, Governor(sense: sense, entry: row["cue"]))
    }
    self.governors = cues
    self.measures = Self.names(measures, "measure")
    self.goods = Self.names(goods, "goods")
    self.regimes = Self.names(regimes, "regime")
    var kinds = PhraseTable<String>()
    for row in out.rows { kinds.add(row["phrase"], row["kind"]) }
    self.out = kinds
    var words: [String: [Word]] = [:]
    for row in sanctioned.rows { words[row["kind"], default: []].append(Word(row["word"])) }
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
