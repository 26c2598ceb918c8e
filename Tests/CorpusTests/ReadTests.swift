import Corpus
import Glibc
import ReadoutKit
import Testing

@Suite("A file is read")
struct ReadTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ bytes: [UInt8]) throws -> CorpusReader.FileOutcome {
    try folder.write(Array("a.txt".utf8), bytes)
    return CorpusReader.read(CorpusFile(path: folder.path(of: "a.txt"), name: "a"))
  }

  private func leftOut(_ bytes: [UInt8]) throws -> String? {
    if case .leftOut(let warning) = try read(bytes) { warning.message } else { nil }
  }

  @Test(
    "The text is the file, byte for byte",
    arguments: [
      "\u{FEFF}The envoy left.\n", "One.\r\nTwo.\r\n", "One.\rTwo.\r",
      "A\u{FEFF}B e\u{301} \u{A0}C",
      "zero \0 inside the words", "\u{1B}[2J hidden \u{9B}2J",
    ])
  func untouched(words: String) throws {
    guard case .loaded(let document, let text, let warnings) = try read(Array(words.utf8)) else {
      Issue.record("left out")
      return
    }
    #expect(text.bytes == Array(words.utf8))
    #expect(document.number == 0)
    #expect(document.name == "a")
    #expect(document.path == "\(folder.path)/a.txt")
    #expect(warnings.isEmpty)
  }

  @Test("Bytes that are not UTF-8 are loaded, and the first is named by its place")
  func strayByte() throws {
    let bytes = Array("First line.\nCaf".utf8) + [0xE9] + Array(" talks.\n".utf8) + [0xFF]
    guard case .loaded(_, let text, let warnings) = try read(bytes) else {
      Issue.record("left out")
      return
    }
    #expect(text.bytes == bytes)
    #expect(warnings.map(\.line) == ["a.txt: not UTF-8 at byte 15 (line 2); shown as U+FFFD"])
  }

  @Test(
    "UTF-16 and UTF-32 are recognised with and without a byte-order mark",
    arguments: [
      ([0xFF, 0xFE, 0x41, 0, 0x42, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x41, 0, 0x42], "UTF-16"),
      ([0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0], "UTF-16"), ([0, 0x41, 0, 0x42, 0, 0x43], "UTF-16"),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "UTF-32"), ([0x41, 0, 0, 0, 0x42, 0, 0, 0], "UTF-32"),
    ] as [([UInt8], String)])
  func otherEncodings(bytes: [UInt8], name: String) throws {
    #expect(try leftOut(bytes)?.hasPrefix("\(name), not UTF-8") == true)
  }

  @Test("Binary data is left out with the place of its first odd byte")
  func binary() throws {
    var state: UInt32 = 7
    var bytes = Array("ok ".utf8)
    for _ in 0..<4000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      bytes.append(UInt8(truncatingIfNeeded: state >> 24))
    }
    #expect(try leftOut(bytes)?.hasPrefix("binary data, no text, at byte ") == true)
    #expect(try leftOut([UInt8](repeating: 0, count: 5000))?.hasPrefix("binary data") == true)
    #expect(try leftOut(Array("%PDF-1.7 and so on".utf8))?.contains("PDF files") == true)
  }

  @Test("Text in an old eight-bit alphabet is no binary data")
  func eightBit() throws {
    // A few words in Windows-1251: hardly a byte of them is UTF-8.
    let bytes: [UInt8] = [0xCF, 0xE5, 0xF0, 0xE5, 0xE3, 0xEE, 0xE2, 0xEE, 0xF0, 0xFB, 0x20, 0xE2]
    guard case .loaded(_, _, let warnings) = try read(bytes) else {
      Issue.record("left out")
      return
    }
    #expect(warnings.map(\.message) == ["not UTF-8 at byte 0 (line 1); shown as U+FFFD"])
  }

  @Test(
    "An empty file is a document without words, and a warning",
    arguments: ["", " \n\r\n\t", "\u{FEFF}\n"])
  func empty(words: String) throws {
    guard case .loaded(let document, _, let warnings) = try read(Array(words.utf8)) else {
      Issue.record("left out")
      return
    }
    #expect(document.words == 0)
    #expect(document.title == nil)
    #expect(warnings.map(\.message) == ["empty; loaded as a document without words"])
  }

  @Test("The hash is the SHA-256 of the bytes")
  func hash() {
    #expect(
      CorpusReader.hash(of: Text("abc"))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      CorpusReader.hash(of: Text(""))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("A file that may not be read is named", .enabled(if: getuid() != 0))
  func forbidden() throws {
    try folder.write("a.txt", "Some words.")
    chmod("\(folder.path)/a.txt", 0)
    let outcome = CorpusReader.read(CorpusFile(path: folder.path(of: "a.txt"), name: "a"))
    guard case .leftOut(let warning) = outcome else {
      Issue.record("read")
      return
    }
    #expect(warning.message == "cannot be read (permission denied); left out")
  }

  @Test("A file that vanished after the scan is named")
  func vanished() {
    let outcome = CorpusReader.read(CorpusFile(path: folder.path(of: "gone.txt"), name: "gone"))
    guard case .leftOut(let warning) = outcome else {
      Issue.record("read")
      return
    }
    #expect(warning.message == "cannot be read (it is gone); left out")
  }

  @Test("The files of a scan are read in order of path, each with what is odd about it")
  func wholeCorpus() throws {
    try folder.write("b.txt", "Second words.")
    try folder.write("a.txt", "First words.")
    try folder.write(Array("c.txt".utf8), [0x41, 0xFF, 0x42])
    try folder.write(Array("d.txt".utf8), [0xFF, 0xFE, 0x41, 0])
    var names: [String] = []
    var lines: [String] = []
    for file in try CorpusReader.scan([folder.root]).files {
      switch CorpusReader.read(file) {
      case .loaded(let document, _, let warnings):
        names.append(document.name)
        lines += warnings.map(\.line)
      case .leftOut(let warning): lines.append(warning.line)
      }
    }
    #expect(names == ["a", "b", "c"])
    #expect(lines.count == 2)
    #expect(lines.first == "c.txt: not UTF-8 at byte 1 (line 1); shown as U+FFFD")
    #expect(lines.last?.hasPrefix("d.txt: UTF-16") == true)
  }
}
