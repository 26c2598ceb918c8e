import Reading
import ReadoutKit

/// Parties to conflicts and would-be mediators that are no states: from a table, and by the shape
/// of their names (`the Free Papua Movement`).
struct Sides: Sendable {
  /// Their names as the table has them.
  let names: [String]
  private let table: PhraseTable<Actors.Actor>
  /// Canonical names of those who fight.
  private let armed: Set<String>

  init() {
    var table = PhraseTable<Actors.Actor>()
    var names: [String] = []
    var armed: Set<String> = []
    for row in MediationPlugin.tables.sides.table().rows {
      let actor = Actors.Actor(canonical: row["name"], iso3: nil, form: .name)
      for name in [row["name"]] + row.list("names") {
        table.add(name, actor)
        if row["kind"] == "armed" { names.append(name) }
      }
      if row["kind"] == "armed" { armed.insert(row["name"]) }
    }
    self.table = table
    self.names = names
    self.armed = armed
  }

  /// The sides named in a sentence.
  func mentions(in reading: DocumentReading, tokens: Range<Int>) -> [Actors.Mention] {
    let known = table.matches(in: reading, tokens: tokens).map {
      Actors.Mention(tokens: $0.tokens, actor: $0.entry)
    }
    return known
      + groups(in: reading, tokens: tokens).filter { group in
        !known.contains { $0.tokens.overlaps(group.tokens) }
      }
  }

  /// True for one who fights.
  func isArmed(_ mention: Actors.Mention, in reading: DocumentReading) -> Bool {
    armed.contains(mention.actor.canonical)
      || Self.heads.contains(reading.tokens[mention.tokens.upperBound - 1].word)
        && mention.tokens.count > 1
  }

  // MARK: By shape

  /// What an armed group calls itself.
  private static let heads: WordSet = [
    "front", "army", "movement", "force", "forces", "brigade", "brigades", "militia", "resistance",
    "rebels", "guerrillas", "militias", "fighters", "insurgents", "separatists", "factions",
    "junta", "opposition",
  ]
  /// What makes of such a name a state's own service, or something peaceable.
  private static let services: WordSet = [
    "armed", "air", "defence", "defense", "security", "police", "task", "salvation", "labour",
    "labor", "strike", "ground", "naval", "special", "home", "western", "eastern", "space", "coast",
    "red", "green", "civil", "rights", "trade", "union", "me", "too", "tea", "peacekeeping",
  ]

  /// `the Malaita Eagle Force`, `Sudanese rebels`, `Darfur rebels`: a run of names that ends in a
  /// word for those who fight.
  private func groups(in reading: DocumentReading, tokens: Range<Int>) -> [Actors.Mention] {
    var found: [Actors.Mention] = []
    for index in tokens where Self.heads.contains(reading.tokens[index].word) {
      let isOwnName = reading.tokens[index].isCapitalized
      let isPlain =
        !isOwnName
        && ["rebels", "separatists", "opposition", "junta", "insurgents", "guerrillas"]
          .contains(reading.tokens[index].word)
      guard isOwnName || isPlain else { continue }
      var start = index
      while start > tokens.lowerBound {
        let before = reading.tokens[start - 1]
        let isInner =
          before.isCapitalized || before.kind == .possessive
          || before.word == "of" || before.word == "-"
        guard isInner, before.kind != .number else { break }
        start -= 1
      }
      while start < index,
        !reading.tokens[start].isCapitalized || reading.tokens[start].word == "the"
      {
        start += 1
      }
      guard start < index, index - start <= 6,
        !(start..<index).contains(where: { Self.services.contains(reading.tokens[$0].word) }),
        isOwnName || reading.tokens[index - 1].isCapitalized
      else { continue }
      let name = reading.line(of: reading.range(ofTokens: start..<(index + 1)))
      found.append(
        Actors.Mention(
          tokens: start..<(index + 1), actor: Actors.Actor(canonical: name, iso3: nil, form: .name))
      )
    }
    return found
  }
}
