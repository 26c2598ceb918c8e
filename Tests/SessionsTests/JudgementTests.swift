import Foundation
import ReadoutKit
import Testing

@testable import Sessions

@Suite("Codes, sources, likelihood, assumptions") struct JudgementTests {
  /// A log with three marks that bear codes, in a folder of its own.
  private func log(_ body: (SessionLog) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let log = SessionLog.create(draftIn: folder.path("drafts"), analyst: "ann")
    for key in ["open", "shut", "ajar"] {
      try log.append(.scenarioAdded(Scenario(key: key, text: key)))
    }
    try log.append(.markAdded(NewMark(codes: ["tone/warm"], note: "one")))
    try log.append(.markAdded(NewMark(codes: ["tone/cold", "trade"], note: "two")))
    try log.append(.markAdded(NewMark(codes: ["tone"], note: "three")))
    try body(log)
  }

  private func codes(_ log: SessionLog) -> [[String]] { log.state.marks.map(\.codes) }

  @Test("A code moves with all beneath it, and undo brings it back")
  func move() throws {
    try log { log in
      try log.append(.codeDefined(Code(path: "tone", definition: "how it sounds")))
      try log.append(.codeMoved(from: "tone", to: "rhetoric/tone"))
      #expect(
        codes(log) == [["rhetoric/tone/warm"], ["rhetoric/tone/cold", "trade"], ["rhetoric/tone"]])
      #expect(log.state.codes.map(\.path) == ["rhetoric/tone"])
      try log.undo()
      #expect(codes(log) == [["tone/warm"], ["tone/cold", "trade"], ["tone"]])
    }
  }

  @Test("A code moved onto another becomes one with it")
  func merge() throws {
    try log { log in
      try log.append(.codeMoved(from: "tone/cold", to: "trade"))
      #expect(codes(log)[1] == ["trade"])
      try log.append(.codeRemoved("tone"))
      #expect(codes(log) == [[], ["trade"], []])
    }
  }

  @Test(
    "What cannot be a code, or is none, is refused",
    arguments: [
      Change.codeDefined(Code(path: "two words")), .codeDefined(Code(path: "a//b")),
      .codeDefined(Code(path: "")), .codeMoved(from: "nowhere", to: "b"),
      .codeMoved(from: "tone", to: "tone/deep"), .codeRemoved("ton"),
      .coded("m1", add: ["/a"], remove: []), .indicatorRemoved(name: "x"),
      .rested("m1", on: ["m1"], off: []),
    ])
  func refused(change: Change) throws {
    try log { log in
      let count = log.events.count
      #expect(throws: ReadoutError.self) { try log.append(change) }
      #expect(log.events.count == count)
    }
  }

  @Test("Exclusive scenarios whose ranges cannot add up to 100 are refused")
  func likelihood() throws {
    try log { log in
      func set(_ key: String, _ word: String?) throws {
        try log.append(.scenarioChanged(Scenario(key: key, text: key, likelihood: word)))
      }
      try set("open", "likely")
      // 55 and 55 are more than 100.
      #expect(throws: ReadoutError.self) { try set("shut", "likely") }
      try set("shut", "very unlikely")
      // 80, 20 and 5 at most: 105 is enough, but 80, 5 and 5 would not be.
      try set("ajar", "almost no chance")
      #expect(throws: ReadoutError.self) { try set("open", "unlikely") }
      #expect(throws: ReadoutError.self) { try set("open", "perhaps") }
      #expect(throws: ReadoutError.self) { try log.append(.yardstickChosen(.uk)) }
      for key in ["open", "shut", "ajar"] { try set(key, nil) }
      try log.append(.yardstickChosen(.uk))
      try set("open", "realistic possibility")
    }
  }

  @Test("The words of likelihood have the ranges of their directive")
  func yardstick() {
    #expect(Yardstick.icd203.terms.count == 7)
    #expect(Yardstick.uk.terms.count == 7)
    #expect(Yardstick.icd203.term("Probable")?.range == 55...80)
    #expect(Yardstick.uk.term("remote chance")?.range == 0...5)
    #expect(Yardstick.uk.term("roughly even odds") == nil)
  }

  @Test("A source's letter counts for its items, the best witness's where there are several")
  func letters() throws {
    try log { log in
      func anchor(_ document: String) -> Anchor {
        Anchor(document: document, hash: "", start: 0, end: 1, words: "x", before: "", after: "")
      }
      try log.append(.passagesAdded("m1", [anchor("one"), anchor("two"), anchor("three")]))
      try log.append(.graded("m1", Grade(source: nil, item: 2)))
      try log.append(.sourceGraded(.document("one"), .f, reason: nil))
      func grade() throws -> String? {
        log.state.grade(of: try #require(log.state.mark("m1"))) { $0 == "two" ? "Gazette" : nil }?
          .symbol
      }
      #expect(try grade() == "F2")
      try log.append(.sourceGraded(.outlet("Gazette"), .d, reason: "rewritten"))
      #expect(try grade() == "D2")
      try log.append(.sourceGraded(.document("two"), .c, reason: nil))
      #expect(try grade() == "C2")
      try log.append(.graded("m1", Grade("A1")))
      #expect(try grade() == "A1")
      try log.append(.sourceGraded(.document("two"), nil, reason: nil))
      try log.append(.graded("m1", nil))
      #expect(try grade() == "D")
    }
  }

  @Test("An item rests on assumptions over several steps, and never on itself")
  func resting() throws {
    try log { log in
      try log.append(.rested("m2", on: ["m1"], off: []))
      try log.append(.rested("m3", on: ["m2"], off: []))
      let third = try #require(log.state.mark("m3"))
      #expect(log.state.assumptions(of: third) == ["m1", "m2"])
      #expect(throws: ReadoutError.self) { try log.append(.rested("m1", on: ["m3"], off: [])) }
      try log.append(.rested("m3", on: [], off: ["m2"]))
      #expect(log.state.assumptions(of: try #require(log.state.mark("m3"))) == [])
    }
  }

  @Test("The state of an earlier time is what was known then, undone later or not")
  func asOf() throws {
    try log { log in
      let time = try #require(log.events.last?.time)
      // Times are told in milliseconds: what follows within the same one counts as done then.
      usleep(2_000)
      try log.append(.markAdded(NewMark(note: "later")))
      try log.undo()
      try log.undo()
      #expect(log.state.marks.count == 2)
      #expect(log.state(asOf: "9").marks.count == 2)
      #expect(log.state(asOf: "2000-01-01T00:00:00.000Z").marks.isEmpty)
      #expect(log.state(asOf: time).marks.count >= 3)
    }
  }
}
