import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Tricky sentences by another hand") struct TrickyTests {
  private func statuses(_ sentence: TrickySentence) -> [String] {
    let text = Text(sentence.text)
    var document = Document(number: 1, name: "a", path: "a", hash: "")
    document.date = DocumentDate(
      stated: sentence.date, from: sentence.date, to: sentence.date, basis: .field)
    let reading = DocumentReading(of: document, text: text)
    return SanctionsPlugin().findings(in: reading).compactMap { $0.text("status") }
  }

  @Test(
    "a mention is found, with a fair status",
    arguments: (TrickySentence.mentions + TrickySentence.otherNews).filter {
      !$0.isOptional && !$0.mentions.isEmpty
    })
  func mention(_ sentence: TrickySentence) {
    let read = statuses(sentence)
    withKnownIssue(isIntermittent: false) {
      #expect(!read.isEmpty)
    } when: {
      sentence.fault == .event
    }
    guard sentence.fault != .event else { return }
    withKnownIssue(isIntermittent: false) {
      #expect(sentence.mentions.contains { fair in read.contains { fair.contains($0) } }, "\(read)")
    } when: {
      sentence.fault == .status
    }
  }

  @Test(
    "nothing is found where the words mean something else",
    arguments: TrickySentence.traps + TrickySentence.otherNews.filter { $0.mentions.isEmpty })
  func trap(_ sentence: TrickySentence) {
    withKnownIssue(isIntermittent: false) {
      #expect(statuses(sentence).isEmpty)
    } when: {
      sentence.fault == .event
    }
  }

  @Test("what a careful analyst may leave out has a fair status where it is found")
  func optional() {
    for sentence in TrickySentence.mentions + TrickySentence.otherNews where sentence.isOptional {
      let read = statuses(sentence)
      #expect(read.allSatisfy { status in sentence.mentions.contains { $0.contains(status) } })
    }
  }
}
