import Quotes
import ReadoutKit
import Testing

@Suite struct CompareTests {
  /// What Anna Berg says in spring and in autumn, mostly by one article.
  private static let desk = NewsDesk([
    (
      "2021-09-20",
      """
      Anna Berg said on February 4, 2021: “We keep enhancing our patient coordination with the \
      league.”

      Anna Berg said on March 3, 2021: “The gradual evolution of the river order wants patient \
      coordination.”

      Anna Berg said on September 9, 2021: “We will play a part in injecting warmth into the valley.”

      Nobody spoke of patient coordination at the lake.
      """
    ),
    (
      "2021-09-21",
      """
      Anna Berg said on September 9, 2021, that the league should “inject warmth” into the valley.
      """
    ),
    ("2021-09-22", "“We will see,” Anna Berg said."),
  ])
  private static let words = [
    "compare", "--speaker", "Berg", "--from", "2021-02", "--to", "2021-06", "--against", "2021-09",
  ]

  private func compare(_ words: [String] = words, at desk: NewsDesk = desk) throws -> Answer {
    let command = try QuotesCommand.parseAsRoot(words)
    return try #require(command as? any PluginCommand).run(at: desk)
  }

  @Test("Phrases vanish and appear, inflection folded")
  func phrases() throws {
    let answer = try compare()
    let gone = try #require(answer.record(where: "phrase", is: "patient coordination"))
    #expect(gone["change"] == .text("gone"))
    #expect(answer.texts("phrase").contains("The gradual evolution of the river order"))
    let new = try #require(answer.record(where: "phrase", is: "injecting warmth"))
    #expect(new["change"] == .text("new"))
    guard case .list(let after) = new["after"], case .object(let second) = after.last else {
      Issue.record("a phrase has its passages")
      return
    }
    #expect(after.count == 2)
    #expect(second["text"] == .text("inject warmth"))
    #expect(second["date"] == .text("2021-09-09"))
    #expect(second["doc"] == .text("article-2"))
  }

  @Test("The author’s own use stands apart")
  func author() throws {
    let row = try #require(
      try compare().rows.first { $0.record["phrase"] == .text("patient coordination") })
    guard case .list(let uses) = row.record["author"], case .object(let use) = uses.first else {
      Issue.record("the author uses the phrase")
      return
    }
    #expect(uses.count == 1)
    #expect(use["place"] == .text("1:4"))
    #expect(row.cells.last?.text == "1:4")
  }

  @Test("A row stands for all its passages")
  func targets() throws {
    let row = try #require(
      try compare().rows.first { $0.record["phrase"] == .text("injecting warmth") })
    guard case .passages(let passages) = row.target else {
      Issue.record("no passages")
      return
    }
    #expect(passages.map(\.document) == [1, 2])
    #expect(row.cells.map(\.text).contains("Sep 9 1:3 2:1"))
  }

  @Test("The sides are counted, and what has no date is named")
  func sides() throws {
    let answer = try compare()
    #expect(
      answer.heading == [
        "Anna Berg", "2021-02 to 2021-06: 2 quotations (2 in 1)",
        "2021-09: 2 quotations (1 in 1, 1 in 2)",
      ])
    #expect(answer.notes.contains("1 without a date that puts it on a side left out: 3:1"))
  }

  @Test("What excerpts cannot show is said, with the readouts that there are")
  func excerpts() throws {
    let warning = "! gone and new speak of what these articles quote, not of all that was said; "
    #expect(
      try compare().notes.contains(
        warning + "no document shows itself to be a readout or a transcript"))
    var desk = Self.desk
    desk.add("Words.", day: nil, title: "Transcript of the meeting at the lake")
    desk.add("Words.", day: nil, outlet: "The Moscow Times")
    desk.add("Words.", day: nil, outlet: "TASS")
    let found =
      "look for the words in full in 4 (“Transcript of the meeting at the lake”), 6 (TASS)"
    #expect(try compare(at: desk).notes.contains(warning + found))
  }

  @Test(
    "That one article has most of the words is said, and how it words them only where it is seen")
  func oneArticle() throws {
    #expect(try compare().notes.contains("! 3 of the 4 are from article 1"))
    var desk = Self.desk
    desk.add(
      """
      Anna Berg said on September 9, 2021, that the league should “infuse warmth”.
      """, day: "2021-09-21")
    desk.add(
      """
      Anna Berg said on March 3, 2021: “The gradual evolution of the river order wants patient \
      cooperation.”
      """, day: "2021-09-21")
    let all = Self.words + ["--doc", "1", "--doc", "4"]
    #expect(
      try compare(all, at: desk).notes.contains(
        "! 3 of the 4 are from article 1, whose words differ from the others': quotes repeated"))
  }

  @Test("Sides may be documents")
  func documents() throws {
    let answer = try compare(["compare", "--speaker", "Berg", "--doc", "1", "--against", "doc:2"])
    #expect(answer.heading[1] == "document 1: 3 quotations (3 in 1)")
    #expect(answer.record(where: "phrase", is: "injecting warmth")?["change"] == .text("stays"))
  }

  @Test("A side on which nothing was said is named")
  func oneSided() throws {
    let answer = try compare(
      ["compare", "--speaker", "Berg", "--to", "2021-06", "--against", "2030"])
    #expect(answer.rows.isEmpty)
    #expect(
      answer.notes.first
        == "nothing is known to be said on the side 2030: quotes timeline shows when")
    #expect(
      try compare(["compare", "--speaker", "Olsen", "--to", "2020", "--against", "2021"]).notes
        == ["nobody called Olsen is quoted: quotes speakers lists who is"])
  }

  @Test(
    "What cannot be compared is refused with a way out",
    arguments: [
      ["compare"], ["compare", "--against", "last week"], ["compare", "--against", "mood:bad"],
      ["compare", "--against", "doc:"], ["compare", "--from", "2021", "--against", "2021-09"],
    ])
  func refused(_ words: [String]) {
    let error = #expect(throws: ReadoutError.self) { try compare(words) }
    #expect(error?.hint != nil)
  }
}
