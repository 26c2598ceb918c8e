import Foundation
import Quotes

/// The weights of both passes and of the check, learned from lessons.
struct Passes {
  let first: TagWeights
  let second: TagWeights
  let check: CheckWeights
  let clusters: WordClusters

  /// Learns both passes and the check.
  ///
  /// The second learns from tags as the first will give them for articles that it has not seen: each
  /// part of the lessons is tagged by weights learned from the other parts. So does the check from
  /// what both find.
  init(learning given: [Lesson], _ settings: Settings) {
    let trainer = ClusterTrainer(given.map(\.page), clusters: settings.clusters, least: 3)
    let clusters = trainer.clusters(rounds: 8)
    self.clusters = clusters
    let lessons = given.map { lesson in
      var lesson = lesson
      lesson.page.cluster(by: clusters)
      return lesson
    }
    let habits = settings.habits
    var tagged = [PageTags](repeating: PageTags(count: 0), count: lessons.count)
    func others(_ part: Int) -> [Int] { lessons.indices.filter { $0 % settings.parts != part } }
    func own(_ part: Int) -> [Int] { lessons.indices.filter { $0 % settings.parts == part } }
    var firsts: [TagWeights] = []
    for part in 0..<settings.parts {
      let weights = Self.first(learning: others(part).map { lessons[$0] }, settings)
      firsts.append(weights)
      let tagger = SpeechTagger(
        first: weights, second: weights, check: .none, clusters: clusters, habits: habits)
      for index in own(part) { tagged[index] = tagger.tags(of: lessons[index].page) }
    }
    first = Self.first(learning: lessons, settings)
    func learnedSecond(_ indices: [Int]) -> TagWeights {
      var chains: [TaggedChain] = []
      for index in indices {
        let lesson = lessons[index]
        for paragraph in lesson.paragraphs {
          chains += lesson.chains(paragraph, tagged: tagged[index])
        }
      }
      let trainer = ChainTrainer(bits: settings.cueBits, settings)
      trainer.learn(chains, epochs: settings.cueEpochs)
      return trainer.weights
    }
    var examples: [CheckTrainer.Example] = []
    for part in 0..<settings.parts {
      let tagger = SpeechTagger(
        first: firsts[part], second: learnedSecond(others(part)), check: .none, clusters: clusters,
        habits: habits)
      for index in own(part) {
        let lesson = lessons[index]
        for (paragraph, candidate) in tagger.candidates(in: lesson.page, tagged[index]) {
          examples.append(
            CheckTrainer.Example(
              features: lesson.page.features(of: candidate, in: paragraph),
              truth: lesson.truth(of: candidate, in: paragraph)))
        }
      }
    }
    second = learnedSecond(Array(lessons.indices))
    check = CheckTrainer(bits: settings.checkBits).weights(learning: examples, settings)
  }

  /// The tagger that uses them.
  func tagger(_ habits: SpeechTagger.Habits) -> SpeechTagger {
    SpeechTagger(first: first, second: second, check: check, clusters: clusters, habits: habits)
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
