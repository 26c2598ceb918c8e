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

  @Test func aLoneInitialMakesNoOtherPerson() {
    let texts = [
      "Anna Berg spoke.", "Anna K. Berg spoke.", "On Monday Senator John Doyle answered.",
      "On Monday Senator John R. Doyle answered.", "On Monday Senator John M. Doyle answered.",
    ]
    var counter = NameCounter()
    for (number, text) in texts.enumerated() {
      let document = Document(number: number, name: "a", path: "a", hash: "")
      counter.count(document, Array(text.utf8).span, without: [])
    }
    let joined = counter.withoutLoneInitials()
    let found = Dictionary(
      uniqueKeysWithValues: (0..<joined.tally.terms.count).map {
        (joined.tally.terms.string($0), joined.tally.frequency($0))
      })
    #expect(found["Anna Berg"] == Frequency(hits: 2, documents: 2))
    #expect(found["Anna K. Berg"] == nil)
    #expect(found["John R. Doyle"] == Frequency(hits: 1, documents: 1))
    #expect(found["John Doyle"] == Frequency(hits: 1, documents: 1))
    #expect(joined.kinds.count == joined.tally.terms.count)
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
