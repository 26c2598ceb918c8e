import Testing

@testable import LineEditor

@Suite struct HistoryTests {
  private let history: HistoryLines = {
    var history = HistoryLines()
    history.replace(with: [
      "quotes --speaker Xi", "mark %2 C", "Путин сказал", "quotes --speaker Путин", "finish",
    ])
    return history
  }()

  @Test func emptyAndRepeatedLinesAreLeftOut() {
    var history = HistoryLines()
    history.replace(with: ["a", "", "a", "b", "a"])
    history.append("a")
    history.append("")
    #expect(history.lines == ["a", "b", "a"])
  }

  @Test func oldLinesMakeRoom() {
    var history = HistoryLines()
    history.replace(with: (0..<6_000).map { "line \($0)" })
    history.append("last")
    #expect(history.lines.count == HistoryLines.limit)
    #expect(history.lines.last == "last")
  }

  @Test func walkKeepsToLinesWithTheSameBeginning() {
    var walk = HistoryWalk(from: EditedLine("quo tail", cursor: 3), in: history)
    #expect(walk.older(in: history)?.text == "quotes --speaker Путин")
    #expect(walk.older(in: history)?.text == "quotes --speaker Xi")
    #expect(walk.older(in: history) == nil)
    #expect(walk.newer(in: history)?.text == "quotes --speaker Путин")
    #expect(walk.newer(in: history) == EditedLine("quo tail", cursor: 3))
    #expect(walk.newer(in: history) == nil)
  }

  @Test func theLatestLineWithABeginningHints() {
    #expect(history.rest(of: "quotes --speaker ") == "Путин")
    #expect(history.rest(of: "quotes --speaker X") == "i")
    #expect(history.rest(of: "Пут") == "ин сказал")
    #expect(history.rest(of: "finish") == nil)
    #expect(history.rest(of: "") == nil)
    #expect(history.rest(of: "none") == nil)
  }

  @Test func rowsOfARememberedLineAreThoseOfOneCommand() {
    var history = HistoryLines()
    history.replace(with: ["note m1 \"a\nb\""])
    history.append("docs\n3")
    #expect(history.lines == ["note m1 \"a\u{0B}b\"", "docs\u{0B}3"])
  }

  @Test func walkFromAnEmptyLineSeesAll() {
    var walk = HistoryWalk(from: EditedLine(""), in: history)
    var seen: [String] = []
    while let line = walk.older(in: history) { seen.append(line.text) }
    #expect(seen == history.lines.reversed())
  }

  @Test func walkThroughNothing() {
    var walk = HistoryWalk(from: EditedLine("a"), in: HistoryLines())
    #expect(walk.older(in: HistoryLines()) == nil)
    #expect(walk.newer(in: HistoryLines()) == nil)
  }

  @Test func searchFindsWordsAnywhereInAnyCase() {
    var search = HistorySearch(history)
    for scalar in "путин".unicodeScalars { search.append(scalar) }
    #expect(search.match == EditedLine("quotes --speaker Путин", cursor: 17))
    search.older()
    #expect(search.match == EditedLine("Путин сказал", cursor: 0))
    search.newer()
    #expect(search.match?.text == "quotes --speaker Путин")
  }

  @Test func searchThatFailsKeepsWhatItHad() {
    var search = HistorySearch(history)
    for scalar in "speaker XiZ".unicodeScalars { search.append(scalar) }
    #expect(search.failed)
    #expect(search.prompt == "no match 'speaker XiZ': ")
    #expect(search.match?.text == "quotes --speaker Xi")
    search.removeLast()
    #expect(!search.failed)
  }

  @Test func searchForNothingFindsNothing() {
    var search = HistorySearch(history)
    search.older()
    search.newer()
    search.removeLast()
    #expect(search.match == nil)
    #expect(search.prompt == "search '': ")
    var empty = HistorySearch(HistoryLines())
    empty.append("a")
    empty.older()
    empty.newer()
    #expect(empty.match == nil)
  }
}
