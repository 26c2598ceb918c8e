import Testing

/// Sessions: saved, opened again, and found on their words wherever the articles have gone.
@Suite("Sessions") struct SessionTests {
  @Test("save refuses a name that is taken; --replace keeps the old file")
  func replace() throws {
    let workplace = try Workplace.withNews()
    let first = try workplace.run(
      [workplace.news], script: [#"mark 1:3 --note "the first""#, "save taken"])
    #expect(first.code == 0, "\(first.error)")
    let file = "home/data/readout/sessions/taken.readout"
    let before = try workplace.bytes(file)

    let refused = try workplace.run(
      [workplace.news], script: [#"mark 2:3 --note "the second""#, "save taken"])
    #expect(refused.code == 1)
    #expect(refused.error.contains("taken") && refused.error.contains("--replace"))
    #expect(try workplace.bytes(file) == before)

    let replaced = try workplace.run(
      [workplace.news], script: [#"mark 2:3 --note "the third""#, "save taken --replace"])
    #expect(replaced.code == 0, "\(replaced.error)")
    #expect(
      try workplace.records(["-s", "taken"], "marks").map { $0.text("note") } == ["the third"])
    let kept = workplace.names("home/data/readout/sessions").filter {
      $0.hasPrefix("taken.readout.")
    }
    #expect(kept.count == 1)
    #expect(try workplace.bytes("home/data/readout/sessions/" + (kept.first ?? "")) == before)
    #expect(replaced.output.contains(kept.first ?? "?"))
  }

  @Test("a session in the sessions folder of the current folder, by path, and by name")
  func places() throws {
    let workplace = try Workplace.withNews()
    try workplace.file("desk/sessions/.keep", "")
    let desk = workplace.path + "/desk"
    let here = try workplace.run(
      [workplace.news, "-s", "here", "-c", #"mark 1:3 --note "in the folder""#], in: desk)
    #expect(here.code == 0, "\(here.error)")
    #expect(workplace.names("desk/sessions").contains("here.readout"))
    let path = workplace.path + "/desk/sessions/here.readout"
    let marks = try workplace.run(["--session", path, "-c", "marks"])
    #expect(marks.output.contains("in the folder"))
    let listed = try workplace.run(["-c", "sessions --format jsonl", workplace.news], in: desk)
    #expect(try JSONRecord.lines(of: listed.outputBytes).map { $0.text("session") } == ["here"])
  }

  @Test("open takes up another session and its corpus at the same prompt")
  func open() throws {
    let workplace = try Workplace.withNews()
    _ = try workplace.run([workplace.news, "-s", "one", "-c", #"mark 1:3 --note "of one""#])
    let outcome = try workplace.run(
      [Checkout.sampleCorpus],
      script: [
        #"mark 2:3 --note "of the draft""#, "open one", "marks --format jsonl > marks",
        "docs --format jsonl > docs", "open nothing-here",
      ])
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("stdin:5: error: there is no session nothing-here"))
    #expect(
      try JSONRecord.lines(of: workplace.bytes("marks")).map { $0.text("note") } == ["of one"])
    #expect(try JSONRecord.lines(of: workplace.bytes("docs")).count == 3)
    // The draft is not lost: it is told, and on disk.
    #expect(outcome.error.contains("draft"))
    #expect(workplace.names("home/state/readout/drafts").contains { $0.hasSuffix(".readout") })
  }

  @Test("a session whose corpus has moved says so, and is on its words once it is told where")
  func moved() throws {
    let workplace = try Workplace.withNews()
    let made = try workplace.run(
      [workplace.news, "-s", "line"],
      script: [#"mark 1 "keep the line open""#, #"mark 3 "eleven years" 2 "before spring""#])
    #expect(made.code == 0, "\(made.error)")
    try workplace.move("news", to: "archive")

    let lost = try workplace.run(["-s", "line", "-c", "marks"])
    #expect(lost.code == 2)
    #expect(lost.output.isEmpty)
    #expect(lost.errorLines.count == 1, "\(lost.error)")
    #expect(
      lost.error.contains(workplace.news) && lost.error.contains("readout FOLDER --session line"))

    // Told once, it is known from then on.
    for arguments in [["archive", "-s", "line"], ["-s", "line"]] {
      let marks = try workplace.records(arguments, "marks")
      #expect(marks.map { $0.text("state") } == ["exact", "exact"])
      #expect(marks.first?.text("text") == "keep the line open")
      #expect(
        marks.last?.records("passages").map { $0.text("text") } == [
          "eleven years", "before spring",
        ])
    }
  }

  @Test("an article that has changed: marks are found again, and what is gone is said")
  func changed() throws {
    let workplace = try Workplace.withNews()
    _ = try workplace.run(
      [workplace.news, "-s", "line"],
      script: [#"mark 1 "keep the line open""#, #"mark 2 "before spring""#, "mark 3:3"])
    try workplace.file("news/ferry.txt", "An update stands in front now.\n\n" + Articles.ferry)
    try workplace.file(
      "news/harbour.txt", "Nothing that stood here before is here. It was all withdrawn.\n")
    let outcome = try workplace.run(["-s", "line", "-c", "marks --format jsonl"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let marks = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(marks.map { $0.text("state") } == ["moved", "orphan", "exact"])
    let points = CodePoints(try workplace.bytes("news/ferry.txt"))
    #expect(marks.first?.isSlice(of: points) == true)
    #expect(marks.first?.text("text") == "keep the line open")
    // What is gone keeps its words.
    #expect(marks.dropFirst().first?.text("text") == "before spring")
    #expect(outcome.error.contains("m1 moved") && outcome.error.contains("m2 orphan"))
  }

  @Test("numbers never move when a file arrives in the middle")
  func numbers() throws {
    let workplace = try Workplace.withNews()
    func numbers(_ arguments: [String]) throws -> [String: Int] {
      let records = try workplace.records(arguments, "docs")
      let pairs = records.compactMap { record in
        record.text("doc").flatMap { doc in record.number("number").map { (doc, $0) } }
      }
      return Dictionary(pairs) { first, _ in first }
    }
    let session = [workplace.news, "-s", "line"]
    let before = try numbers(session)
    #expect(before == ["ferry": 1, "harbour": 2, "railway": 3])
    _ = try workplace.run(session + ["-c", "mark 3:3"])
    try workplace.file("news/glacier.txt", "The glacier above Osh has lost a metre.\n")
    let after = ["ferry": 1, "harbour": 2, "railway": 3, "glacier": 4]
    #expect(try numbers(session) == after)
    try workplace.file("news/airport.txt", "The airport of Aktau is closed.\n")
    let last = after.merging(["airport": 5]) { $1 }
    #expect(try numbers(["-s", "line"]) == last)
    #expect(try numbers(["-s", "line"]) == last)
    let marks = try workplace.records(["-s", "line"], "marks")
    #expect(marks.map { $0.text("doc") } == ["railway"])

    let loaded = try workplace.run(
      ["-s", "line"],
      script: ["load \(workplace.news)", "load \(workplace.news)", "docs --format jsonl > docs"])
    #expect(loaded.code == 0, "\(loaded.error)")
    #expect(try JSONRecord.lines(of: workplace.bytes("docs")).count == 5)
  }

  @Test("a folder given with a session adds to what the session knows")
  func addedFolder() throws {
    let workplace = try Workplace.withNews()
    _ = try workplace.run([workplace.news, "-s", "line", "-c", #"mark 1 "keep the line open""#])
    try workplace.file("june/bridge.txt", "The bridge at Osh is finished.\n")
    let outcome = try workplace.run(
      ["june", "-s", "line", "-c", "docs --format jsonl > docs", "-c", "marks --format jsonl"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let documents = try JSONRecord.lines(of: workplace.bytes("docs"))
    #expect(documents.map { $0.text("doc") } == ["ferry", "harbour", "railway", "bridge"])
    #expect(documents.map { $0.number("number") } == [1, 2, 3, 4])
    let marks = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(marks.map { $0.text("state") } == ["exact"])
  }

  @Test("a store that is kept is read again, and gives the same")
  func store() throws {
    let workplace = try Workplace.withNews()
    let first = try workplace.run(
      [workplace.news, "--store", "corpus.db", "-c", "docs", "-c", "quotes"])
    #expect(first.code == 0, "\(first.error)")
    let second = try workplace.run(
      [workplace.news, "--store", "corpus.db", "-c", "docs", "-c", "quotes"])
    #expect(second.code == 0, "\(second.error)")
    #expect(first.output == second.output)
    // An article that has changed since is read anew.
    try workplace.file("news/harbour.txt", "“The crane is back,” said Lena Moor.\n")
    let third = try workplace.run(
      [workplace.news, "--store", "corpus.db", "-c", "find crane", "-c", "find pier"])
    #expect(third.output.contains("crane") && !third.output.contains("safe as ever"))
  }

  @Test("a damaged line loses that line, and it is kept beside the session")
  func damage() throws {
    let workplace = try Workplace.withNews()
    _ = try workplace.run(
      [workplace.news, "-s", "line"], script: ["mark 1:3", "mark 2:3", "mark 3:3"])
    let file = "home/data/readout/sessions/line.readout"
    var lines = try workplace.bytes(file).split(separator: 0x0A).map(Array.init)
    let index = try #require(
      lines.lastIndex { String(decoding: $0, as: UTF8.self).contains("harbour") })
    lines[index] = Array(lines[index].dropLast(9))
    try workplace.file(file, bytes: Array(lines.joined(separator: [0x0A])) + [0x0A])
    let outcome = try workplace.run(["-s", "line", "-c", "marks --format jsonl"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let marks = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(marks.map { $0.text("doc") } == ["ferry", "railway"])
    #expect(outcome.error.contains("one line of the session"))
    let kept = workplace.names("home/data/readout/sessions").filter { $0.contains(".damaged-") }
    #expect(kept.count == 1)
  }

  @Test("a newer program's session is refused and left as it is")
  func newer() throws {
    let workplace = try Workplace.withNews()
    _ = try workplace.run([workplace.news, "-s", "line", "-c", "mark 1:3"])
    let file = "home/data/readout/sessions/line.readout"
    let text = try workplace.text(file).replacing(#""version":1"#, with: #""version":99"#)
    try workplace.file(file, text)
    let outcome = try workplace.run(["-s", "line", "-c", "marks"])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("newer") && outcome.error.contains("99"))
    #expect(try workplace.text(file) == text)
  }
}
