import Reading
import ReadoutKit

/// The lens's words, from its tables and the user's.
struct Vocabulary: Sendable {
  /// What a trigger is, which decides what must stand around it.
  enum Kind: String, Sendable {
    case strong, mediate, broker, settlement, talks, summit, meeting, peace, endwar, pressure
    case invitation
    /// Turns of phrase for an effort; words for a third party's part; for facing an enemy; for
    /// stepping in when asked; for what was agreed or drawn up.
    case idiom, referee, facing, asked, accord
  }

  /// A word that may name an effort.
  struct Trigger: Sendable {
    let kind: Kind
    let instrument: Instrument
    /// The entry as the table has it: of a verb, the bare form.
    let phrase: String
    /// Which form of its verb it is; empty for nouns.
    let form: VerbForm
  }

  /// A plan, an accord or a mission that has a name of its own.
  struct Initiative: Sendable, Equatable {
    let name: String
    let proposers: [String]
    let parties: [String]
    /// When it was put forward; empty where unknown.
    let date: String
  }

  /// Lists of plain words.
  enum List: String, Sendable, CaseIterable {
    /// What a verb like `end` ends.
    case war
    /// Signs of armed or political conflict, who fights in it, and its places.
    case conflict, armed, place
    /// States and bodies, by canonical name, that are at war or part of a frozen one.
    case atWar = "atwar"
    /// Signs of business, sport, courts and homes.
    case out
    /// Names and turns of phrase that hold a trigger and mean nothing of the kind.
    case pass
    /// What `peace` can be or not be.
    case aim
    /// Verbs and nouns that make `peace` an effort.
    case peaceverb
  }

  /// The one vocabulary of the lens, with the user's own rows.
  static let standard = Vocabulary()

  let triggers: PhraseTable<Trigger>
  /// Words and phrases one of which stands in every text that holds a mention.
  let signs: [String]
  let stances: CueTable<StanceWord>
  let initiatives: PhraseTable<Initiative>
  private let proposers: [String: [String]]
  let conflicts: PhraseTable<(phrase: String, parties: [String])>
  /// The sides of every war that is known by name.
  let belligerents: [[String]]
  let sides: Sides
  /// The canonical names on the list `atwar`.
  let atWar: Set<String>
  private let lists: [List: PhraseTable<String>]

  private init() {
    var signs: [String] = []
    triggers = Self.triggers(signs: &signs)
    stances = Self.stances()
    var lists: [List: PhraseTable<String>] = [:]
    var atWar: Set<String> = []
    for row in MediationPlugin.tables.words.table().rows {
      guard let list = List(rawValue: row["kind"]) else { continue }
      let phrase = row["phrase"]
      if list == .atWar { atWar.insert(phrase) }
      lists[list, default: PhraseTable()].add(phrase, phrase)
      if [.war, .armed, .place].contains(list) { signs.append(phrase) }
    }
    self.lists = lists
    self.atWar = atWar
    sides = Sides()
    self.signs = signs + sides.names
    var conflicts = PhraseTable<(phrase: String, parties: [String])>()
    var belligerents: Set<[String]> = []
    for row in MediationPlugin.tables.conflicts.table().rows {
      conflicts.add(row["phrase"], (row["phrase"], row.list("parties")))
      if row.list("parties").count > 1 { belligerents.insert(row.list("parties")) }
    }
    self.conflicts = conflicts
    self.belligerents = belligerents.sorted { $0.joined() < $1.joined() }
    var initiatives = PhraseTable<Initiative>()
    var proposers: [String: [String]] = [:]
    for row in MediationPlugin.tables.initiatives.table().rows {
      let initiative = Initiative(
        name: row["name"], proposers: row.list("proposer"), parties: row.list("parties"),
        date: row["date"])
      for name in [row["name"]] + row.list("aliases") { initiatives.add(name, initiative) }
      proposers[initiative.name] = initiative.proposers
    }
    self.initiatives = initiatives
    self.proposers = proposers
  }

  private static func triggers(signs: inout [String]) -> PhraseTable<Trigger> {
    var triggers = PhraseTable<Trigger>()
    for row in MediationPlugin.tables.triggers.table().rows {
      guard let kind = Kind(rawValue: row["kind"]),
        let instrument = Instrument(rawValue: row["instrument"])
      else { continue }
      for (phrase, form) in Self.forms(of: row["phrase"], isVerb: row["part"] == "verb") {
        // `talks with` is a noun far more often than `she talks with`.
        if kind == .facing, form == .third { continue }
        triggers.add(
          phrase, Trigger(kind: kind, instrument: instrument, phrase: row["phrase"], form: form))
        switch kind {
        // These count beside a word for a war or its sides, which is the sign.
        case .endwar, .invitation, .referee, .facing, .asked, .accord: break
        case .summit, .meeting: signs.append(phrase + " between")
        default: signs.append(phrase)
        }
      }
    }
    return triggers
  }

  /// A phrase, or every form of the verb that it begins with.
  static func forms(of phrase: String, isVerb: Bool) -> [(phrase: String, form: VerbForm)] {
    guard isVerb else { return [(phrase, [])] }
    let words = phrase.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return [] }
    let rest = words.count > 1 ? " " + words[1] : ""
    return Inflection.forms(of: first).map { ($0.word + rest, $0.form) }
  }

  private static func stances() -> CueTable<StanceWord> {
    var stances = CueTable<StanceWord>()
    for row in MediationPlugin.tables.stances.table().rows {
      guard let sense = Sense(rawValue: row["sense"]),
        let kind = CueTable<StanceWord>.Kind(rawValue: row["kind"])
      else { continue }
      stances.add(row["cue"], kind: kind, StanceWord(sense: sense, entry: row["cue"]))
    }
    return stances
  }

  /// Who put forward an initiative of the table; nobody for another name.
  func proposers(of name: String) -> [String] { proposers[name] ?? [] }

  /// Every word of a list in some tokens, with its entry.
  func entries(
    _ list: List, in reading: DocumentReading, tokens: Range<Int>
  ) -> [PhraseTable<String>.Match] {
    guard !tokens.isEmpty else { return [] }
    return lists[list]?.matches(in: reading, tokens: tokens) ?? []
  }

  /// Every word of a list in some tokens.
  func words(_ list: List, in reading: DocumentReading, tokens: Range<Int>) -> [Range<Int>] {
    entries(list, in: reading, tokens: tokens).map(\.tokens)
  }
}
