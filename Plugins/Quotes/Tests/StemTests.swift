import ReadoutKit
import Testing

@testable import Quotes

@Suite struct StemTests {
  @Test(
    "Inflected and derived forms meet",
    arguments: [
      ("coordination", "coordinating"), ("inject", "injecting"), ("limits", "limitations"),
      ("concerns", "concern"), ("policies", "policy"), ("stopped", "stopping"),
      ("deepen", "deepened"), ("hopeful", "hope"), ("agreement", "agreements"),
    ])
  func meet(_ first: String, _ second: String) {
    #expect(Stem.of(Word(first)) == Stem.of(Word(second)))
  }

  @Test(
    "Other words stay apart",
    arguments: [
      ("border", "board"), ("peace", "piece"), ("ready", "red"), ("нация", "нации"),
      ("u.s", "us"), ("2021", "2022"), ("stability", "station"),
    ])
  func apart(_ first: String, _ second: String) {
    #expect(Stem.of(Word(first)) != Stem.of(Word(second)))
  }

  @Test("Inflection alone leaves derived words apart")
  func inflection() {
    #expect(Stem.ofInflected("injecting") == Stem.ofInflected("inject"))
    #expect(Stem.ofInflected("limitations") != Stem.ofInflected("limits"))
  }

  @Test(
    "Porter’s own examples",
    arguments: [
      ("caresses", "caress"), ("ponies", "poni"), ("feed", "feed"), ("agreed", "agre"),
      ("plastered", "plaster"), ("motoring", "motor"), ("conflated", "conflat"), ("hopping", "hop"),
      ("falling", "fall"), ("filing", "file"), ("happy", "happi"), ("relational", "relat"),
      ("conditional", "condit"), ("triplicate", "triplic"), ("electrical", "electr"),
      ("adjustment", "adjust"), ("adoption", "adopt"), ("probate", "probat"),
      ("controll", "control"),
    ])
  func porter(_ word: String, _ stem: String) {
    #expect(Stem.of(Word(word)) == Word(stem))
  }

  @Test("Near words are in one group and not the same")
  func synonyms() {
    let synonyms = Synonyms.standard
    #expect(synonyms.areNear(Stem.of("concerns"), Stem.of("worries")))
    #expect(synonyms.areNear(Stem.of("inquiries"), Stem.of("question")))
    #expect(!synonyms.areNear(Stem.of("concern"), Stem.of("concerns")))
    #expect(!synonyms.areNear(Stem.of("concern"), Stem.of("border")))
  }
}
