import ReadoutKit
import Testing

@testable import Search

@Suite struct NameCounterTests {
  @Test func namesAreCountedByTheirCanonicalForm() {
    let text = "Xi Jinping met Vladimir Putin. Russian officials praised Xi. Moscow was pleased."
    var counter = NameCounter()
    let document = Document(number: 1, name: "a", path: "a", hash: "")
    counter.count(document, Array(text.utf8).span, without: [])
    var whole = NameCounter()
    whole.merge(counter)
    let found = Dictionary(
      uniqueKeysWithValues: (0..<whole.tally.terms.count).map {
        (whole.tally.terms.string($0), (whole.tally.frequency($0).hits, whole.kinds[$0]))
      })
    #expect(found["Xi Jinping"]?.0 == 2)
    #expect(found["Xi Jinping"]?.1 == .person)
    #expect(found["Russia"]?.0 == 2)
    #expect(found["Russia"]?.1 == .place)
  }

  @Test func whatIsLeftOutNamesNobody() {
    let text = "Xi Jinping spoke."
    var counter = NameCounter()
    let document = Document(number: 1, name: "a", path: "a", hash: "")
    counter.count(document, Array(text.utf8).span, without: [0..<text.utf8.count])
    #expect(counter.tally.terms.count == 0)
    #expect(counter.tally.words.part == 0)
  }
}
