import Quotes
import Reading
import ReadoutKit
import Testing

/// Sentences of our own, one trap each: who speaks.
@Suite struct AttributionTests {
  /// The findings of a text as `speaker: words`; `–` for nobody, scare quotes in brackets.
  private func spoken(_ text: String) -> [String] {
    let desk = TextDesk([("a", text)])
    let reading = desk.reading(of: desk.documents[0])
    return QuotesPlugin().findings(in: reading).map { finding in
      let words = finding.ranges("quotes").map { reading.string($0) }.joined(separator: " | ")
      return finding.text("kind") == "scare"
        ? "(\(words))" : "\(finding.text("speaker") ?? "–"): \(words)"
    }
  }

  @Test(
    "Where the speaker stands",
    arguments: [
      ("“The dam is safe,” Anna Berg said.", "Anna Berg: The dam is safe,"),
      ("“The dam is safe,” said Anna Berg, an engineer in Riga.", "Anna Berg: The dam is safe,"),
      ("Anna Berg, an engineer in Riga, said: “The dam is safe.”", "Anna Berg: The dam is safe."),
      ("According to Anna Berg, “the dam is safe.”", "Anna Berg: the dam is safe."),
      ("“The dam is safe,” according to Anna Berg.", "Anna Berg: The dam is safe,"),
      ("Anna Berg: “The dam is safe.”", "Anna Berg: The dam is safe."),
      ("Is it safe? “Of course!” Anna Berg said.", "Anna Berg: Of course!"),
      ("The dam is “safe as a house,” Anna Berg said.", "Anna Berg: safe as a house,"),
      ("In Anna Berg’s words, the dam is “safe as a house.”", "Anna Berg: safe as a house."),
      ("Anna Berg met Peter Holm and said, “The dam is safe.”", "Anna Berg: The dam is safe."),
      ("On Monday, in Riga, Anna Berg called it “safe as ever.”", "Anna Berg: safe as ever."),
      ("Speaking near Peter Holm, Anna Berg called it “safe.”", "Anna Berg: safe."),
      ("“The dam is safe” Anna Berg said.", "Anna Berg: The dam is safe"),
      ("The dam was called “a ruin” by Anna Berg.", "Anna Berg: a ruin"),
      ("Anna Berg, who said the dam was “safe,” left.", "Anna Berg: safe,"),
    ])
  func places(_ text: String, _ expected: String) {
    #expect(spoken(text) == [expected])
  }

  @Test(
    "Whose name it is",
    arguments: [
      ("Anna Berg came. “The dam is safe,” she said.", "Anna Berg: The dam is safe,"),
      ("Anna Berg came. “The dam is safe,” Berg said.", "Anna Berg: The dam is safe,"),
      ("Moscow said it would be “ready for talks.”", "Russia: ready for talks."),
      (
        "Norway and Sweden met. Both sides praised “a new spirit.”",
        "Norway and Sweden: a new spirit."
      ),
      (
        "Anna Berg and Peter Holm met. “We agree on it,” they said.",
        "Anna Berg and Peter Holm: We agree on it,"
      ),
      ("“We agree,” Anna Berg and Peter Holm said.", "Anna Berg and Peter Holm: We agree,"),
      ("A spokesman for Anna Berg said: “No comment today.”", "–: No comment today."),
      ("“No comment,” a White House official said.", "–: No comment,"),
      ("“No comment,” said engineer Anna Berg of Riga.", "Anna Berg: No comment,"),
    ])
  func names(_ text: String, _ expected: String) {
    #expect(spoken(text) == [expected])
  }

  @Test(
    "Words that nobody says",
    arguments: [
      ("The so-called “reform” failed.", "(reform)"),
      ("They moved into the “temporary” camp.", "(temporary)"),
      ("A film titled “The Long Road” was shown.", "(The Long Road)"),
    ])
  func scare(_ text: String, _ expected: String) {
    #expect(spoken(text) == [expected])
  }

  @Test("One quotation that the reporter breaks into is one finding")
  func brokenOff() {
    #expect(spoken("“Yes,” Anna Berg said, “but not now.”") == ["Anna Berg: Yes, | but not now."])
    #expect(
      spoken("“It holds,” Anna Berg said. “It always has. It will.”") == [
        "Anna Berg: It holds, | It always has. It will."
      ])
  }

  @Test("A speech over several paragraphs is one finding")
  func paragraphs() {
    #expect(
      spoken("Anna Berg said: “The first part ends.\n\n“The second one too.”") == [
        "Anna Berg: The first part ends. | The second one too."
      ])
  }

  @Test("Two quotations of one verb are one statement")
  func shared() {
    #expect(
      spoken("Anna Berg spoke of “a hard year” and of “some hope.”") == [
        "Anna Berg: a hard year | some hope."
      ])
  }

  @Test("A nested quotation is no finding of its own, single British marks are read")
  func british() {
    #expect(
      spoken("‘We call it “the gap” here,’ said Anna Berg.") == [
        "Anna Berg: We call it “the gap” here,"
      ])
  }

  @Test("The same words without a speaker, as in a pull quote, get the one they have elsewhere")
  func pulled() {
    let words = "“The dam will outlive every one of us.”"
    #expect(
      spoken("\(words)\n\nRain fell for days.\n\n\(words.dropLast(2)),” Anna Berg said.") == [
        "Anna Berg: The dam will outlive every one of us.",
        "Anna Berg: The dam will outlive every one of us,",
      ])
  }

  @Test("A report within a report belongs to the one who speaks")
  func relay() {
    let desk = TextDesk([
      ("a", "“We shall help,” Anna Berg told Peter Holm, according to a readout from Norway.")
    ])
    let finding = desk.findings(of: QuotesPlugin(), in: desk.documents[0]).first
    #expect(finding?.text("speaker") == "Anna Berg")
    #expect(finding?.text("addressee") == "Peter Holm")
    #expect(finding?.text("relay") == "Norway")
  }

  @Test(
    "Lists of names before a verb",
    arguments: [
      ("Anna Berg and Peter Holm said, “We agree.”", "Anna Berg and Peter Holm"),
      ("A cousin of Anna Berg and Peter Holm said, “We agree.”", "Peter Holm"),
      ("Anna Berg of Norway said, “We agree.”", "Anna Berg"),
      ("Anna Berg of Norway and Sweden said, “We agree.”", "Anna Berg and Sweden"),
    ])
  func lists(_ text: String, _ speaker: String) {
    #expect(spoken(text) == ["\(speaker): We agree."])
  }

  @Test(
    "A sentence of names without end is read to its end", .timeLimit(.minutes(1)),
    arguments: ["and", "of", "and a cousin of", ", and", "said"])
  func names(_ joint: String) {
    let names = Array(repeating: "Anna Berg", count: 4_000).joined(separator: " \(joint) ")
    let spoken = spoken("\(names) spoke. “The dam is safe, it holds well.”")
    #expect(spoken.count { $0.contains("The dam is safe") } == 1)
  }
}
