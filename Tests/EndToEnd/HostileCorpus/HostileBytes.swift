import Testing

/// Files whose bytes are not what a reader of text expects.
@Suite("Hostile corpus: bytes") struct HostileBytes {
  private static let sentence = HostileCase.bytes

  @Test("an empty file is a document without words")
  func empty() throws {
    let documents = try Workplace(article: "empty.txt", []).records(["news"], "docs")
    #expect(documents.count == 1)
    #expect(documents.first?.number("words") == 0)
  }

  @Test("the last line counts without a line feed")
  func noNewline() throws {
    let bytes = Array("The pier waits.\n".utf8) + Self.sentence.dropLast()
    let hits = try Workplace(article: "no_newline.txt", bytes).hits("Astana")
    #expect(hits.map { $0.number("sentence") } == [2])
  }

  @Test("text behind a NUL is searched, and no NUL shown")
  func nul() throws {
    let bytes = Self.sentence.prefix(20) + [0] + Self.sentence.dropFirst(20)
    let workplace = try Workplace(article: "nul.txt", Array(bytes))
    let hits = try workplace.hits("Astana")
    #expect(hits.count == 1 && hits[0].isSlice(of: CodePoints(Array(bytes))))
    #expect(!(try workplace.screens().outputBytes.contains(0)))
  }

  @Test("a file of nothing but NUL is named, the others load")
  func allNul() throws {
    let workplace = try Workplace(article: "all_nul.txt", [UInt8](repeating: 0, count: 65536))
    try workplace.file("news/good.txt", HostileCase.sentence)
    let outcome = try workplace.run(["news", "--format", "jsonl", "-c", "find sanctions"])
    #expect(try JSONRecord.lines(of: outcome.outputBytes).map { $0.text("doc") } == ["good"])
    #expect(outcome.error.contains("all_nul.txt"))
  }

  @Test("random bytes are refused with the place of the first odd one")
  func binary() throws {
    var state: UInt64 = 20_240_601
    let bytes = (0..<50_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let outcome = try Workplace(article: "binary.txt", bytes).run(["news", "-c", "docs"])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("binary.txt") && outcome.error.contains("at byte"))
  }

  @Test("a byte-order mark counts one, and the first word is a word")
  func mark() throws {
    let hits = try Workplace(article: "bom.txt", [0xEF, 0xBB, 0xBF] + Self.sentence).hits("The")
    #expect(hits.map { $0.number("start") } == [1])
    #expect(hits.first?.number("end") == 4)
  }

  @Test("U+FEFF inside stays, and offsets behind it are right")
  func markInside() throws {
    let bytes = Self.sentence + [0xEF, 0xBB, 0xBF] + Self.sentence
    let hits = try Workplace(article: "feff_inside.txt", bytes).hits("sanctions")
    #expect(hits.map { $0.number("start") } == [15, Self.sentence.count + 1 + 15])
  }

  @Test("UTF-16 is refused by its name, not searched as garbage")
  func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + Self.sentence.flatMap { byte -> [UInt8] in [byte, 0] }
    let outcome = try Workplace(article: "utf16le.txt", bytes).run(["news", "-c", "find sanctions"])
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains("UTF-16"))
  }

  @Test("a byte of Latin-1 is named with its place, the rest is searched")
  func latin1() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" ambassador said. ".utf8) + Self.sentence
    let workplace = try Workplace(article: "latin1.txt", bytes)
    #expect(try workplace.hits("sanctions").count == 1)
    #expect(try workplace.run(["news", "-c", "docs"]).error.contains("byte 3"))
  }

  private static let invalid: [[UInt8]] = [
    [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFE, 0xFF], [0xC3],
  ]

  @Test("behind invalid bytes words are found where they stand", arguments: 0..<10)
  func invalid(_ index: Int) throws {
    let bytes = Self.sentence + Self.invalid[index] + Self.sentence
    let hits = try Workplace(article: "invalid_\(index).txt", bytes).hits("sanctions")
    #expect(
      hits.map { $0.number("start") } == [
        15, Self.sentence.count + Self.invalid[index].count + 15,
      ])
  }

  @Test("invalid bytes at the very end are read and no further", arguments: 0..<10)
  func invalidTail(_ index: Int) throws {
    let bytes = Self.sentence + Self.invalid[index]
    let workplace = try Workplace(article: "invalid_tail_\(index).txt", bytes)
    #expect(try workplace.hits("sanctions").count == 1)
    let last = try workplace.records(["news"], "1@\(Self.sentence.count)-\(bytes.count)")
    #expect(last.last?.number("end") == CodePoints(bytes).scalars.count)
  }
}
