import ReadoutKit

/// Whom `he`, `it` and `the two sides` mean, looked for in the sentences before.
extension SentenceFrame {
  /// How many sentences are looked back over.
  private static let reach = 6

  /// The two states that the sentences before speak of, or nobody where they are more or fewer.
  func pairBefore() -> [Actors.Mention] {
    var found: [Actors.Mention] = []
    for sentence in sentencesBefore(inParagraph: false) {
      for mention in lexicon.mentions(in: reading, tokens: sentence.tokens)
      where !found.contains(where: { $0.actor.canonical == mention.actor.canonical }) {
        found.append(mention)
      }
      if found.count >= 2 { break }
    }
    return found.count == 2 ? found : []
  }

  /// The actor that the sentence before is about.
  func topicBefore() -> [Actors.Mention] {
    for sentence in sentencesBefore(inParagraph: true).prefix(2) {
      let named = SentenceFrame(of: sentence, in: reading, actors: lexicon)
      if let topic = named.actors.first(where: { !named.followsPreposition($0) }) { return [topic] }
    }
    return []
  }

  /// The sentences before this one, the nearest first.
  private func sentencesBefore(inParagraph: Bool) -> [Sentence] {
    guard let own = reading.sentence(at: reading.range(ofTokens: tokens).lowerBound) else {
      return []
    }
    return reading.sentences[max(0, own.number - 1 - Self.reach)..<max(0, own.number - 1)]
      .reversed()
      .filter { (!inParagraph || $0.paragraph == own.paragraph) && !$0.isExcluded }
  }
}
