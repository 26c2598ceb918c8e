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
}
