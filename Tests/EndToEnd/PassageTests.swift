import Testing

/// How passages and commands are typed, and what a slip of the finger gets.
@Suite("Passages and commands") struct PassageTests {
  @Test("every way of naming a passage names the same one")
  func ways() throws {
    let workplace = try Workplace.withNews()
    let text = CodePoints(Array(Articles.ferry.utf8))
    let words = "keep the line open"
    let range = try #require(text.range(of: words))
    let sentence = try #require(
      try workplace.records([workplace.news], "find \"\(words)\"").first?.number("sentence"))
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl"],
      script: [
        "find \"\(words)\" > hits", "mark %1", "mark 1:\(sentence) \"\(words)\"",
        "mark ferry:\(sentence) \"\(words)\"", "mark fe \"KEEP the Line open\"",
        "mark 1 '\(words)'",
        "mark 1 “\(words)”", "mark 1@\(range.lowerBound)-\(range.upperBound)",
        "mark %1 \"\(words)\"",
        "m m1", "m m1 \"\(words)\"",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let records = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(records.count == 10)
    for record in records {
      #expect(record.text("text") == words)
      #expect(record.number("start") == range.lowerBound)
      #expect(record.number("end") == range.upperBound)
    }
    #expect(records.compactMap { $0.text("id") } == (1...10).map { "m\($0)" })
    // The second one says that these words are marked already.
    #expect(outcome.error.contains("m1"))
  }

  @Test("whole sentences and runs of them")
  func sentences() throws {
    let workplace = try Workplace.withNews()
    let one = try workplace.records([workplace.news], "mark railway:3")
    let three = try workplace.records([workplace.news], "mark railway:3-5")
    let start = try #require(one.first?.number("start"))
    #expect(three.first?.number("start") == start)
    #expect((three.first?.number("end") ?? 0) > (one.first?.number("end") ?? 0))
    let first = try #require(one.first?.text("text"))
    #expect(three.first?.text("text")?.hasPrefix(first) == true)
  }

  @Test("several passages make one item; to= adds another")
  func severalPassages() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        #"mark 1 "no date" 2 "before spring""#, #"mark 3 "by a loan" to=m1"#,
        "marks --format jsonl > marks",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let marks = try JSONRecord.lines(of: workplace.bytes("marks"))
    #expect(marks.count == 1)
    let passages = try #require(marks.first?.records("passages"))
    #expect(passages.map { $0.text("doc") } == ["ferry", "harbour", "railway"])
    #expect(passages.map { $0.text("text") } == ["no date", "before spring", "by a loan"])
  }

  @Test("a name with a leading zero is a name, a number is a number")
  func zeros() throws {
    let workplace = try Workplace()
    for (name, word) in [("000a", "alpha"), ("001b", "beta"), ("1c", "gamma")] {
      try workplace.file("news/\(name).txt", "The word here is \(word).\n")
    }
    let news = workplace.path + "/news"
    #expect(try workplace.run([news, "-c", "show 1"]).output.contains("alpha"))
    #expect(try workplace.run([news, "-c", "show 001"]).output.contains("beta"))
    #expect(try workplace.run([news, "-c", "show 1c"]).output.contains("gamma"))
    let ambiguous = try workplace.run([news, "-c", "show 00"])
    #expect(ambiguous.code == 1)
    #expect(ambiguous.error.contains("000a") && ambiguous.error.contains("001b"))
  }

  @Test(
    "a passage that does not exist is one line with a way out",
    arguments: [
      ("show 99", "99"), ("show 1:999", "999"), ("show 1:0", "0"),
      ("show 1@5-99999999", "99999999"),
      ("mark %1", "%1"), ("show %0", "%0"), ("show m7", "m7"), ("rate m7 C", "m7"),
      (#"mark 1 "no such words here""#, "no such words"), ("show atlantis", "atlantis"),
      (#"mark 1 "the""#, "the"), ("mark 1", "1"), (#"find "!!""#, "!!"), ("show 1:5-2", "1:5-2"),
      ("show 1:99999999999999999999", "1:99999999999999999999"), ("unmark m1", "m1"),
      (#"mark "words alone""#, "words alone"), ("undo", "undo"), ("redo", "redo"),
    ])
  func missing(_ line: String, _ culprit: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", line])
    #expect(outcome.code == 1, "\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1, "\(outcome.error)")
    #expect(
      outcome.error.contains("error: ") && outcome.error.contains(culprit), "\(outcome.error)")
    // Behind the semicolon stands what to do about it.
    if culprit != line { #expect(outcome.error.contains("; "), "\(outcome.error)") }
  }

  @Test(
    "an unknown command names the nearest",
    arguments: [
      ("qoutes", "quotes"), ("mrak", "mark"), ("doc", "docs"), ("sanction", "sanctions"),
      ("cental-asia", "central-asia"), ("matrx", "matrix"), ("Marks", "marks"),
    ])
  func nearest(_ typed: String, _ meant: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", typed])
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.error.contains("there is no command \(typed)"))
    #expect(outcome.error.contains(meant), "\(outcome.error)")
  }

  @Test(
    "a slip in an option is one line that says so",
    arguments: [
      "quotes --speeker Xi", "find --doc", "matrix --sort colour", "mark 1:1 --relevance huge",
      "mark 1:1 nonsense=C", "docs --format yaml", #"find "never closed"#, "scenario add",
    ])
  func options(_ line: String) throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", line])
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1, "\(outcome.error)")
  }

  @Test("what stands in quotation marks is words, whatever it begins with")
  func hyphens() throws {
    let workplace = try Workplace.withNews()
    for line in [
      #"mark 1:3 --note "-5 degrees at the pier""#, #"mark 1:3 note="-5 degrees at the pier""#,
      #"mark 1:3 -n "--5 degrees at the pier""#,
    ] {
      let outcome = try workplace.run([workplace.news, "-c", line])
      #expect(outcome.code == 0, "\(line): \(outcome.error)")
      #expect(outcome.output.contains("5 degrees at the pier"), "\(line)")
    }
    let found = try workplace.run([workplace.news, "-c", #"find "--note""#])
    #expect(!found.error.contains("missing value"), "\(found.error)")
  }

  @Test("short names are the long ones")
  func shortNames() throws {
    let workplace = try Workplace()
    for (short, long) in [
      ("s 1:1-2", "show 1:1-2"), ("f strategic", "find strategic"), ("q", "quotes"),
      ("sa", "sanctions"), ("ca", "central-asia"), ("me", "mediation"),
      ("q speakers", "quotes speakers"),
      ("q speaker=Xi", "quotes --speaker Xi"), ("f strategic doc=3", "find strategic --doc 3"),
    ] {
      let outcomes = try [short, long].map {
        try workplace.run([Checkout.sampleCorpus, "-c", $0])
      }
      #expect(outcomes[0].output == outcomes[1].output, "\(short)")
      #expect(!outcomes[0].output.isEmpty && outcomes[0].code == 0, "\(short)")
    }
  }

  @Test("%N stays through show, mark, rate, log, save and undo")
  func lastListing() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news, "--format", "jsonl"],
      script: [
        "scenario add open \"It opens\" > s", "find ferry > hits", "show 2 > shown", "mark %1 > m",
        "rate m1 open=C > r", "log > l", "save kept > k", "undo > u", "mark %2",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    let second = try #require(try JSONRecord.lines(of: workplace.bytes("hits")).dropFirst().first)
    let mark = try #require(try JSONRecord.lines(of: outcome.outputBytes).first)
    #expect(mark.text("doc") == second.text("doc"))
    #expect(mark.number("start") == second.number("start"))
  }
}
