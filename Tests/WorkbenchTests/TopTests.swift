import ReadoutKit
import Store
import Testing

@testable import Workbench

@Suite struct TopTests {
  private static let grain =
    "Grain talks. " + String(repeating: "The grain price rose. ", count: 15)
  private static let steel =
    "Steel talks. " + String(repeating: "The steel price rose. ", count: 12)

  /// Two documents on grain of 2022 by Ann, two on steel of 2023 by Bob.
  private func table() throws -> TestBench {
    let table = try TestBench(articles: [])
    let texts = [Self.grain, Self.grain + "Xi Jinping spoke.", Self.steel, Self.steel + "No news."]
    for (index, text) in texts.enumerated() {
      let date = index < 2 ? "2022-03-01" : "2023-03-01"
      let document = Document(
        number: 0, name: "a\(index)", path: "a\(index)", author: index < 2 ? "Ann Lee" : "Bob Roy",
        outlet: index < 2 ? "The Field" : "The Forge",
        date: DocumentDate(stated: date, from: date, to: date), hash: "\(index)")
      try table.bench.store.add(document, text: Text(text))
    }
    return table
  }

  private func numbers(_ field: String, _ answer: Answer) -> [Int] {
    answer.rows.compactMap {
      if case .number(let number) = $0.record[field] { number } else { nil }
    }
  }

  @Test func wordsComeByFrequencyWithoutFunctionWords() throws {
    let table = try table()
    let answer = try table.run("top limit=2")
    #expect(try table.texts("text", "top limit=2") == ["price", "rose"])
    #expect(numbers("hits", answer) == [54, 54])
    #expect(numbers("documents", answer) == [4, 4])
    #expect(try table.texts("text", "top words limit=1 --all-words") == ["price"])
    #expect(try table.texts("text", "top words limit=0 --all-words").contains("the"))
    #expect(try !table.texts("text", "top words limit=0").contains("the"))
  }

  @Test(arguments: [
    ("outlet=field", "grain"), ("author=\"Ann Lee\"", "grain"), ("from=2023", "steel"),
    ("to=2022-12", "grain"), ("doc=3", "steel"), ("from=2022-03-01 to=2022-03-01", "grain"),
  ])
  func filtersChooseAPart(filter: String, word: String) throws {
    let words = try table().texts("text", "top words limit=3 \(filter)")
    #expect(words.contains(word))
    #expect(!words.contains(word == "grain" ? "steel" : "grain"))
  }

  @Test(arguments: [
    "outlet=field against=rest", "outlet=field against=outlet:forge",
    "from=2022-02 to=2022-06 against=2022-09..2023-12", "author=ann against=author:bob",
    "doc=1 doc=2 against=doc:3 against=doc:4", "against=outlet:forge",
  ])
  func aPartIsHeldAgainstAnother(parts: String) throws {
    let table = try table()
    let answer = try table.run("top words \(parts)")
    #expect(try table.texts("text", "top words \(parts)") == ["steel", "grain"])
    #expect(numbers("hits", answer) == [0, 32])
    #expect(numbers("documents", answer) == [0, 2])
    #expect(numbers("reference_hits", answer) == [26, 0])
    #expect(numbers("reference_documents", answer) == [2, 0])
    guard case .decimal(let likelihood) = answer.rows.first?.record["log_likelihood"],
      case .decimal(let ratio) = answer.rows.first?.record["log_ratio"]
    else {
      Issue.record("no figures")
      return
    }
    #expect(likelihood > 15.13)
    #expect(ratio < -1)
  }

  @Test func phrasesAndNamesAreCounted() throws {
    let table = try table()
    #expect(
      try table.texts("text", "top phrases limit=2") == ["price rose", "grain price rose"])
    #expect(try table.texts("text", "top names").contains("Xi Jinping"))
    #expect(try table.texts("kind", "top names").contains("person"))
  }

  @Test func pullQuotesAndClutterAreNotCounted() throws {
    let table = try TestBench(articles: [])
    let text = "Sign up here\nquiet grain\nShe spoke of quiet grain."
    let zones = [
      Zone(range: 0..<12, kind: .newsletter), Zone(range: 13..<24, kind: .pullQuote),
    ]
    try table.bench.store.add(
      Document(number: 0, name: "a", path: "a", zones: zones, hash: "a"), text: Text(text))
    let answer = try table.run("top words")
    #expect(Set(try table.texts("text", "top words")) == ["grain", "quiet", "spoke"])
    #expect(numbers("hits", answer) == [1, 1, 1])
  }

  @Test(arguments: [
    ("top words outlet=nowhere", "The Field"), ("top words against=rest", "outlet=NAME"),
    ("top words outlet=field against=nonsense", "outlet:NAME"), ("top words from=May", "2022-09"),
    ("top words from=2023 to=2022", "earlier"), ("top words from=1999 to=1999", "docs"),
    ("top words outlet=the against=outlet:field", "docs"), ("top verbs", "words"),
  ])
  func badPartsNameTheWayOut(line: String, part: String) throws {
    let error = try table().failure(line)
    #expect("\(error?.message ?? "") \(error?.hint ?? "")".contains(part))
  }

  @Test func rowsLeaveTheListingAlone() throws {
    let table = try table()
    try table.run("find steel")
    try table.run("top words")
    #expect(throws: Never.self) { try table.run("show %1") }
  }
}
