import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("The commands sanctions list and sanctions match") struct ListCommandTests {
  static func desk(_ texts: String...) -> (TextDesk, ListFiles) {
    let files = ListFiles(Dictionary(uniqueKeysWithValues: ListPrinting.files(.ofac)))
    files.files["c.csv"] = Array((ListPrinting.files(.csl).first?.text ?? "").utf8)
    let texts = texts.enumerated().map { (name: "a\($0 + 1)", text: $1) }
    return (TextDesk(texts, files: files), files)
  }

  @Test("tells that nothing is loaded, and the way out")
  func empty() throws {
    let (desk, _) = Self.desk("Nothing.")
    #expect(try LoadedListsListing.parse([]).run(at: desk).rows.isEmpty)
    let error = #expect(throws: ReadoutError.self) { try SanctionsMatch.parse([]).run(at: desk) }
    #expect(error?.message == "no sanctions list is loaded")
    #expect(error?.hint?.contains("sanctions list load FILE") == true)
  }

  @Test("loads, tells, and forgets a list")
  func loading() throws {
    let (desk, files) = Self.desk("Nothing.")
    let loaded = try ListLoading.parse(["sdn.csv"]).run(at: desk)
    #expect(loaded.heading.first?.hasPrefix("loaded ofac: OFAC list") == true)
    #expect(loaded.heading.last == "read with it: alt.csv, add.csv")
    _ = try ListLoading.parse(["c.csv", "--name", "us, \"all\""]).run(at: desk)
    let rows = try LoadedListsListing.parse([]).run(at: desk).rows
    #expect(rows.map { $0.record["name"] } == [.text("ofac"), .text("us, \"all\"")])
    #expect(rows[0].record["entries"] == .number(ListPairs.entries.count))
    #expect(rows[0].cells.map(\.text).contains("file of 2026-02-03"))
    _ = try ListForgetting.parse(["ofac"]).run(at: desk)
    #expect(try LoadedListsListing.parse([]).run(at: desk).rows.count == 1)
    #expect(files.files["sdn.csv"] != nil)
    let error = #expect(throws: ReadoutError.self) {
      try ListForgetting.parse(["ofac"]).run(at: desk)
    }
    #expect(error?.hint?.contains("us, \"all\"") == true)
  }

  @Test("says where rows could not be read, and what a list takes the place of")
  func again() throws {
    let (desk, files) = Self.desk("Nothing.")
    _ = try ListLoading.parse(["sdn.csv"]).run(at: desk)
    files.files["sdn.csv"]? += Array("12,broken\r\n".utf8)
    let answer = try ListLoading.parse(["sdn.csv"]).run(at: desk)
    #expect(answer.heading.contains { $0.hasPrefix("in place of the ofac") })
    #expect(answer.notes.first?.hasPrefix("1 row could not be read; sdn.csv:") == true)
    #expect(try LoadedListsListing.parse([]).run(at: desk).rows.count == 1)
  }

  @Test("a list that changed or went since it was loaded is not matched with")
  func changed() throws {
    let (desk, files) = Self.desk("Nothing.")
    // No other test has this list: the one that was matched last is remembered.
    files.files["c.csv"]? += Array("\n\n\n".utf8)
    _ = try ListLoading.parse(["c.csv"]).run(at: desk)
    files.files["c.csv"]? += Array("\n".utf8)
    let error = #expect(throws: ReadoutError.self) { try SanctionsMatch.parse([]).run(at: desk) }
    #expect(error?.message.contains("has changed on disk") == true)
    files.files["c.csv"] = nil
    let gone = #expect(throws: ReadoutError.self) { try SanctionsMatch.parse([]).run(at: desk) }
    #expect(gone?.message.contains("is gone") == true)
  }

  @Test(
    "each row has the name, its passage, the entry, a score and the reason; the best comes first")
  func rows() throws {
    let (desk, _) = Self.desk(
      "On Monday S. Nobody spoke. The trader Evgeny Ostrovsky left. Later Evgeny Ostrovsky came back.",
      "Evgeny Ostrovsky and Dmitry Kharitonov met.")
    _ = try ListLoading.parse(["sdn.csv"]).run(at: desk)
    let answer = try SanctionsMatch.parse([]).run(at: desk)
    #expect(answer.isListing)
    #expect(
      answer.rows.map { $0.record["name"] } == [
        .text("Dmitry Kharitonov"), .text("Evgeny Ostrovsky"),
      ])
    let row = try #require(answer.rows.last)
    #expect(row.record["entry"] == .text("OSTROVSKY, Yevgeny Viktorovich"))
    #expect(row.record["entry_id"] == .text("101"))
    #expect(row.record["score"] == .decimal(0.9))
    #expect(row.record["reason"] == .text("another spelling, without Viktorovich"))
    #expect(row.record["mentions"] == .number(3))
    #expect(row.record["articles"] == .number(2))
    #expect(row.record["programmes"] == .texts(["RUSSIA-EO14024", "SDGT"]))
    guard case .passage(let passage) = row.target else {
      Issue.record("no passage")
      return
    }
    #expect(desk.reading(of: desk.documents[0]).string(passage.range) == "Evgeny Ostrovsky")
    #expect(answer.notes.last?.contains("not on this list") == true)
    #expect(answer.notes.last?.contains("confirms nobody") == true)
    #expect(answer.notes.first?.contains("ofac (OFAC list (sdn.csv), file of 2026-02-03)") == true)
  }

  @Test("keeps to a score, a list and a document")
  func options() throws {
    let (desk, _) = Self.desk("Evgeny Ostrovsky left.", "Dmitry Kharitonov came.")
    _ = try ListLoading.parse(["sdn.csv"]).run(at: desk)
    #expect(try SanctionsMatch.parse(["--min", "1"]).run(at: desk).rows.count == 1)
    #expect(try SanctionsMatch.parse(["--doc", "a1"]).run(at: desk).rows.count == 1)
    #expect(try SanctionsMatch.parse(["--list", "ofac"]).run(at: desk).rows.count == 2)
    let error = #expect(throws: ReadoutError.self) {
      try SanctionsMatch.parse(["--list", "eu"]).run(at: desk)
    }
    #expect(error?.hint == "loaded: ofac")
    #expect(throws: (any Error).self) { try SanctionsMatch.parse(["--min", "80"]) }
  }

  @Test("an entry that was taken off the list is told apart")
  func delisted() throws {
    let (desk, _) = Self.desk("Pars Offshore Engineering Company won. Severny Kapital lost.")
    _ = try ListLoading.parse(["c.csv"]).run(at: desk)
    let answer = try SanctionsMatch.parse([]).run(at: desk)
    let ended = answer.rows.first { $0.record["entry_id"] == .text("217") }
    #expect(ended?.record["delisted"] == .flag(true))
    #expect(ended?.cells.contains { $0.text == "taken off 2025-01-01" } == true)
    #expect(
      answer.rows.first { $0.record["entry_id"] == .text("204") }?.record["delisted"]
        == .flag(false))
    #expect(answer.notes.first?.hasPrefix("1 of them taken off") == true)
  }

  @Test("another sex, another state, another year of birth speak against a lead")
  func against() throws {
    let texts = [
      "Mr. Yevgeny Ostrovsky spoke.", "Ukrainian Minister Yevgeny Ostrovsky spoke.",
      "Yevgeny Ostrovsky, born in 1991, spoke.", "Yevgeny Ostrovsky, born in 1966, spoke.",
    ]
    let scores = try texts.map { text in
      let (desk, _) = Self.desk(text)
      _ = try ListLoading.parse(["sdn.csv"]).run(at: desk)
      return try SanctionsMatch.parse(["--min", "0"]).run(at: desk).rows.first?.record["score"]
    }
    #expect(scores == [.decimal(0.95), .decimal(0.85), .decimal(0.75), .decimal(0.95)])
  }
}
