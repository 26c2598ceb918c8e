import Testing

/// Judgements: three ways to type them, and back and forth through them.
@Suite("Ratings, undo and redo") struct RatingTests {
  private static let scenarios = [
    #"scenario add open "It opens""#, #"scenario add shut "It stays shut""#,
    #"scenario add sink "It sinks""#,
  ]

  @Test("long form, key=value and a bare row say the same")
  func forms() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: Self.scenarios + [
        #"mark 1:3 --scenario open --rating C --scenario shut --rating II --scenario sink --rating NA --note "a note" --code trade/loan --grade B2 --relevance high --origin "a speech""#,
        #"mark 1:3 open=C shut=II sink=NA note="a note" code=trade/loan grade=B2 relevance=high origin="a speech""#,
        #"mark 1:3 C II NA n="a note" c=trade/loan g=B2 relevance=high origin="a speech""#,
        #"m 1:3 c ii na -n "a note" -c trade/loan -g b2 --relevance High --origin="a speech""#,
        "marks --format jsonl > marks",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let marks = try JSONRecord.lines(of: workplace.bytes("marks"))
    #expect(marks.count == 4)
    #expect(marks.first?.texts("ratings") == ["open": "C", "shut": "II", "sink": "NA"])
    for mark in marks {
      for field in ["ratings", "note", "codes", "grade", "relevance", "origin", "start", "end"] {
        #expect(mark[field] == marks.first?[field], "\(field)")
      }
    }
    #expect(marks.first?.text("note") == "a note")
    #expect(marks.first?.text("grade") == "B2")
    #expect(marks.first?["codes"] == .list([.text("trade/loan")]))
  }

  @Test("rate changes only what is named")
  func rate() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: Self.scenarios + [
        "mark 1:3 C II NA", "rate m1 shut=N", "rate m1 --scenario sink --rating CC",
        "marks --format jsonl > first", "rate m1 I I I", "marks --format jsonl > second",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let first = try JSONRecord.lines(of: workplace.bytes("first")).first
    #expect(first?.texts("ratings") == ["open": "C", "shut": "N", "sink": "CC"])
    let second = try JSONRecord.lines(of: workplace.bytes("second")).first
    #expect(second?.texts("ratings") == ["open": "I", "shut": "I", "sink": "I"])
  }

  @Test(
    "a row that is not complete, and what is no rating, is refused whole",
    arguments: [
      "mark 1:3 C II", "mark 1:3 C II N N", "mark 1:3 C II X", "mark 1:3 open=good",
      "mark 1:3 oepn=C", "mark 1:3 --scenario open", "rate m1 C",
    ])
  func refused(_ line: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--keep-going"],
      script: Self.scenarios + ["mark 1:2 N N N", line, "marks --format jsonl > marks"])
    #expect(outcome.code == 1)
    #expect(outcome.errorLines.count { $0.contains("error:") } == 1, "\(outcome.error)")
    let marks = try JSONRecord.lines(of: workplace.bytes("marks"))
    #expect(marks.count == 1)
    #expect(marks.first?.texts("ratings") == ["open": "N", "shut": "N", "sink": "N"])
  }

  @Test("undo and redo go on across restarts")
  func undo() throws {
    let workplace = try Workplace.withNews()
    func run(_ line: String) throws {
      let outcome = try workplace.run(["-s", "history", "-c", line])
      #expect(outcome.code == 0, "\(line): \(outcome.error)")
    }
    func marks() throws -> [JSONRecord] { try workplace.records(["-s", "history"], "marks") }
    _ = try workplace.run([workplace.news, "-s", "history", "-c", Self.scenarios[0]])
    try run("mark 1:3 C --note first")
    try run("mark 2:3 I")
    try run("rate m1 CC")
    try run("unmark m1")
    #expect(try marks().map { $0.text("id") } == ["m2"])
    try run("undo")
    #expect(try marks().map { $0.text("id") } == ["m1", "m2"])
    #expect(try marks().first?.texts("ratings") == ["open": "CC"])
    try run("undo")
    #expect(try marks().first?.texts("ratings") == ["open": "C"])
    try run("undo")
    try run("undo")
    #expect(try marks().isEmpty)
    for _ in 1...3 { try run("redo") }
    let again = try marks()
    #expect(again.map { $0.text("id") } == ["m1", "m2"])
    #expect(again.first?.texts("ratings") == ["open": "CC"])
    #expect(again.first?.text("note") == "first")
    try run("redo")
    #expect(try marks().map { $0.text("id") } == ["m2"])
    let more = try workplace.run(["-s", "history", "-c", "redo"])
    #expect(more.code == 1)
  }
}
