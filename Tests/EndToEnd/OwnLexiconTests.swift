import Foundation
import Testing

/// The user's own rows for the tables: taken up at the start, and never with older findings.
@Suite("own lexicons")
struct OwnLexiconTests {
  private let text = "Anna Berg came to Riga. “The dam is safe,” Dosanov said.\n"

  private func speakers(_ workplace: Workplace) throws -> Outcome {
    try workplace.run(
      [
        workplace.path + "/news", "-c", "quotes --format jsonl", "--store",
        workplace.path + "/kept",
      ])
  }

  @Test("a person added names a speaker, and findings kept before are not shown")
  func added() throws {
    let workplace = try Workplace()
    try workplace.file("news/one.txt", text)
    try workplace.file("news/two.txt", text + "It rained.\n")
    let before = try speakers(workplace)
    #expect(before.output.contains(#""speaker":"Dosanov""#))
    try workplace.file(
      "home/config/readout/lexicons/persons.csv",
      "name,surnames,state,alone\nAibek Dosanov,Dosanov,Kazakhstan,yes\n")
    let after = try speakers(workplace)
    #expect(after.output.contains(#""speaker":"Aibek Dosanov""#))
    #expect(!after.output.contains(#""speaker":"Dosanov""#))
    #expect(after.error.isEmpty || !after.error.contains("warning"))
  }

  @Test("a bad row is one warning with file and line, and no more")
  func bad() throws {
    let workplace = try Workplace()
    try workplace.file("news/one.txt", text)
    try workplace.file(
      "home/config/readout/lexicons/persons.csv",
      "name,surnames,state,alone\n,Nobody,Norway,yes\nAibek Dosanov,Dosanov,Kazakhstan,yes\n")
    try workplace.file("home/config/readout/lexicons/person.csv", "name\n")
    let outcome = try speakers(workplace)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Aibek Dosanov"))
    #expect(outcome.error.contains("lexicons/persons.csv:2: no name"))
    #expect(outcome.error.contains("person.csv: there is no lexicon of this name"))
  }

  @Test("paths names the folder")
  func paths() throws {
    let workplace = try Workplace()
    let outcome = try workplace.run(["paths"])
    #expect(outcome.output.contains(workplace.path + "/home/config/readout/lexicons"))
  }
}
