import Reading
import ReadoutKit
import Testing

@Suite struct QuotationsTests {
  private func found(_ text: String) -> (quotations: [Quotation], reading: DocumentReading) {
    let desk = TextDesk([("a", text)])
    let reading = desk.reading(of: desk.documents[0])
    return (reading.quotations(), reading)
  }

  private func words(_ text: String) -> [String] {
    let (quotations, reading) = found(text)
    return quotations.map { reading.string($0.inner) }
  }

  @Test(
    "Every kind of mark is paired",
    arguments: [
      ("She said “the road is closed” today.", ["the road is closed"]),
      ("She said \"the road is closed\" today.", ["the road is closed"]),
      ("She said ‘the road is closed’ today.", ["the road is closed"]),
      ("She said 'the road is closed' today.", ["the road is closed"]),
      ("She said «the road is closed» today.", ["the road is closed"]),
      ("She said « the road is closed » today.", [" the road is closed "]),
      ("She said ''the road is closed'' today.", ["the road is closed"]),
      ("She said ``the road is closed'' today.", ["the road is closed"]),
      ("She said „the road is closed“ today.", ["the road is closed"]),
      ("She said “the road is closed,“ and left.", ["the road is closed,"]),
    ])
  func kinds(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Apostrophes open and close nothing",
    arguments: [
      "The miners' union wasn't asked, and the farmers' wasn't either.",
      "Rock 'n' roll came back in the '90s; 'tis so.",
      "The states’ rights and the towns’ duties don’t collide.",
      "The plank is 6'2\" long.",
    ])
  func apostrophes(_ text: String) {
    #expect(words(text).isEmpty)
  }

  @Test("A plural’s apostrophe does not close a single quotation")
  func pluralInside() {
    #expect(words("He called it ‘the farmers’ own road’ again.") == ["the farmers’ own road"])
    #expect(words("It speaks of ‘doubts’ and ‘fears’ at once.") == ["doubts", "fears"])
  }

  @Test("Values of attributes in markup are no quotations")
  func markup() {
    #expect(words("<post id=\"12 34\"/> She said \"no more\" to it.") == ["no more"])
  }

  @Test("A quotation inside another knows its parent")
  func nested() {
    let (quotations, reading) = found("He said: “She told me ‘not yet’ and left.” We waited.")
    #expect(quotations.map(\.depth) == [0, 1])
    #expect(quotations.map(\.parent) == [nil, 0])
    #expect(
      quotations.map { reading.string($0.inner) } == ["She told me ‘not yet’ and left.", "not yet"])
  }

  @Test("Double marks inside single ones")
  func britishNested() {
    #expect(
      words("He said: ‘They call it “the gap” here.’ We left.") == [
        "They call it “the gap” here.", "the gap",
      ])
  }

  @Test("An unclosed mark ends with its sentence where another quotation follows")
  func unclosedBeforeAnother() {
    let (quotations, reading) = found(
      "He said, “We shall build the dam. The plan is “bold” and “cheap,” some say.")
    #expect(
      quotations.map { reading.string($0.inner) } == ["We shall build the dam.", "bold", "cheap,"])
    #expect(quotations.map(\.isClosed) == [false, true, true])
    #expect(quotations.map(\.depth) == [0, 0, 0])
  }

  @Test("An unclosed mark ends with its paragraph where nothing speaks against it")
  func unclosedParagraph() {
    #expect(
      words("He said, “We shall build the dam. It will stand for good.\n\nRain fell.") == [
        "We shall build the dam. It will stand for good."
      ])
  }

  @Test("An unclosed mark ends where the reporter speaks again")
  func unclosedBeforeReporter() {
    #expect(
      words("He said, “We shall build the dam. The minister added that it would last.") == [
        "We shall build the dam."
      ])
  }

  @Test(
    "An unclosed mark ends where its words are spoken of",
    arguments: [
      "No such sentence stands in the other account.", "The statement left the cost open.",
      "This is missing from the Danish readout.", "That phrase was new.",
      "Berg did not say when.", "She declined to elaborate.", "Neither readout has a date.",
      "For Berg it was the last speech.", "The mayor also says that it leaks.",
    ])
  func unclosedBeforeComment(_ comment: String) {
    #expect(
      words("Anna Berg said, “The dam will be built. \(comment) Rain fell.") == [
        "The dam will be built."
      ])
  }

  @Test(
    "An unclosed mark reaches over what the same speaker may say",
    arguments: [
      "This is a dry country.", "No such dam was ever built.", "The river did not wait.",
      "It will hold.",
    ])
  func unclosedBeforeSpeech(_ sentence: String) {
    #expect(
      words("Anna Berg said, “The dam will be built. \(sentence)\n\nRain fell.") == [
        "The dam will be built. \(sentence)"
      ])
  }

  @Test("A speaker who says the own name may do so again")
  func unclosedOwnName() {
    #expect(
      words("Holm said, “Holm never yields. Holm wins.\n\nRain fell.") == [
        "Holm never yields. Holm wins."
      ])
  }

  @Test("Words that run on from the reporter’s own end with the sentence")
  func unclosedFragment() {
    #expect(
      words("She praised the “courage of the engineers who built it. The dam is old.") == [
        "courage of the engineers who built it."
      ])
    #expect(
      words("She praised Riga’s “calm and steady engineers. The dam is old.") == [
        "calm and steady engineers."
      ])
  }

  @Test("What goes on in the first person is still quoted, whoever it says said something")
  func unclosedFirstPerson() {
    #expect(
      words("She said that “we shall build it. We have the stone.\n\nRain fell.") == [
        "we shall build it. We have the stone."
      ])
    #expect(
      words("She said, “We shall build it. The mayor told us to.\n\nRain fell.") == [
        "We shall build it. The mayor told us to."
      ])
  }

  @Test("Words that run on from the reporter’s own go on where the next paragraph shows it")
  func unclosedFragmentRun() {
    let text = "She praised the “courage of those who built it. It is old.\n\n“It holds,” she said."
    let (quotations, reading) = found(text)
    #expect(quotations.map(\.continues) == [nil, 0])
    #expect(
      quotations.map { reading.string($0.inner) } == [
        "courage of those who built it. It is old.", "It holds,",
      ])
  }

  @Test("A mark closes the last one of its own family and leaves what is inside unclosed")
  func families() {
    #expect(words("a “b «c” d» e").first == "b «c")
    #expect(words("«a “b «c» d” e»") == ["a “b «c» d” e", "b «c» d", "c"])
  }

  @Test("An unclosed single mark ends with its sentence")
  func unclosedSingle() {
    #expect(
      words("He said the town ‘knows of the “water question”. He left early.") == [
        "knows of the “water question”.", "water question",
      ])
  }

  @Test("A long quotation that opens anew at each paragraph is one run")
  func run() {
    let (quotations, reading) = found(
      "“The first part is long. It goes on.\n\n“The second part follows.\n\n“The third ends,” he said."
    )
    #expect(quotations.map(\.continues) == [nil, 0, 1])
    #expect(quotations.map(\.isClosed) == [false, false, true])
    #expect(reading.string(quotations[0].inner) == "The first part is long. It goes on.")
  }

  @Test("A closing mark alone begins with its sentence")
  func orphan() {
    let (quotations, reading) = found("It rained. We shall see,” the mayor said.")
    #expect(quotations.map { reading.string($0.inner) } == ["We shall see,"])
    #expect(quotations.map(\.isOpened) == [false])
  }

  @Test("A mark never pairs with one in another paragraph")
  func paragraphs() {
    #expect(words("One “first.\n\nTwo. Then “second” came.") == ["first.", "second"])
  }

  @Test("Quotations in an excluded zone are left out")
  func zones() {
    let text = "He said “yes” to it.\n\nRead “our best” now."
    let start = "He said “yes” to it.\n\n".utf8.count
    let document = Document(
      number: 1, name: "a", path: "a",
      zones: [Zone(range: start..<text.utf8.count, kind: .newsletter)], hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    #expect(reading.quotations().map { reading.string($0.inner) } == ["yes"])
  }

  @Test(
    "Pairing stays linear", .timeLimit(.minutes(1)),
    arguments: [
      ("“", "a", "»", 40_000), ("“a ", "", "Rain fell. ", 20_000), ("«“a” ", "", "» ", 20_000),
    ])
  func linear(_ first: String, _ middle: String, _ last: String, _ count: Int) {
    let text =
      String(repeating: first, count: count) + middle + String(repeating: last, count: count)
    let (quotations, reading) = found(text)
    #expect(quotations.count > 0)
    #expect(quotations.allSatisfy { $0.tokens.upperBound <= reading.tokens.count })
  }

  @Test(
    "Hostile input does not trap",
    arguments: [
      "", "“", "”", "\"", "'''", "““““", "””””", "“”“”", "‘’‘’", "\"\"\"\"\"", "«»", "“ ”",
      "\n“\n”\n",
      "“‘“‘“‘ x", "x’”’”’”", "a\u{FFFD}“b",
    ])
  func hostile(_ text: String) {
    for quotation in found(text).quotations {
      #expect(quotation.outer.contains(quotation.inner))
    }
  }
}

extension ByteRange {
  fileprivate func contains(_ other: ByteRange) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}
