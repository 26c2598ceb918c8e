import ReadoutKit
import Sessions
import Testing

@testable import Workbench

/// A session opened on articles that were edited since.
@Suite struct ReanchorTests {
  private static let text =
    "The pier is old.\n\nThe mayor said the city would rebuild the pier in three years. Few believed"
    + " her.\n\nThe ferry goes on Mondays.\n"

  private func edited() throws -> (folder: CorpusFolder, session: String) {
    let folder = try CorpusFolder(["a.txt": Self.text, "b.txt": "Nothing was said there."])
    let session = folder.path + "/s.readout"
    let bench = try folder.open(session: session)
    for line in ["mark 1:2", "mark 1:3", "mark 1:4", "mark 1:1"] {
      _ = try bench.run(bench.dispatch(CommandLineText(line).words))
    }
    let changed = Self.text.replacing("three years", with: "ten years")
      .replacing("The ferry goes on Mondays.", with: "Snow fell.")
    try folder.write(changed, to: "news/a.txt")
    return (folder, session)
  }

  private func run(_ line: String, on bench: Workbench) throws -> Answer {
    try bench.run(bench.dispatch(CommandLineText(line).words))
  }

  @Test func `opening says what is not as it was marked`() throws {
    let (folder, session) = try edited()
    _ = try folder.open(session: session)
    let said = folder.said.first { $0.contains("not as they were") }
    #expect(
      said
        == "3 marked passages are not as they were: 1 moved, 1 changed a little, 1 not found;"
        + " reanchor --dry-run shows them")
  }

  @Test func `what has changed is told apart from what is new`() throws {
    let (folder, session) = try edited()
    try folder.write("More was said here.", to: "news/c.txt")
    _ = try folder.open(session: session)
    #expect(folder.said.contains("new: number 3"))
    #expect(folder.said.contains("changed: 1"))
  }

  @Test func `marks shows what has changed in the words`() throws {
    let (folder, session) = try edited()
    let notes = try run("marks", on: folder.open(session: session)).notes
    #expect(notes.contains { $0.hasPrefix("m1 fuzzy") && $0.contains("pier in three years.") })
    #expect(notes.contains { $0.hasPrefix("m1 fuzzy") && $0.contains("pier in ten years.") })
    #expect(notes.contains { $0.hasPrefix("m3 orphan: the words are gone") })
    #expect(!notes.contains { $0.hasPrefix("m4") })
  }

  @Test func `a dry run changes nothing, reanchor can be undone, an orphan keeps its words`() throws
  {
    let (folder, session) = try edited()
    let bench = try folder.open(session: session)
    let before = bench.session.state.marks
    let events = bench.session.events.count
    let shown = try run("reanchor --dry-run", on: bench)
    #expect(bench.session.events.count == events)
    #expect(
      shown.rows.map { $0.record["state"] } == [.text("fuzzy"), .text("moved"), .text("orphan")])
    #expect(
      shown.notes == ["in place 1, moved 1, fuzzy 1, orphan 1: 3 marks would be anchored anew"])
    _ = try run("reanchor", on: bench)
    #expect(bench.session.state.mark("m1")?.anchors[0].words.contains("ten years") == true)
    #expect(bench.session.state.mark("m3")?.anchors[0].words == "The ferry goes on Mondays.")
    #expect(
      try run("reanchor --dry-run", on: bench).notes == ["orphan 1: no mark to anchor anew"])
    _ = try run("undo", on: bench)
    #expect(bench.session.state.marks.map(\.anchors) == before.map(\.anchors))
  }
}
