import Corpus
import ReadoutKit
import Testing

@Suite("A packed file is read")
struct GzipTests {
  private let line = #"{"id":"a","text":"The envoys met."}"# + "\n"

  @Test("What is packed is read as it were not")
  func formats() throws {
    #expect(try ReadFile("a.txt.gz", gzipped(Array("Words.".utf8))).texts == ["Words."])
    #expect(try ReadFile("a.txt.gz", gzipped(Array("Words.".utf8))).names == ["a"])
    #expect(try ReadFile("a.jsonl.gz", gzipped(Array(line.utf8))).names == ["a/a"])
    #expect(
      try ReadFile("a.csv.gz", gzipped(Array("id,text\nb,Words.\n".utf8))).names == ["a/b"])
    let markdown = try ReadFile("a.md.gz", gzipped(Array("---\ntitle: T\n---\nWords.".utf8)))
    #expect(markdown.articles.first?.given.title == "T")
    #expect(try ReadFile("a.txt.gz", gzipped([])).texts == [""])
  }

  @Test("Packed data under another name are known by their first bytes")
  func content() throws {
    #expect(try ReadFile("a.txt", gzipped(Array("Words.".utf8))).texts == ["Words."])
    #expect(try ReadFile("a.jsonl", gzipped(Array(line.utf8))).names == ["a/a"])
  }

  @Test("Several packed parts behind each other are one file; zeros behind them are nothing")
  func members() throws {
    let first = try gzipped(Array(line.utf8))
    let second = try gzipped(Array(#"{"id":"b","text":"They left."}"#.utf8))
    let read = try ReadFile("a.jsonl.gz", first + second + [UInt8](repeating: 0, count: 600))
    #expect(read.names == ["a/a", "a/b"])
    #expect(read.leftOut.isEmpty)
  }

  @Test("A text whose packed data are cut off is refused; of lines those before are kept")
  func tornData() throws {
    var lines = ""
    var state: UInt64 = 3
    for number in 0..<4000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      lines += "{\"id\":\"\(number)\",\"text\":\"\(state)\"}\n"
    }
    let packed = try gzipped(Array(lines.utf8))
    let half = Array(packed[..<(packed.count / 2)])
    let text = try ReadFile("a.txt.gz", half)
    #expect(text.articles.isEmpty)
    #expect(text.leftOut.first?.hasPrefix("gzip data cut off (") == true)
    let read = try ReadFile("a.jsonl.gz", half)
    #expect((1000..<3000).contains(read.articles.count))
    #expect(
      read.leftOut.first?.hasPrefix("line \(read.articles.count + 1): gzip data cut off (") == true)
    #expect(read.leftOut.first?.hasSuffix("; the rest; left out") == true)
    #expect(read.leftOut.count == 1)
    let table = try ReadFile(
      "a.csv.gz", Array(try gzipped(Array(("id,text\n" + lines).utf8))[..<(packed.count / 2)]))
    #expect(table.leftOut.last?.contains("gzip data cut off") == true)
  }

  @Test("Damaged data are refused")
  func damagedData() throws {
    var packed = try gzipped(Array(String(repeating: "The envoys met. ", count: 400).utf8))
    packed[packed.count - 6] ^= 0xFF
    let read = try ReadFile("a.txt.gz", packed)
    #expect(read.leftOut.first?.hasPrefix("damaged gzip data (") == true)
  }

  @Test("What only bears the name is refused")
  func falseName() throws {
    let message = "no gzip data, although its name ends in .gz; left out"
    #expect(try ReadFile("a.gz", Array("plain".utf8)).leftOut == [message])
    #expect(try ReadFile("a.jsonl.gz", Array(line.utf8)).leftOut == [message])
    #expect(try ReadFile("a.txt.gz", [0x1F]).leftOut == [message])
  }

  @Test("A text that swells as no text does is refused before it fills the memory")
  func bomb() throws {
    let read = try ReadFile("a.txt.gz", gzipped([UInt8](repeating: 0x61, count: 80 << 20)))
    #expect(read.leftOut == ["gzip data that swell more than 200 times, as no text does; left out"])
  }

  @Test("In a folder only what is packed in a known format is listed")
  func folders() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt.gz", "b.jsonl.gz", "c.gz", "d.pdf.gz", "e.tar.gz"] {
      try folder.write(Array(name.utf8), gzipped(Array(line.utf8)))
    }
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["a", "b"])
    #expect(
      scan.warnings.map(\.message) == ["3 files (3 .gz) in no format that is read; left out"])
  }
}
