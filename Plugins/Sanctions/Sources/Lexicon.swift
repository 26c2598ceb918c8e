import Reading
import ReadoutKit

/// The lens's words, from its tables.
struct Lexicon: Sendable {
  /// What a trigger is, which decides what must stand around it.
  enum Kind: String, Sendable {
    case sanctions, singular, measure, aid, links, flow, entry, boycott
    case freezeVerb = "verb-freeze"
    case listVerb = "list-verb"
    case sanctionVerb = "sanction-verb"
  }

  /// A word that may name measures.
  struct Trigger: Sendable {
    let kind: Kind
    let measure: String
  }

  /// The one lexicon of the lens.
  static let standard = Lexicon()

  let triggers: PhraseTable<Trigger>
  /// The phrases of ``triggers``.
  let triggerPhrases: [String]
  let governors: CueTable<Sense>
  let measures: PhraseTable<String>
  let goods: PhraseTable<String>
  let out: PhraseTable<String>
  private let sanctioned: [String: WordSet]

  private init() {
    var triggers = PhraseTable<Trigger>()
    let rows = Table(csv: PackageResources.triggers_csv).rows
    for row in rows {
      guard let kind = Kind(rawValue: row["kind"]) else {
        preconditionFailure("triggers.csv: unknown kind \(row["kind"])")
      }
      triggers.add(row["phrase"], Trigger(kind: kind, measure: row["measure"]))
    }
    self.triggers = triggers
    triggerPhrases = rows.map { $0["phrase"] }
    var governors = CueTable<Sense>()
    for row in Table(csv: PackageResources.governors_csv).rows {
      guard let sense = Sense(rawValue: row["sense"]),
        let kind = CueTable<Sense>.Kind(rawValue: row["kind"])
      else { preconditionFailure("governors.csv: unknown sense or kind in \(row.cells)") }
      governors.add(row["cue"], kind: kind, sense)
    }
    self.governors = governors
    measures = Self.phrases(PackageResources.measures_csv, entry: "measure")
    goods = Self.phrases(PackageResources.goods_csv, entry: "goods")
    out = Self.phrases(PackageResources.out_csv, entry: "kind")
    var sanctioned: [String: [Word]] = [:]
    for row in Table(csv: PackageResources.sanctioned_csv).rows {
      sanctioned[row["kind"], default: []].append(Word(row["word"]))
    }
    self.sanctioned = sanctioned.mapValues { WordSet($0) }
  }

  /// True where a word is of a kind in the table of what the verb `sanction` takes.
  func isSanctioned(_ word: Word, as kind: String) -> Bool {
    sanctioned[kind]?.contains(word) ?? false
  }

  private static func phrases(_ csv: [UInt8], entry column: String) -> PhraseTable<String> {
    var table = PhraseTable<String>()
    for row in Table(csv: csv).rows { table.add(row["phrase"], row[column]) }
    return table
  }
}
