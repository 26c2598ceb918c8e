import Testing

/// Offsets are what other programs rely on: code points into the file as it is on disk.
@Suite("Offsets") struct OffsetTests {
  /// What stands before the sentences of an article, and makes counting hard.
  private static let hindrances: [(name: String, bytes: [UInt8])] = [
    ("nothing", []),
    ("a byte-order mark", [0xEF, 0xBB, 0xBF]),
    ("CR LF", Array("A heading\r\n\r\nBy Sample Desk\r\n\r\n".utf8)),
    ("CR alone", Array("A heading\rBy Sample Desk\r".utf8)),
    (
      "stray bytes",
      Array("A caf".utf8) + [0xE9] + Array(" by the sea. Then ".utf8) + [0xFF, 0xFE, 0x20]
    ),
    (
      "sequences cut short",
      Array("One ".utf8) + [0xE2, 0x80, 0x20, 0xF0, 0x9F, 0x98, 0x20, 0xC3, 0x20]
    ),
    (
      "overlong and surrogate bytes",
      [0xC0, 0x80, 0x20, 0xED, 0xA0, 0x80, 0x20, 0xF4, 0x90, 0x80, 0x80, 0x20]
    ),
    ("astral letters", Array("𐍈𐌰𐌹𐍂𐌰 and 👩‍👩‍👧 and 𝒜. ".utf8)),
    ("decomposed letters", Array("Ku\u{308}bra and e\u{301}te\u{301} and й. ".utf8)),
    (
      "marks without a shape",
      Array("San\u{200B}ctions\u{FEFF} and \u{AD}more\u{2028}lines\u{85}here. ".utf8)
    ),
    ("Chinese and Cyrillic", Array("习近平主席 и Нурсултан Назарбаев。 ".utf8)),
    ("a NUL", Array("One\u{0}two. ".utf8)),
  ]

  /// The article behind a hindrance; `\n` as given.
  private static func article(_ hindrance: [UInt8], lineBreak: String) -> [UInt8] {
    let sentences = [
      "The European Union has imposed sanctions on the ferry.",
      "“We will keep the line open,” Kassym-Jomart Tokayev said in Astana on Tuesday.",
      "Turkey offered to mediate between Russia and Ukraine.",
      "‘No comment,’ said the ‘owner’ 👍 of the ferry.",
    ]
    let text = sentences.map { $0 + lineBreak + lineBreak }.joined()
    return hindrance + Array(text.utf8)
  }

  private static let commands = [
    "find ferry", "find \"keep the line open\"", "quotes", "sanctions", "central-asia", "mediation",
    "marks",
  ]

  @Test("text is exactly the slice of the file", arguments: 0..<12)
  func slices(_ index: Int) throws {
    try #require(Self.hindrances.count == 12)
    let hindrance = Self.hindrances[index]
    for lineBreak in ["\n", "\r\n"] {
      let workplace = try Workplace()
      let bytes = Self.article(hindrance.bytes, lineBreak: lineBreak)
      try workplace.file("article.txt", bytes: bytes)
      let points = CodePoints(bytes)
      var script = [#"mark 1 "keep the line open""#, #"mark 1 "offered to mediate" 1 "owner""#]
      for (number, command) in Self.commands.enumerated() {
        script.append("\(command) --format jsonl > out-\(number)")
      }
      let outcome = try workplace.run(["article.txt"], script: script)
      try #require(outcome.code == 0, "\(hindrance.name): \(outcome.error)")
      for (number, command) in Self.commands.enumerated() {
        let records = try JSONRecord.lines(of: workplace.bytes("out-\(number)"))
        #expect(!records.isEmpty, "\(hindrance.name): \(command)")
        for record in records {
          #expect(record.isSlice(of: points), "\(hindrance.name): \(command): \(record.fields)")
          for passage in record.records("passages") {
            #expect(passage.isSlice(of: points), "\(hindrance.name): \(command)")
          }
        }
      }
      let hit = try JSONRecord.lines(of: workplace.bytes("out-1")).first
      let range = points.range(of: "keep the line open")
      #expect(hit?.number("start") == range?.lowerBound && hit?.number("end") == range?.upperBound)
    }
  }

  @Test("the stretches of a quotation are slices too")
  func stretches() throws {
    let workplace = try Workplace()
    let bytes = Self.article(Array("👩‍👩‍👧 \u{FEFF}".utf8) + [0xFF, 0x20], lineBreak: "\r\n")
    try workplace.file("article.txt", bytes: bytes)
    let points = CodePoints(bytes)
    let quote = try #require(
      try workplace.records(["article.txt"], "quotes").first {
        $0.text("speaker")?.contains("Tokayev") == true
      })
    func words(_ field: String) -> [String] {
      guard case .list(let ranges) = quote[field] else { return [] }
      return ranges.compactMap { range in
        guard case .list(let ends) = range, ends.count == 2, case .number(let start) = ends[0],
          case .number(let end) = ends[1]
        else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: points.slice(Int(start), Int(end)) ?? [])
        return String(view)
      }
    }
    #expect(words("quotes").first?.contains("We will keep the line open") == true)
    #expect(words("content").first?.contains("We will keep the line open") == true)
    #expect(words("source") == ["Kassym-Jomart Tokayev"])
    #expect(words("cue") == ["said"])
    #expect(quote.text("cue_text") == "said")
  }

  @Test("a passage by code points is those code points")
  func byCodePoints() throws {
    let workplace = try Workplace()
    let bytes = Self.article(
      [0xEF, 0xBB, 0xBF] + Array("𝒜👍 ".utf8) + [0xFF, 0x20], lineBreak: "\r\n")
    try workplace.file("article.txt", bytes: bytes)
    let range = try #require(CodePoints(bytes).range(of: "keep the line open"))
    let record = try #require(
      try workplace.records(["article.txt"], "mark 1@\(range.lowerBound)-\(range.upperBound)").first
    )
    #expect(record.text("text") == "keep the line open")
    #expect(record.number("start") == range.lowerBound)
  }

  @Test("zones lie inside the document")
  func zones() throws {
    let workplace = try Workplace()
    for document in try workplace.records([Checkout.sampleCorpus], "docs") {
      let path = try #require(document.text("path"))
      let points = CodePoints(try fileBytes(path))
      for zone in document.records("zones") {
        let start = try #require(zone.number("start"))
        let end = try #require(zone.number("end"))
        #expect(start < end && points.slice(start, end) != nil)
        #expect(zone.text("kind") != nil && zone["excluded"] != nil)
      }
    }
  }
}
