import Reading
import ReadoutKit

/// The war that a document speaks of throughout: `the war in Ukraine`, named once, is meant by `an
/// end to the war` ten sentences later.
struct WarOfDocument {
  private let reading: DocumentReading
  private let lexicon: Vocabulary
  /// Where known wars are named, once looked for.
  private var named: [PhraseTable<(phrase: String, parties: [String])>.Match]?

  init(reading: DocumentReading, lexicon: Vocabulary) {
    self.reading = reading
    self.lexicon = lexicon
  }

  /// Fills in the parties of a mention that names none, where the document knows only one war.
  mutating func giveParties(to mention: inout Mention, actors: Set<String>) {
    // Talks on something that has a name of its own are not on the war.
    let isOther = mention.effort.kind == .talks && mention.effort.tokens != mention.effort.head
    guard mention.parties.isEmpty, !isOther, reading.sentences.count > 1 else { return }
    let named = self.named ?? find()
    self.named = named
    guard let first = named.first else { return }
    let counts = Dictionary(grouping: named) { Set($0.entry.parties) }.mapValues(\.count)
    let parties = first.entry.parties
    // A document of several wars: none of them is meant by itself.
    guard counts.count == 1 || (counts[Set(parties)] ?? 0) * 4 >= named.count * 3 else { return }
    // A mention among others' names may speak of another conflict.
    let strangers = actors.subtracting(parties).subtracting(mention.mediator.names)
    guard strangers.count < 2 || !actors.isDisjoint(with: parties) else { return }
    guard Set(mention.mediator.names).isDisjoint(with: parties) else { return }
    let near = named.last { $0.tokens.upperBound <= mention.tokens.lowerBound } ?? first
    mention.parties = Named(
      parties,
      Evidence(
        at: near.tokens, by: "the war that the article speaks of",
        entry: "conflicts.csv: " + near.entry.phrase))
  }

  private func find() -> [PhraseTable<(phrase: String, parties: [String])>.Match] {
    reading.sentences.lazy.filter { !$0.isExcluded }.flatMap {
      lexicon.conflicts.matches(in: reading, tokens: $0.tokens)
    }.filter { $0.entry.parties.count > 1 }
  }
}
