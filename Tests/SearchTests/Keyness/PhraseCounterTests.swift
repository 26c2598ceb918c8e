import ReadoutKit
import Testing

@testable import Search

@Suite struct PhraseCounterTests {
  private static func counted(_ texts: [String]) -> (tally: TermTally, listed: [String: Int]) {
    var sketch = PhraseSketch()
    for text in texts { sketch.count(Array(text.utf8).span, without: []) }
    var counter = PhraseCounter(sketch, atLeast: sketch.leastHits)
    for (number, text) in texts.enumerated() {
      counter.count(Array(text.utf8).span, without: [], document: number)
    }
    let tally = counter.tally
    let nested = tally.nestedPhrases()
    let listed = (0..<tally.terms.count).filter { !nested.contains($0) }
      .map { (tally.terms.string($0), tally.frequency($0).hits) }
    return (tally, Dictionary(uniqueKeysWithValues: listed))
  }

  @Test func phrasesNeitherBeginNorEndInFunctionWords() {
    let text = "The grain deal of the seven held. A grain deal: it broke of the."
    #expect(Self.counted([text]).listed == ["grain deal": 2])
  }

  @Test func aShorterPhraseWithinALongerOneIsLeftOut() {
    let text = "China’s foreign ministry spoke; China’s foreign ministry spoke"
    let listed = Self.counted([text]).listed
    #expect(listed == ["china's foreign ministry": 2, "foreign ministry spoke": 2])
  }

  @Test func aShorterPhraseThatStandsElsewhereTooIsKept() {
    let text = "quiet grain talks. Quiet grain talks! grain talks"
    #expect(Self.counted([text]).listed == ["quiet grain talks": 2, "grain talks": 3])
  }

  @Test func marksAndParagraphsPartPhrases() {
    #expect(Self.counted(["grain, deal\ngrain. deal\ngrain\ndeal"]).listed.isEmpty)
    #expect(Self.counted(["no-fly zone here", "no fly zone"]).listed == ["fly zone": 2])
  }

  @Test func documentsAreCounted() throws {
    let tally = Self.counted(["grain deal, grain deal", "grain deal"]).tally
    #expect(tally.frequency(0) == Frequency(hits: 3, documents: 2))
  }
}
