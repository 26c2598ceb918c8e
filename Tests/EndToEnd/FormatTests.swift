import Foundation
import Testing

/// Results as data: every format can be read by the program that it is meant for.
@Suite("Results as data") struct FormatTests {
  /// Commands that list something in the sample corpus.
  private static let commands = [
    "docs", "find strateg*", "quotes", "quotes speakers", "sanctions", "central-asia", "mediation",
    "marks", "matrix", "scenario list", "log", "sessions", "plugins", "help", "show 1", "docs 1",
  ]

  private func results(as format: String) throws -> [String: [UInt8]] {
    let workplace = try Workplace()
    var script = [
      #"scenario add break "It \"breaks\", or | bends""#, #"scenario add hedge "It hedges""#,
      "find strateg*", #"mark %1 C II --note "one, \"two\" | three""#, "mark %2 break=N",
      #"mark --note "no passage""#,
    ]
    for (index, command) in Self.commands.enumerated() {
      script.append("\(command) --format \(format) > out-\(index)")
    }
    script.append("save formats")
    let outcome = try workplace.run([Checkout.sampleCorpus], script: script)
    try #require(outcome.code == 0, "\(outcome.error)")
    var results: [String: [UInt8]] = [:]
    for (index, command) in Self.commands.enumerated() {
      results[command] = try workplace.bytes("out-\(index)")
    }
    return results
  }

  /// Commands whose result holds no rows here.
  private static let empty: Set = ["sessions"]

  @Test("json is one array of objects")
  func json() throws {
    for (command, bytes) in try results(as: "json") {
      let value = try #require(try? JSONSerialization.jsonObject(with: Data(bytes)), "\(command)")
      let objects = try #require(value as? [[String: Any]], "\(command)")
      #expect(objects.isEmpty == Self.empty.contains(command), "\(command)")
    }
  }

  @Test("jsonl is one object a line, the same objects as json")
  func jsonLines() throws {
    let arrays = try results(as: "json")
    for (command, bytes) in try results(as: "jsonl") where command != "log" {
      let records = try JSONRecord.lines(of: bytes)
      let array = try JSONDecoder().decode(
        [[String: JSONValue]].self, from: Data(arrays[command] ?? []))
      #expect(records.count == array.count, "\(command)")
      if !["marks", "sessions"].contains(command) {
        #expect(records == array.map(JSONRecord.init), "\(command)")
      }
    }
  }

  @Test("csv has a header, and every line as many cells")
  func csv() throws {
    let objects = try results(as: "jsonl")
    for (command, bytes) in try results(as: "csv") where !Self.empty.contains(command) {
      let rows = try #require(SeparatedValues.rows(of: bytes), "\(command)")
      let header = try #require(rows.first, "\(command)")
      #expect(Set(header).count == header.count && !header.contains(""), "\(command): \(header)")
      #expect(rows.allSatisfy { $0.count == header.count }, "\(command)")
      let records = try JSONRecord.lines(of: objects[command] ?? [])
      #expect(rows.count - 1 == records.count, "\(command)")
      #expect(Set(header) == Set(records.flatMap(\.fields.keys)), "\(command)")
    }
  }

  @Test("a note with commas, quotation marks and bars comes back whole out of csv")
  func quoting() throws {
    let rows = try #require(SeparatedValues.rows(of: try results(as: "csv")["marks"] ?? []))
    let column = try #require(rows.first?.firstIndex(of: "note"))
    #expect(rows.dropFirst().map { $0[column] }.contains(#"one, "two" | three"#))
  }

  @Test("tsv has a header, and every line as many cells")
  func tsv() throws {
    for (command, bytes) in try results(as: "tsv") where !Self.empty.contains(command) {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let counts = Set(
        lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count })
      #expect(lines.count > 1 && counts.count == 1, "\(command): \(counts)")
    }
  }

  @Test("markdown is a table whose bars are cells")
  func markdown() throws {
    for (command, bytes) in try results(as: "markdown") where !Self.empty.contains(command) {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.count > 2, "\(command)")
      let bars = lines.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(bars).count == 1 && (bars.first ?? 0) > 1, "\(command): \(bars)")
      #expect(lines.dropFirst().first?.allSatisfy { "|-: ".contains($0) } == true, "\(command)")
    }
  }

  @Test("fields are those of the contract")
  func fields() throws {
    let results = try results(as: "jsonl")
    let wanted: [String: Set<String>] = [
      "docs": [
        "number", "doc", "path", "title", "subtitle", "author", "outlet", "date", "date_from",
        "date_to", "date_basis", "language", "words", "zones",
      ],
      "find strateg*": ["doc", "start", "end", "text", "left", "right", "sentence"],
      "quotes": [
        "plugin", "doc", "start", "end", "text", "sentence", "kind", "content", "quotes", "speaker",
        "source", "cue", "cue_text", "date", "date_text", "occasion", "relay", "addressee",
      ],
      "sanctions": [
        "plugin", "doc", "start", "end", "text", "sentence", "status", "sender", "target", "actor",
        "measure", "goods", "modality", "aspect", "aim", "regime", "secondary", "reason", "date",
      ],
      "central-asia": [
        "plugin", "doc", "start", "end", "text", "sentence", "type", "canonical", "iso3", "qid",
        "relation", "relation_actor",
      ],
      "mediation": [
        "plugin", "doc", "start", "end", "text", "sentence", "instrument", "stance", "mediator",
        "parties", "actor", "holder", "name", "date",
      ],
      "marks": [
        "id", "doc", "start", "end", "text", "passages", "ratings", "codes", "note", "grade",
        "relevance", "origin", "analyst", "created", "state",
      ],
    ]
    for (command, names) in wanted {
      let records = try JSONRecord.lines(of: results[command] ?? [])
      for record in records {
        let missing = names.subtracting(record.fields.keys)
        #expect(missing.isEmpty, "\(command) lacks \(missing)")
      }
      #expect(!records.isEmpty, "\(command)")
    }
  }

  @Test("the matrix gives a row a mark, then a row a score")
  func matrix() throws {
    let records = try JSONRecord.lines(of: try results(as: "jsonl")["matrix"] ?? [])
    let marks = records.prefix(3)
    #expect(marks.map { $0.text("id") } == ["m1", "m2", "m3"])
    #expect(marks.first?.texts("ratings") == ["break": "C", "hedge": "II"])
    let scores = records.dropFirst(3)
    #expect(scores.count >= 1 && scores.allSatisfy { $0.text("score") != nil })
    let points = try #require(scores.first { $0.text("score") == "points" })
    #expect(points["values"] == .object(["break": .number(0), "hedge": .number(2)]))
  }

  // MARK: Elsewhere

  @Test("> writes one result into a file, >> adds to it, | gives it to a program")
  func destinations() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news],
      script: [
        "docs > docs.jsonl", "docs > docs.txt", "find ferry >> docs.txt",
        "find Osh --format csv > osh",
        "docs --format csv | wc -l > counted", "docs --format jsonl | sort -r",
      ])
    #expect(outcome.code == 0, "\(outcome.error)")
    // The ending of a file says the format where the line does not.
    #expect(try JSONRecord.lines(of: workplace.bytes("docs.jsonl")).count == 3)
    let text = try workplace.text("docs.txt")
    #expect(text.contains("The Harbour Waits") && text.contains("across the Caspian"))
    #expect(try SeparatedValues.rows(of: workplace.bytes("osh"))?.count == 3)
    #expect(try workplace.text("counted").contains("4"))
    let sorted = try JSONRecord.lines(of: outcome.outputBytes)
    #expect(sorted.compactMap { $0.number("number") } == [3, 2, 1])
  }

  @Test("a result that cannot go where it should is an error that names the place")
  func noPlace() throws {
    let workplace = try Workplace.withNews()
    for (line, name) in [
      ("docs > missing/docs.txt", "missing/docs.txt"), ("docs > news", "news"),
      ("docs | no-such-program-anywhere", "no-such-program-anywhere"), ("docs >", ">"),
      ("docs >>", ">>"), ("docs >| out", ">"), ("docs > # out", ">"), ("docs > \"\"", ">"),
      ("docs > one > two", ">"), ("docs > one | cat", "|"), ("docs |", "|"),
      ("docs | false", "false"), ("docs | sh -c 'kill $$'", "ended"),
    ] {
      let outcome = try workplace.run([workplace.news, "-c", line])
      #expect(outcome.code == 1, "\(line)")
      #expect(outcome.output.isEmpty, "\(line)")
      #expect(outcome.errorLines.contains { $0.contains("error:") && $0.contains(name) }, "\(line)")
    }
    #expect(Set(workplace.names("")) == ["home", "news"])
  }

  @Test("an article or the session is never written over, and nothing is marked on the way")
  func protected() throws {
    let workplace = try Workplace.withNews()
    let ferry = try workplace.bytes("news/ferry.txt")
    let before = try workplace.run([workplace.news, "-s", "./own.readout", "-c", "mark 1:1"])
    #expect(before.code == 0, "\(before.error)")
    for path in ["news/ferry.txt", "./news/../news/ferry.txt", "own.readout", "news", "no/where"] {
      for arrow in [">", ">>"] {
        let outcome = try workplace.run(["-s", "./own.readout", "-c", "mark 1:2 \(arrow) \(path)"])
        #expect(outcome.code == 1 && outcome.output.isEmpty, "\(path): \(outcome.error)")
      }
    }
    #expect(try workplace.bytes("news/ferry.txt") == ferry)
    #expect(try workplace.records(["-s", "./own.readout"], "marks").count == 1)
  }

  @Test("~/ behind > is the home folder, and a quoted name may hold anything")
  func names() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run(
      [workplace.news], script: ["docs > ~/docs.csv", "docs > \"my > docs | $5.csv\""])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(workplace.names("home").contains("docs.csv"))
    #expect(workplace.names("").contains("my > docs | $5.csv"))
  }

  @Test("a program behind | that writes to one that has ended is none of our errors")
  func brokenPipe() throws {
    let workplace = try Workplace.withNews()
    let outcome = try workplace.run([workplace.news, "-c", "docs | (cat; yes) | head -n 1"])
    #expect(outcome.code == 0 && outcome.lines.count == 1)
    #expect(!outcome.error.contains("Broken pipe"), "\(outcome.error)")
  }

  @Test("Ctrl-C while a program takes a result ends a script in 130, and a prompt not at all")
  func interruptedProgram() throws {
    let workplace = try Workplace.withNews()
    // Without a trap, a shell may miss what comes between two of its commands.
    let waiting = try workplace.file(
      "wait.sh", "trap 'exit 130' INT; echo started; while :; do sleep 0.1; done\n")
    let line = "docs | exec sh '\(waiting)'"
    let script = try Terminal([workplace.news, "-c", line, "-c", "docs"], in: workplace)
    try script.expect("started")
    script.send(Terminal.Key.controlC)
    #expect(script.close() == 130)

    let prompt = try Terminal([workplace.news], in: workplace)
    try prompt.expectPrompt()
    prompt.send(line + Terminal.Key.enter)
    try prompt.wait("its output") { $0.rows.contains("started") }
    prompt.send(Terminal.Key.controlC)
    try prompt.expectPrompt()
    let records = try workplace.records([workplace.news], "history")
    #expect(records.map { $0.text("outcome") } == ["interrupted"])
    #expect(try prompt.enter("docs").contains { $0.contains("The Harbour Waits") })
    #expect(prompt.leave() == 0)
  }
}
