import Reading
import ReadoutKit
import Testing

@testable import Workbench

@Suite struct WordSearchTests {
  private static let text = """
    The envoy spoke of “strategic” patience. Strategic patience, she said, is China’s way.
    A no-limits friendship has no limits.
    """

  private func found(_ words: String) throws -> [String] {
    let desk = TextDesk([("a", Self.text)])
    let reading = desk.reading(of: desk.documents[0])
    let search = try #require(WordSearch(words))
    return reading.sentences.flatMap { search.matches(in: reading, tokens: $0.tokens) }
      .map { reading.string(reading.range(ofTokens: $0)) }
  }

  @Test(arguments: [
    ("STRATEGIC patience", ["strategic” patience", "Strategic patience"]),
    ("\"strategic\" patience", ["strategic” patience", "Strategic patience"]),
    ("china's way", ["China’s way"]),
    ("no limits", ["no-limits", "no limits"]),
    ("strat* pat*", ["strategic” patience", "Strategic patience"]),
    ("patience strategic", []),
    ("limit", []),
  ])
  func finds(words: String, places: [String]) throws {
    #expect(try found(words) == places)
  }

  @Test(arguments: ["", "…", "\"\"", "*"])
  func needsAWord(words: String) {
    #expect(WordSearch(words) == nil)
  }
}
