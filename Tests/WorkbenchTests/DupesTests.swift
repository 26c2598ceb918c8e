import ReadoutKit
import Store
import Testing

@testable import Workbench

@Suite struct DupesTests {
  private static let wire = """
    The agency said that the convoy of forty lorries had left the port before dawn on Sunday and that \
    drivers were told to wait at the second bridge until soldiers had searched the road ahead.
    """
  private static let articles = [
    ("a", "Harvest\n\nA wet spring has left the fields of the north under water. \(wire)"),
    ("b", "HARVEST\n\nA wet spring has left the fields of the north under water. \(wire)"),
    (
      "c",
      """
      Markets

      Prices fell for a third day as traders sold coal and bought nothing at all, while brokers in \
      the capital waited for word from the ministry of trade, which kept silent.
      \(wire)
      Nobody knew why the bank had moved so early in the week.
      """
    ),
    ("d", "Weather\n\nIt rained."),
  ]

  private func table(_ articles: [(String, String)] = articles) throws -> TestBench {
    let table = try TestBench(articles: [])
    for (index, (name, text)) in articles.enumerated() {
      let date = "2022-03-0\(9 - index)"
      try table.bench.store.add(
        Document(
          number: 0, name: name, path: name, title: String(text.prefix { $0 != "\n" }),
          date: DocumentDate(stated: date, from: date, to: date), hash: name), text: Text(text))
    }
    return table
  }

  @Test func copiesAndParagraphsAreListed() throws {
    let table = try table()
    #expect(try table.texts("doc", "dupes kind=same") == ["a", "b"])
    let answer = try table.run("dupes kind=same")
    #expect(answer.rows.map { $0.record["share"] } == [.decimal(1), .decimal(1)])
    #expect(answer.rows.map { $0.record["first"] } == [.flag(false), .flag(true)])
    #expect(answer.rows.map { $0.record["start"] } == [.number(0), .number(0)])
    #expect(answer.rows.map(\.target) == [.document(1), .document(2)])
  }

  @Test func rowsOfParagraphsArePassages() throws {
    let texts = [
      (
        "a",
        "Tax\n\nNobody spoke of the new tax in the hall, where four hundred members of the party "
          + "waited until midnight for a word from their leader.\n\n" + Self.wire
      ),
      Self.articles[2],
    ]
    let table = try table(texts)
    #expect(try table.texts("kind", "dupes") == ["paragraph", "paragraph"])
    let found = try table.texts("text", "dupes")
    #expect(found == [Self.wire, Self.wire])
    try table.run("dupes")
    let shown = try table.run("show %2")
    #expect(shown.rows.contains { $0.cells.contains { $0.text.contains("second bridge") } })
    let place = try table.run("dupes").rows.first?.cells.first { $0.style == .place }
    #expect(place?.text == "1:3")
  }

  @Test func oneDocumentIsAskedFor() throws {
    let table = try table()
    #expect(try table.run("dupes 4").rows.isEmpty)
    #expect(try table.run("dupes 1").rows.count >= 2)
    #expect(try table.run("dupes from=2022-03-09").rows.isEmpty)
    #expect(try table.run("dupes limit=1 kind=same kind=paragraph").rows.count == 2)
    #expect(table.failure("dupes 9")?.hint != nil)
    #expect(table.failure("dupes kind=alike") != nil)
  }
}
