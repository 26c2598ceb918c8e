import Reading
import ReadoutKit

/// The lens's words, from its tables.
struct Lexicon: Sendable {
  /// What a trigger is, which decides what must stand around it.
  enum Kind: String, Sendable {
    case strong, mediate, broker, settlement, talks, summit, meeting, peace, endwar, pressure
    case invitation
  }

  /// A word that may name an effort.
  struct Trigger: Sendable {
    let kind: Kind
    let instrument: Instrument
  }

  /// Lists of plain words.
  enum List: String, Sendable, CaseIterable {
    /// What a verb like `end` ends.
    case war
    /// Signs of armed or political conflict, and its places.
    case conflict, place
    /// Signs of business, sport, courts and homes.
    case out
    /// Names and turns of phrase that hold a trigger and mean nothing of the kind.
    case pass
    /// What `peace` can be or not be.
    case aim
    /// Verbs and nouns that make `peace` an effort.
    case peaceverb
  }

  /// The one lexicon of the lens.
  static let standard = Lexicon()

  let triggers: PhraseTable<Trigger>
  /// Words and phrases one of which stands in every text that holds a mention.
  let signs: [String]
  let stances: CueTable<Sense>
  let initiatives: PhraseTable<String>
  let conflicts: PhraseTable<[String]>
  /// The sides of every war that is known by name.
  let belligerents: [[String]]
  private let lists: [List: PhraseTable<Bool>]

  private init() {
    var triggers = PhraseTable<Trigger>()
    var signs: [String] = []
    for row in Table(csv: PackageResources.triggers_csv).rows {
      guard let kind = Kind(rawValue: row["kind"]),
        let instrument = Instrument(rawValue: row["instrument"])
      else { preconditionFailure("triggers.csv: unknown kind or instrument in \(row.cells)") }
      triggers.add(row["phrase"], Trigger(kind: kind, instrument: instrument))
      switch kind {
      // What ends must be a war, and an invitation goes with another mention: those are signs.
      case .endwar, .invitation: break
      case .summit, .meeting: signs.append(row["phrase"] + " between")
      default: signs.append(row["phrase"])
      }
    }
    self.triggers = triggers
    var stances = CueTable<Sense>()
    for row in Table(csv: PackageResources.stances_csv).rows {
      guard let sense = Sense(rawValue: row["sense"]),
        let kind = CueTable<Sense>.Kind(rawValue: row["kind"])
      else { preconditionFailure("stances.csv: unknown sense or kind in \(row.cells)") }
      stances.add(row["cue"], kind: kind, sense)
    }
    self.stances = stances
    var lists: [List: PhraseTable<Bool>] = [:]
    for row in Table(csv: PackageResources.words_csv).rows {
      guard let list = List(rawValue: row["kind"]) else {
        preconditionFailure("words.csv: unknown kind \(row["kind"])")
      }
      lists[list, default: PhraseTable()].add(row["phrase"], true)
      if list == .war { signs.append(row["phrase"]) }
    }
    self.lists = lists
    self.signs = signs
    var conflicts = PhraseTable<[String]>()
    var sides: Set<[String]> = []
    for row in Table(csv: PackageResources.conflicts_csv).rows {
      conflicts.add(row["phrase"], row.list("parties"))
      if row.list("parties").count > 1 { sides.insert(row.list("parties")) }
    }
    self.conflicts = conflicts
    belligerents = sides.sorted { $0.joined() < $1.joined() }
    var initiatives = PhraseTable<String>()
    for row in Table(csv: PackageResources.initiatives_csv).rows {
      for name in [row["name"]] + row.list("aliases") { initiatives.add(name, row["name"]) }
    }
    self.initiatives = initiatives
  }

  /// Every word of a list in some tokens.
  func words(_ list: List, in reading: DocumentReading, tokens: Range<Int>) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    return lists[list]?.matches(in: reading, tokens: tokens).map(\.tokens) ?? []
  }
}
