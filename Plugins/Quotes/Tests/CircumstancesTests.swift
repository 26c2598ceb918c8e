import Testing

/// When, where, to whom and through whom, on passages of our own.
@Suite struct CircumstancesTests {
  @Test("When it was said", arguments: CircumstancePassage.read(datePassages))
  func dates(_ passage: CircumstancePassage) {
    #expect(passage.differences() == [])
  }

  @Test("On what occasion and to whom", arguments: CircumstancePassage.read(occasionPassages))
  func occasions(_ passage: CircumstancePassage) {
    #expect(passage.differences() == [])
  }

  @Test("Through whom", arguments: CircumstancePassage.read(relayPassages))
  func relays(_ passage: CircumstancePassage) {
    #expect(passage.differences() == [])
  }

  @Test(
    "What the sentences before tell, and what they do not",
    arguments: CircumstancePassage.read(discoursePassages))
  func discourse(_ passage: CircumstancePassage) {
    #expect(passage.differences() == [])
  }

  @Test("Sentences without end, and words that only look like circumstances, are read through")
  func hostile() {
    for piece in [
      "“No,” Anna Berg said on Monday in Riga, Latvia, according to TASS, after talks with ",
      "the meeting in Riga on Monday with Anna Berg, their call, his visit to Oslo and ",
      "on Monday June 15, 2022, two days later, last week, in June ", "said “on” said in ",
      "according to according to the readout of the “”, ", "told to told “the ” last last the ",
    ] {
      var passage = CircumstancePassage()
      passage.text = String(repeating: piece, count: 400)
      #expect(passage.given().allSatisfy { $0.count == CircumstancePassage.fields.count })
      passage.text = String(passage.text.dropLast(piece.count / 2))
      #expect(passage.given().count <= 800)
    }
  }
}
