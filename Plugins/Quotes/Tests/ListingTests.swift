import Quotes
import ReadoutKit
import Testing

@Suite struct ListingTests {
  private static let desk = NewsDesk([
    (
      "2021-09-10",
      """
      Anna Berg told Peter Holm on September 9, 2021: “The dam is safe and it will stay safe.”

      Anna Berg said on March 3, 2021: “The road is closed.” The “expert” smiled.
      """
    ),
    (
      "2021-09-12",
      """
      “The dam is safe and it will stay safe,” Anna Berg said. “I doubt it,” Peter Holm said.
      """
    ),
  ])

  @Test("By date, with what has none last")
  func sorted() throws {
    let answer = try Self.desk.run("--speaker", "Berg", "--sort", "date")
    #expect(answer.texts("text").first == "“The road is closed.”")
    #expect(answer.rows.last?.record["date"] == .null)
  }

  @Test("One speaker is named above the table and not in each row")
  func oneSpeaker() throws {
    let answer = try Self.desk.run("--speaker", "Berg")
    #expect(answer.heading == ["Anna Berg"])
    #expect(!answer.columns.contains { $0.header == "who" })
    #expect(try Self.desk.run().columns.contains { $0.header == "who" })
  }

  @Test("The same words are told by the row that has them first")
  func echo() throws {
    let answer = try Self.desk.run("--speaker", "Berg")
    let words = answer.rows.compactMap { $0.cells.last?.text }
    #expect(words[2].hasPrefix("= %1 “The dam is safe"))
    #expect(!words[0].contains("%"))
  }

  @Test("Filters by addressee and outlet")
  func filters() throws {
    #expect(try Self.desk.run("--addressee", "holm").rows.count == 1)
    var desk = Self.desk
    desk.add("“The weir leaks,” Anna Berg said.", day: nil, outlet: "The Valley Post")
    #expect(try desk.run("--outlet", "valley").texts("text") == ["“The weir leaks,”"])
  }

  @Test("A state finds the bodies and agencies that pass words on")
  func relay() throws {
    let desk = NewsDesk([
      (nil, "According to a readout from the Chinese Foreign Ministry, Anna Berg said, “We agree.”")
    ])
    #expect(try desk.run("--relay", "China").rows.count == 1)
    #expect(try desk.run("--relay", "Norway").rows.isEmpty)
  }

  @Test(
    "An empty listing says why and what to try",
    arguments: [
      (["--speaker", "Olsen"], "nobody called Olsen is quoted: quotes speakers lists who is"),
      (["--about", "harvest"], "none of 5 holds harvest: find \"harvest\" looks in all text"),
      (
        ["--from", "1999", "--to", "1999"],
        "none of 4 is known to be said 1999, 2 undated: quotes timeline shows when"
      ),
      (
        ["--addressee", "Olsen"],
        "none of 5 is known to be said to Olsen: leave addressee= out"
      ),
    ])
  func empty(_ words: [String], _ why: String) throws {
    let command = try QuotesCommand.parseAsRoot(words)
    let answer = try #require(command as? any PluginCommand).run(at: Self.desk)
    #expect(answer.rows.isEmpty)
    #expect(answer.notes.first == why)
  }

  @Test("An empty desk has no quotation")
  func nothing() throws {
    let desk = NewsDesk([(nil, "Nothing happened.")])
    #expect(try desk.run().notes == ["no quotation in 1 document"])
    #expect(try desk.run("speakers").notes == ["no quotation in 1 document"])
    #expect(try desk.run("timeline").notes == ["no quotation in 1 document"])
    #expect(try desk.run("repeated").notes == ["no quotation in 1 document"])
  }

  @Test("A pull quote is not counted a second time")
  func pullQuote() throws {
    let text =
      "“The dam is safe and it will stay safe.”\n\n“The dam is safe and it will stay safe,” Anna Berg said."
    var desk = NewsDesk([])
    let end = text.utf8.count { $0 != 0 } / 2 - 12
    desk.add(text, day: nil, zones: [Zone(range: 0..<end, kind: .pullQuote)])
    let answer = try desk.run("speakers")
    #expect(answer.rows.map { $0.record["quoted"] } == [.number(1)])
    #expect(answer.rows.first?.cells.last?.text == "1:2 (1:1 pulled out)")
  }
}
