import Quotes

/// The weights of both passes, learned from lessons.
struct Passes {
  let first: TagWeights
  let second: TagWeights

  /// Learns both passes.
  ///
  /// The second learns from tags as the first will give them for articles that it has not seen: each
  /// part of the lessons is tagged by weights learned from the other parts.
  init(learning lessons: [Lesson], _ settings: Settings) {
    var tagged = [[UInt8]](repeating: [], count: lessons.count)
    for part in 0..<settings.parts {
      let others = lessons.indices.filter { $0 % settings.parts != part }.map { lessons[$0] }
      let weights = Self.first(learning: others, settings)
      let tagger = SpeechTagger(first: weights, second: weights, push: settings.push, cuePush: settings.cuePush)
      for index in lessons.indices where index % settings.parts == part {
        tagged[index] = tagger.tags(of: lessons[index].page)
      }
    }
    first = Self.first(learning: lessons, settings)
    var chains: [TaggedChain] = []
    for (lesson, tags) in zip(lessons, tagged) {
      for paragraph in lesson.paragraphs {
        chains += lesson.chains(paragraph, tagged: tags)
      }
    }
    let trainer = ChainTrainer(bits: settings.cueBits, settings)
    trainer.learn(chains, epochs: settings.cueEpochs)
    second = trainer.weights
  }

  /// The tagger that uses them.
  func tagger(push: Float, cuePush: Float) -> SpeechTagger {
    SpeechTagger(first: first, second: second, push: push, cuePush: cuePush)
  }

  private static func first(learning lessons: [Lesson], _ settings: Settings) -> TagWeights {
    var chains: [TaggedChain] = []
    for lesson in lessons {
      for paragraph in lesson.paragraphs { chains.append(lesson.chain(paragraph)) }
    }
    let trainer = ChainTrainer(bits: settings.bits, settings)
    trainer.learn(chains, epochs: settings.epochs)
    return trainer.weights
  }
}
