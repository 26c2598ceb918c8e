import ReadoutKit
import Testing

@testable import Workbench

@Suite("find") struct FindTests {
  private static let articles: [(name: String, text: String)] = [
    (
      "2024-a-oil",
      "Prices rose. The bank sold oil to nobody.\n\nSanctions on oil bite, the envoy said."
    ),
    ("2024-b-gas", "A zebra crossed. Oil and gas fell. Zinc, an oil price and an apple."),
    (
      "2024-c-long",
      String(repeating: "word ", count: 3000) + "oil " + String(repeating: "tail ", count: 3000)
    ),
  ]

  private func bench() throws -> TestBench { try TestBench(articles: Self.articles) }

  @Test("rows hold the rest of the sentence on either side, and its number")
  func rows() throws {
    let rows = try bench().run("find sanctions").rows
    #expect(rows.count == 1)
    let record = rows[0].record
    #expect(
      record.fields.map(\.name) == ["doc", "start", "end", "text", "left", "right", "sentence"])
    #expect(record["left"] == .text(""))
    #expect(record["right"] == .text(" on oil bite, the envoy said."))
    #expect(record["sentence"] == .number(3))
    #expect(record["start"] == .number(43))
  }

  @Test("what stands beside a hit is bounded in the longest sentence, or by a number of words")
  func context() throws {
    let table = try bench()
    let record = try #require(try table.run("find oil doc=3").rows.first?.record)
    guard case .text(let left) = record["left"], case .text(let right) = record["right"] else {
      Issue.record("no words beside the hit")
      return
    }
    #expect(left.unicodeScalars.count == 400 && right.unicodeScalars.count == 400)
    #expect(try table.texts("left", "find oil doc=3 context=2") == ["word word "])
    #expect(try table.texts("right", "find sold context=3") == [" oil to nobody"])
    #expect(try table.texts("left", "find sold context=5") == ["Prices rose. The bank "])
    #expect(try table.texts("left", "find sold context=0") == [""])
  }

  @Test(
    "hits are listed in the order asked for",
    arguments: [
      ("position", ["sold ", "on ", "", "an ", "word "]),
      ("left", ["an ", "", "on ", "sold ", "word "]),
      ("right", ["", "on ", "an ", "word ", "sold "]),
    ])
  func order(order: String, left: [String]) throws {
    let lefts = try bench().texts("left", "find oil sort=\(order) context=1")
    // The word before `Oil` in the second article belongs to the sentence before.
    #expect(lefts.map { $0 == "crossed. " ? "" : $0 } == left)
  }

  @Test("a limit shows the first rows and counts them all; only a terminal has one of its own")
  func limit() throws {
    let table = try bench()
    let answer = try table.run("find oil limit=2")
    #expect(answer.rows.count == 2)
    #expect(answer.notes == ["5 in 3 of 3 documents; the first 2 are shown (limit=N shows more)"])
    let many = try TestBench(articles: [("a", String(repeating: "oil. ", count: 150))])
    #expect(try many.run("find oil").rows.count == 150)
    many.bench.isAtTerminal = true
    #expect(try many.run("find oil").rows.count == 100)
    #expect(try many.run("find oil limit=120").rows.count == 120)
  }

  @Test(
    "queries are typed with and without quotation marks",
    arguments: [
      ("find (oil OR gas) AND zinc", 4), ("find (\"oil price\" OR apple) NOT bank", 2),
      ("find \"/o(i|x)l/\" doc=2", 2), ("find /o(i|x)l/ doc=2", 2), ("find oil NEAR/1 gas", 1),
      ("find \"oil and gas\"", 1), ("find \"oil AND gas\"", 1), ("find oil AND gas", 3),
      ("find \"say \\\"oil\\\"\"", 0),
    ])
  func queries(line: String, count: Int) throws {
    #expect(try bench().run(line).rows.count == count)
  }

  @Test(
    "what is wrong is told with a way out",
    arguments: [
      ("find doc=1", "nothing to look for"), ("find (oil", "column 1"),
      ("find oil lens=none", "no lens"),
      ("find oil sort=colour", "colour"), ("find oil limit=0", "limit"), ("find …", "no word"),
      ("find oil speaker=Xi", "no lens quotes"), ("find oil outlet=Nobody", "outlet"),
    ])
  func failures(line: String, words: String) throws {
    let error = try #require(bench().failure(line))
    #expect(error.message.contains(words), "\(error.message)")
    #expect(error.hint != nil)
  }

  @Test("an expression that takes too long is named with its document")
  func runaway() throws {
    let table = try TestBench(articles: [("slow-one", String(repeating: "a", count: 300_000))])
    let error = try #require(table.failure("find /(a+)+[bc]$/"))
    #expect(error.message == "/(a+)+[bc]$/ takes too long in document 1, slow-one")
  }
}
