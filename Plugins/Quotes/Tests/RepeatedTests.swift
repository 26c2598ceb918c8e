import Quotes
import ReadoutKit
import Testing

@Suite struct RepeatedTests {
  /// One remark of Peter Holm in three articles, and others that are like it.
  private static let desk = NewsDesk([
    (
      "2021-09-12",
      """
      Peter Holm told Anna Berg on September 9, 2021: “We grasp your inquiries and your worries here.”

      Peter Holm said on September 9, 2021, that he saw “inquiries and worries”.

      Peter Holm said on March 3, 2021: “We have questions and concerns of our own.”
      """
    ),
    (
      "2021-09-11",
      "Peter Holm told Anna Berg on September 9, 2021, that he knew of “questions and concerns”."
    ),
    (
      "2021-09-13",
      """
      Peter Holm told Anna Berg on September 9, 2021: “We grasp the questions and concerns of the \
      league.”

      Carla Lund said on September 9, 2021: “I have questions and concerns.”
      """
    ),
  ])

  @Test("Wordings of one remark stand together, other remarks apart")
  func remark() throws {
    let answer = try Self.desk.run("repeated")
    #expect(answer.rows.allSatisfy { [.null, .number(1)].contains($0.record["remark"]) })
    #expect(answer.texts("doc") == ["article-1", "article-1", "article-2", "article-3"])
    #expect(answer.rows[1].record["articles"] == .number(3))
    #expect(answer.rows[1].record["wordings"] == .number(4))
    #expect(answer.rows[1].record["date"] == .text("2021-09-09"))
    #expect(answer.rows[0].cells[2].text.hasPrefix("Peter Holm to Anna Berg"))
  }

  @Test("The words that differ are named, and the article that stands alone")
  func differences() throws {
    let answer = try Self.desk.run("repeated")
    let first = try #require(answer.rows.first { !$0.record.fields.isEmpty })
    #expect(first.record["differs"] == .texts(["inquiries", "worries"]))
    #expect(first.record["conclusion"] == .text("article 1 stands alone against 2 and 3"))
    #expect(answer.rows.last?.cells[2].text == "article 1 stands alone against 2 and 3")
  }

  @Test("The line above is all passages, one item of evidence")
  func target() throws {
    guard case .passages(let passages) = try Self.desk.run("repeated").rows.first?.target else {
      Issue.record("no passages")
      return
    }
    #expect(passages.map(\.document) == [1, 1, 2, 3])
  }

  @Test("A part that the same article tells again goes with the whole")
  func part() throws {
    let desk = NewsDesk([
      (
        "2021-09-12",
        """
        Anna Berg said: “We will play a part in injecting warmth into the whole valley.”

        With “injecting warmth into the whole valley”, Anna Berg said, the league would grow.
        """
      ),
      ("2021-09-12", "Anna Berg said the league should “inject warmth” into the valley."),
    ])
    let answer = try desk.run("repeated")
    #expect(answer.rows[1].record["where"] == .texts(["1:1", "1:2"]))
    #expect(answer.rows[1].record["wordings"] == .number(2))
    #expect(answer.rows[2].record["text"] == .text("“inject warmth”"))
    #expect(answer.rows.count == 3)
  }

  @Test(
    "Words that everybody uses make no remark",
    arguments: [
      ("“We must do the right thing,”", "“do the right thing”"),
      ("“I strongly support the bridge,”", "“strongly support”"),
      ("“The weir needs a new gate,”", "“The road needs a new gate of iron,”"),
      ("“We will not close the northern road,”", "“The southern road leads to a mill,”"),
    ])
  func apart(_ first: String, _ second: String) throws {
    let desk = NewsDesk([
      ("2021-09-12", "\(first) Anna Berg said."), ("2021-09-13", "\(second) Anna Berg said."),
    ])
    let answer = try desk.run("repeated")
    #expect(answer.rows.isEmpty)
    #expect(
      answer.notes == ["none of 2 quotations is told again: load more articles on the same events"])
  }

  @Test("The same short words on two days are two remarks, a long sentence is one")
  func days() throws {
    let short = NewsDesk([
      ("2021-03-04", "Anna Berg said on March 3, 2021: “Patient coordination.”"),
      ("2021-09-10", "Anna Berg said on September 9, 2021: “Patient coordination.”"),
    ])
    #expect(try short.run("repeated").rows.isEmpty)
    let words = "“The gate of the northern weir leaks since the engineers mended its rusty hinges.”"
    let long = NewsDesk([
      ("2021-03-04", "Anna Berg said on March 3, 2021: \(words)"),
      ("2021-09-10", "Anna Berg said on September 9, 2021: \(words)"),
    ])
    #expect(try long.run("repeated").rows.count == 2)
  }
}
