import ReadoutKit
import Search
import Testing

@Suite("Queries") struct QueryTests {
  private static let text = """
    The trader sold oil. Sanctions on the old bank of the north were eased, and gas flowed.

    Nobody spoke of the price cap on oil.
    """

  @Test(
    "words side by side stand in one sentence, and make one row",
    arguments: [
      ("bank sanctions", ["Sanctions on the old bank"]),
      ("oil sanctions", []),
      ("gas sanctions bank", ["Sanctions on the old bank of the north were eased, and gas"]),
      ("sanctions (oil OR gas)", ["Sanctions on the old bank of the north were eased, and gas"]),
      ("nobody \"price cap\" oil", ["Nobody spoke of the price cap on oil"]),
    ])
  func together(query: String, places: [String]) throws {
    #expect(try found(query, in: Self.text) == places)
  }

  @Test(
    "AND, OR and NOT choose documents",
    arguments: [
      ("oil AND gas", ["oil", "gas", "oil"]), ("oil OR gas", ["oil", "gas", "oil"]),
      ("gas OR uranium", ["gas"]), ("gas AND uranium", []), ("gas NOT uranium", ["gas"]),
      ("gas AND NOT oil", []), ("NOT uranium AND gas", ["gas"]),
      ("gas AND (uranium OR \"price cap\")", ["gas", "price cap"]),
      ("gas AND oil OR uranium", ["oil", "gas", "oil"]), ("uranium AND oil OR gas", ["gas"]),
      ("gas NOT (uranium OR oil)", []), ("gas NOT uranium NOT coal", ["gas"]),
      ("\"price cap\" OR cap", ["price cap"]),
    ])
  func documents(query: String, places: [String]) throws {
    #expect(try found(query, in: Self.text) == places)
  }

  @Test(
    "NEAR counts the words between, in either order",
    arguments: [
      ("sanctions NEAR/3 bank", ["Sanctions on the old bank"]),
      ("bank NEAR/3 sanctions", ["Sanctions on the old bank"]),
      ("sanctions NEAR/2 bank", []), ("oil NEAR/0 sanctions", ["oil. Sanctions"]),
      ("sanctions NEAR bank NEAR/2 north", ["Sanctions on the old bank of the north"]),
      ("(oil OR gas) NEAR/2 eased", ["eased, and gas"]),
      ("\"price cap\" NEAR/1 oil", ["price cap on oil"]), ("bank NEAR/0 bank", []),
      ("sanctions NEAR/3 bank NOT uranium", ["Sanctions on the old bank"]),
    ])
  func near(query: String, places: [String]) throws {
    #expect(try found(query, in: Self.text) == places)
  }

  @Test("small words are words, and so are operators in quotation marks")
  func wordsThatLookLikeOperators() throws {
    #expect(try found("and", in: Self.text) == ["and"])
    #expect(try found("\"AND\"", in: Self.text) == ["and"])
    #expect(try found("not", in: "Not now") == ["Not"])
  }

  @Test(
    "what is wrong is said with its place",
    arguments: [
      ("(oil OR gas", "column 1"), ("oil) gas", "column 4"), ("oil AND", "ends behind AND"),
      ("AND oil", "before AND at column 1"), ("oil OR OR gas", "column 8"),
      ("NOT oil", "stands alone"),
      ("oil OR NOT gas", "stands alone"), ("oil NEAR/x gas", "NEAR/x at column 5"),
      ("oil NEAR/99999 gas", "NEAR/99999"), ("(a AND b) NEAR/2 c", "beside NEAR"),
      ("(a AND b) c", "side by side"), ("\"oil", "never closed"), ("/oil", "never closed"),
      ("//", "empty"), ("/oil/q", "“q”"), ("/(oil/", "parenthesis"), ("oil …", "column 5"),
      ("", "nothing"),
      ("()", "before )"), ("/a)(b/", "parenthesis"), ("oil NEAR", "ends behind NEAR"),
    ])
  func failures(query: String, words: String) throws {
    let error = try #require(failure(query))
    #expect(error.message.contains(words), "\(error.message)")
    #expect(error.hint != nil)
  }

  @Test("parentheses may be deep, but not without end")
  func deep() throws {
    let open = String(repeating: "(", count: 60)
    let close = String(repeating: ")", count: 60)
    #expect(try found(open + "oil" + close, in: "oil") == ["oil"])
    #expect(failure(String(repeating: "(", count: 100_000))?.message.contains("deep") == true)
  }
}
