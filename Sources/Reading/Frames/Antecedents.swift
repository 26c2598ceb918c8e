import ReadoutKit

/// Whom `he`, `it` and `the two sides` mean, looked for in the words and sentences before.
extension SentenceFrame {
  /// How many sentences are looked back over.
  private static let reach = 6

  /// Prepositions that set a topic or a place: whoever stands behind one is no side of a meeting.
  private static let aside: WordSet = [
    "on", "for", "about", "of", "in", "against", "over", "at", "near", "into", "towards", "toward",
  ]
  /// Nouns for who speaks and acts for a state.
  private static let offices: WordSet = [
    "president", "premier", "minister", "chancellor", "secretary", "leader", "king", "emir", "pope",
    "ambassador", "envoy", "diplomat", "spokesman", "spokeswoman", "official", "chief",
  ]

  /// Whom the pronoun right before a verb means; nil where none stands there or nobody is found.
  func pronounSubject(before end: Int) -> [Actors.Mention]? {
    let pronoun = word(subjectEnd(before: end))
    let before = tokens.lowerBound..<subjectEnd(before: end)
    switch pronoun {
    case "he", "she":
      let persons = actors.filter {
        before.contains($0.tokens.lowerBound) && !followsPreposition($0) && isPerson($0)
      }
      if let person = persons.first { return [person] }
      return personBefore().map { [$0] }
    case "it":
      for clause in clauses.reversed() {
        let named = actors.first {
          clause.clamped(to: before).contains($0.tokens.lowerBound) && !followsPreposition($0)
        }
        if let named { return [named] }
      }
      return nil
    case "they":
      let lists = actors.filter { before.contains($0.tokens.lowerBound) }
        .map { coordinated(with: $0) }
      return lists.last { SentenceFrame.names($0).count > 1 }
    default: return nil
    }
  }

  /// True where the subject right before a verb is one person or thing.
  func hasSingularPronoun(before end: Int) -> Bool {
    ["he", "she", "it"].contains(word(subjectEnd(before: end)))
  }

  /// The last token before a verb group that is neither adverb nor quotation mark.
  private func subjectEnd(before end: Int) -> Int {
    var index = end - 1
    while index > tokens.lowerBound, isTransparent(index) || ClosedWords.isAdverb(word(index)) {
      index -= 1
    }
    return index
  }

  /// `Xi`, `the Kazakh president`, `Germany's chancellor`.
  private func isPerson(_ mention: Actors.Mention) -> Bool {
    let next = mention.tokens.upperBound
    return mention.actor.form == .person
      || contains(Self.offices, in: next..<min(tokens.upperBound, next + 3))
  }

  /// The two states that the sentences before speak of, or nobody where they are more or fewer.
  func pairBefore() -> [Actors.Mention] {
    var found: [Actors.Mention] = []
    for sentence in sentencesBefore(inParagraph: false) {
      let named = SentenceFrame(of: sentence, in: reading, actors: lexicon)
      for mention in named.actors
      where !found.contains(where: { $0.actor.canonical == mention.actor.canonical })
        && !Self.aside.contains(named.word(mention.tokens.lowerBound - 1))
        && !(Self.aside.contains(named.word(mention.tokens.lowerBound - 2))
          && ClosedWords.determiners.contains(named.word(mention.tokens.lowerBound - 1)))
      {
        found.append(mention)
      }
      if found.count >= 2 { break }
    }
    return found.count == 2 ? found : []
  }

  /// The actor that the sentence before is about.
  func topicBefore() -> [Actors.Mention] {
    for named in framesBefore() {
      if let topic = named.actors.first(where: { !named.followsPreposition($0) }) { return [topic] }
    }
    return []
  }

  /// The person that the sentences before are about.
  private func personBefore() -> Actors.Mention? {
    for named in framesBefore() {
      let topic = named.actors.first { !named.followsPreposition($0) && named.isPerson($0) }
      if let topic { return topic }
    }
    return nil
  }

  /// The two sentences before this one in its paragraph, the nearest first.
  private func framesBefore() -> [SentenceFrame] {
    sentencesBefore(inParagraph: true).prefix(2).map {
      SentenceFrame(of: $0, in: reading, actors: lexicon)
    }
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
