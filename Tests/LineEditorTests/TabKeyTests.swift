import Testing

@testable import LineEditor

@Suite struct TabKeyTests {
  /// Tab at the end of `typed`, whose last word is being completed.
  private func tab(_ typed: String, _ words: [String], after: String = "") -> TabKey {
    let cursor = typed.utf8.count
    let bytes = Array(typed.utf8)
    let start = (bytes.lastIndex(of: UInt8(ascii: " ")) ?? -1) + 1
    return TabKey(
      line: EditedLine(typed + after, cursor: cursor),
      offering: CompletionSet(replacing: start..<cursor, candidates: words.map { Completion($0) }))
  }

  @Test func oneCandidateGoesInWithASpace() {
    #expect(tab("qu", ["quotes"]) == .replace(EditedLine("quotes ")))
    #expect(tab("show 中", ["中国"]) == .replace(EditedLine("show 中国 ")))
  }

  @Test func aSpaceThatIsThereIsNotDoubled() {
    #expect(tab("qu", ["quotes"], after: " Xi") == .replace(EditedLine("quotes Xi", cursor: 7)))
  }

  @Test func aCandidateMayRefuseTheSpace() {
    let set = CompletionSet(
      replacing: 0..<3, candidates: [Completion("--speaker=", addsSpace: false)])
    #expect(
      TabKey(line: EditedLine("--s"), offering: set) == .replace(EditedLine("--speaker=")))
  }

  @Test func severalCandidatesGiveTheirCommonBeginning() {
    #expect(tab("м", ["мера", "мерило"]) == .replace(EditedLine("мер")))
  }

  @Test func aLetterOfAnotherCaseIsPutRight() {
    #expect(tab("q xi", ["Xi Jinping", "Xi Zhongxun"]) == .replace(EditedLine("q Xi ")))
  }

  @Test(arguments: [["quotes", "quit"], ["quotes", "xquit"], ["other", "otter"]])
  func withNothingToAddTheyAreListed(words: [String]) {
    #expect(tab("qu", words) == .list(words.map { Completion($0) }))
  }

  @Test func noCandidatesDoNothing() {
    #expect(tab("qu", []) == .nothing)
    #expect(TabKey(line: EditedLine(""), offering: .none) == .nothing)
  }

  @Test(arguments: [-5..<99, 1..<1, 90..<99, -9..<(-3)])
  func rangesOutsideTheLineAreBroughtInside(range: Range<Int>) {
    let set = CompletionSet(replacing: range, candidates: [Completion("я")])
    guard case .replace(let line) = TabKey(line: EditedLine("жук"), offering: set) else {
      Issue.record("nothing went in")
      return
    }
    #expect(line.text.contains("я"))
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["quotes", "quit"], "qu"), (["a", "b"], ""), (["", "b"], ""),
    (["中国", "中文"], "中"), (["🇷🇺", "🇷🇴"], ""), (["ab", "abc", "abd"], "ab"),
  ])
  func commonBeginnings(words: [String], common: String) {
    #expect(commonPrefix(of: words) == common)
  }
}
