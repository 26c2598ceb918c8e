import ReadoutKit
import Sessions
import Testing

@testable import Workbench

/// The items of a worked matrix, typed in as a script over five articles of numbered sentences.
@Suite("Weighing") struct WeighingTests {
  /// `2022-09-…` are three articles of September 2022, then one of March 2023 and one of May 2024.
  static let names = ["2022-09-a", "2022-09-b", "2022-09-c", "2023-03-d", "2024-05-e"]

  static let script = """
    question "What is the line?" by=2024-12-31 define="break: condemns the war in public"
    scenario add break "It breaks"
    scenario add hedge "It hedges"
    scenario add back "It backs the war"
    scenario add broker "It brokers a peace"
    grade 1 D "a rewritten text"
    grade 2 C
    grade 3 B
    grade 4 B
    grade 5 F
    mark n="omissions are choices"
    mark 1:25 1:18 1:23 C CC I N g=3 rests=m1 c=rhetoric/omission
    mark 1:36 1:37 I C N I g=D2 rests=m1
    mark 3:21 II I CC I g=2
    mark 3:33 N CC I N g=3 rests=m1
    mark 3:13 2:10 1:32 1:33 C C I C g=2 origin="the meeting"
    mark 2:7 3:25 5:24 C CC I N g=2 relevance=high
    mark 2:8 3:9 3:11 C CC II N g=2 relevance=high
    mark 5:3 5:4 5:5 II I CC I g=3 relevance=high
    mark 4:3 2:4 3:5 5:6 II C C N g=2
    mark 4:10 4:11 I C C N g=2 relevance=low
    mark 4:15 N C C II g=2
    mark 4:20 3:22 N C N C g=2 relevance=low
    mark 5:13 5:14 5:15 II I CC I g=2 relevance=high
    mark 5:17 5:18 I C C II g=3
    mark 3:39 C C I N g=2 relevance=low
    mark 1:40 4:41 5:42 II C C N g=2
    mark n="the last article is right" as=assumption
    edit m9 rests=m18
    edit m14 rests=m18
    edit m15 rests=m18
    """

  private func bench() throws -> TestBench {
    let bench = try TestBench(
      articles: Self.names.map { name in
        (name, (1...45).map { "Sentence \($0) of \(name)." }.joined(separator: " "))
      },
      dates: ["2022-09-16", "2022-09-20", "2022-09-22", "2023-03-22", "2024-05-30"])
    for line in Self.script.split(separator: "\n") { try bench.run(String(line)) }
    return bench
  }

  /// The values of a row of scores, to two decimals.
  private func scores(_ name: String, _ answer: Answer) -> [String] {
    guard let row = answer.rows.first(where: { $0.record["score"] == .text(name) }) else {
      return []
    }
    return row.cells.map(\.text).filter { $0.first?.isNumber == true }
  }

  @Test("The three scores, how much puts each scenario to the test, and the spreads")
  func matrix() throws {
    let answer = try bench().run("matrix --sort spread")
    #expect(scores("points", answer) == ["13", "3", "7", "8"])
    #expect(scores("squared", answer) == ["23", "3", "9", "12"])
    #expect(scores("weighted", answer) == ["16.85", "4.24", "10.12", "9.78"])
    #expect(scores("tested", answer) == ["13", "16", "14", "8"])
    let spreads = answer.rows.prefix(16).compactMap { $0.cells.last?.text }
    #expect(
      spreads == [
        "1.50", "1.50", "1.50", "1.48", "1.30", "1.22", "1.22", "1.22", "1.12", "1.12", "1.09",
        "0.87", "0.83", "0.83", "0.83", "0.50",
      ])
    #expect(answer.heading.last == "16 items · 38 passages")
  }

  @Test("What to know before trusting the scores")
  func warnings() throws {
    let notes = try bench().run("matrix").notes
    for part in [
      "least contradicted: hedge, on all three scores; by another score broker before back",
      "m13 contradicts nothing", "broker looks good on few tests: 8 of 16",
      "m9, m14, m15: a source or item that cannot be judged",
      "m6 has 4 passages and one origin (the meeting)", "m2, m3, m5 rest on m1",
      "m9, m14, m15 rest on m18",
    ] {
      #expect(notes.contains { $0.contains(part) }, "\(part): \(notes)")
    }
  }

  @Test("Each thing left out in turn")
  func sensitivity() throws {
    let answer = try bench().run("matrix sensitivity")
    for (part, points, order) in [
      ("m12", "13 3 7 6", "broker before back"), ("m15", "12 3 7 6", "broker before back"),
      ("m4", "11 2 7 7", "back and broker level"), ("m1, with m2 m3 m5", "12 3 5 7", "as above"),
      ("m18, with m9 m14 m15", "8 1 7 4", "broker before back"),
      ("document 1", "12 3 6 7", "as above"), ("document 2", "13 3 7 8", "as above: others remain"),
      ("document 3", "11 2 5 7", "as above"), ("document 4", "12 3 7 6", "broker before back"),
      ("document 5", "8 1 7 4", "broker before back"),
      ("documents graded D to F", "7 1 6 3", "broker before back"),
      ("all but 2022-09", "7 1 7 2", "broker before back, back and break level"),
      ("all but 2023-03", "5 0 0 2", "hedge = back first"),
      ("all but 2024-05", "9 2 1 4", "back first"),
    ] {
      let row = try #require(answer.rows.first { $0.cells[0].text == part })
      #expect(row.cells[1...4].map(\.text).joined(separator: " ") == points, "\(part)")
      #expect(row.cells[5].text == order, "\(part)")
    }
    #expect(answer.notes.contains { $0.hasPrefix("10 other items") })
    #expect(
      answer.rows[0].record["values"]
        == .object([
          "break": .number(13), "hedge": .number(3), "back": .number(7), "broker": .number(8),
        ]))
  }

  @Test("A rating says in one line what it did to the order and to the linchpins")
  func effect() throws {
    let bench = try bench()
    #expect(try bench.run("mark 5:44 N C C II").notes == ["broker 8 → 10; the order stays"])
    #expect(try bench.run("rate m19 broker=N").notes == ["broker 10 → 8; the order stays"])
    #expect(try bench.run("rate m13 hedge=II").notes.first?.hasPrefix("hedge 3 → 5") == true)
  }

  @Test("Then and now: the points of an earlier day beside those of now")
  func since() throws {
    let bench = try bench()
    let answer = try bench.run("matrix since=2001-01-01")
    #expect(answer.rows.count == 2)
    #expect(answer.rows[0].cells.map(\.text) == ["2001-01-01", "–", "–", "–", "–"])
    #expect(answer.rows[1].cells.map(\.text) == ["now", "13", "3", "7", "8"])
    #expect(answer.notes.contains("nothing was marked then"))
    #expect(bench.failure("matrix since=yesterday")?.message == "yesterday is no day or time")
  }

  @Test("The past is looked at by any command and changed by none")
  func past() throws {
    let bench = try bench()
    #expect(try bench.run("as-of 2001-01-01 marks").rows.isEmpty)
    #expect(try bench.run("as-of 2099-01-01 matrix").rows.count == 22)
    #expect(try bench.run("marks").rows.count == 18)
    #expect(bench.failure("as-of 2001-01-01 mark 1:2")?.message == "the past cannot be changed")
    #expect(bench.failure("as-of noon marks") != nil)
    #expect(try bench.run("marks").rows.count == 18)
  }

  @Test("Rating walks item by item over all scenarios, in a script as at the prompt")
  func walk() throws {
    let bench = try bench()
    try bench.run("mark 1:2 n=first")
    try bench.run("mark 1:3 break=C")
    let card = try bench.run("rate")
    // Assumptions without a rating are walked through too.
    #expect(card.heading.first?.hasPrefix("m1 ") == true)
    #expect(bench.bench.prompt == "rate m1> ")
    try bench.run("s")
    try bench.run("s")
    #expect(bench.bench.prompt == "rate m19> ")
    #expect(
      try bench.run("5 4 N II").heading.contains { $0.hasPrefix("break") || $0.contains("→") })
    #expect(try bench.texts("id", "marks by=ann").count == 20)
    try bench.run("b")
    try bench.run("n second thought")
    try bench.run("g B3")
    try bench.run("q")
    #expect(bench.bench.prompt == "readout> ")
    let mark = try #require(bench.bench.session.state.mark("m19"))
    #expect(
      mark.ratings == [
        "break": .veryConsistent, "hedge": .consistent, "back": .neutral,
        "broker": .veryInconsistent,
      ])
    #expect(mark.note == "second thought")
    #expect(mark.grade?.symbol == "B3")
    #expect(bench.failure("C C")?.message.contains("no command C") == true)
  }

  @Test("Codes are listed as a tree, moved, merged and taken back")
  func codes() throws {
    let bench = try bench()
    try bench.run("code define rhetoric \"how it is said\"")
    #expect(try bench.texts("code", "code") == ["rhetoric", "rhetoric/omission"])
    try bench.run("code move rhetoric/omission left-out")
    #expect(try bench.texts("code", "code") == ["left-out", "rhetoric"])
    #expect(try bench.run("marks code=left-out").rows.count == 1)
    try bench.run("undo")
    #expect(try bench.run("marks code=rhetoric").rows.count == 1)
    #expect(try bench.run("marks code=rhet").rows.isEmpty)
    #expect(bench.failure("code remove tone")?.message == "there is no code tone")
  }

  @Test("Sources are graded once, and an item takes its best witness's letter")
  func grades() throws {
    let bench = try bench()
    let grades = Dictionary(
      uniqueKeysWithValues: zip(try bench.texts("id", "marks"), try bench.run("marks").rows)
    ).mapValues { $0.record["grade"] }
    #expect(grades["m6"] == .text("B2"))
    #expect(grades["m2"] == .text("D3"))
    #expect(grades["m9"] == .text("F3"))
    #expect(try bench.run("grade").rows.count == 5)
    try bench.run("grade 5 none")
    #expect(try bench.run("grade").rows.count == 4)
    #expect(bench.failure("grade 5 X")?.message == "X is no letter of a source")
    #expect(bench.failure("grade nowhere B") != nil)
  }

  @Test("Marks are found by what they are, say and bear")
  func filters() throws {
    let bench = try bench()
    for (line, count) in [
      ("marks scenario=break rating=II", 5), ("marks as=assumption", 2), ("marks code=rhetoric", 1),
      ("marks doc=5", 6), ("marks from=2024", 6), ("marks to=2022-09", 11), ("marks by=ann", 18),
      ("marks by=bea", 0), ("marks text=omissions", 1), ("marks state=exact", 16),
      ("marks state=orphan", 0),
    ] {
      #expect(try bench.run(line).rows.count == count, "\(line)")
    }
  }

  @Test("Likelihoods have ranges, and a set that cannot add up is refused")
  func likelihoods() throws {
    let bench = try bench()
    try bench.run("scenario set hedge likelihood=probable confidence=low")
    #expect(bench.failure("scenario set back likelihood=\"very likely\"") != nil)
    let rows = try bench.run("scenario").rows
    #expect(rows[1].record["likelihood"] == .text("likely"))
    #expect(rows[1].record["range"] == .list([.number(55), .number(80)]))
    #expect(bench.failure("scenario yardstick uk") != nil)
    try bench.run("scenario set hedge likelihood=none")
    #expect(try bench.run("scenario yardstick uk").rows.count == 7)
  }

  @Test("An indicator fires in documents that came after it was set, and only looks")
  func indicators() throws {
    let bench = try bench()
    try bench.bench.session.load(try bench.bench.corpus())
    try bench.run("indicators add third \"find 'Sentence 3'\" for=broker")
    #expect(bench.failure("indicators add bad \"mark 1:2\"") != nil)
    #expect(bench.failure("indicators add worse \"nonsense\"") != nil)
    try bench.run("find trade")
    let row = try #require(try bench.run("indicators").rows.first)
    #expect(row.record["now"] == row.record["before"])
    #expect(row.record["fired"] == .flag(false))
    #expect(try bench.run("indicators fired").rows.isEmpty)
    try bench.run("indicators remove third")
    #expect(try bench.run("indicators").rows.isEmpty)
  }

  @Test("What stands where it was marked need not be anchored anew")
  func reanchor() throws {
    let bench = try bench()
    let events = bench.bench.session.events.count
    #expect(try bench.run("reanchor").notes == ["every passage stands where it was marked"])
    #expect(bench.bench.session.events.count == events)
    #expect(bench.failure("reanchor --threshold 2") != nil)
  }
}
