import Exchange
import ReadoutKit
import Testing

@Suite("Comma- and tab-separated values")
struct SeparatedValuesTests {
  /// The text as its cell holds it: with an apostrophe where a spreadsheet would see a formula.
  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
  }

  @Test("commas: text comes back from a small reader", arguments: HostileTexts.all)
  func comma(_ text: String) {
    let records: [Record] = [
      ["a": .text(text), "b": .number(-1)], ["a": .text("x" + text), "b": .text(text)],
    ]
    let read = CellReader.commas(DataWriter.write(records, as: .csv))
    let expected = [["a", "b"], [guarded(text), "-1"], ["x" + text, guarded(text)]]
    #expect(read.map { $0.map(scalars) } == expected.map { $0.map(scalars) })
  }

  @Test("tabs: text comes back from a small reader", arguments: HostileTexts.all)
  func tab(_ text: String) {
    let records: [Record] = [
      ["a": .text(text), "b": .number(-1)], ["a": .text("x" + text), "b": .text(text)],
    ]
    let read = CellReader.tabs(DataWriter.write(records, as: .tsv))
    let expected = [["a", "b"], [guarded(text), "-1"], ["x" + text, guarded(text)]]
    #expect(read.map { $0.map(scalars) } == expected.map { $0.map(scalars) })
  }

  @Test(
    "no cell begins as a formula does",
    arguments: ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1"])
  func formulas(_ text: String) {
    for records in [["a": .text(text)], ["a": .texts([text, "b"])]] as [Record] {
      for cell in CellReader.commas(DataWriter.write([records], as: .csv)).dropFirst().joined() {
        #expect(cell.unicodeScalars.first == "'")
      }
    }
  }

  @Test(
    "each kind of value has its cell",
    arguments: [
      (.null, ""), (.flag(true), "true"), (.number(-7), "-7"), (.decimal(-0.5), "-0.5"),
      (.decimal(-.infinity), ""), (.decimal(.nan), ""), (.texts(["a", "b"]), "a; b"),
      (.list([]), ""),
      (.list([.list([.number(0), .number(3)])]), "[[0,3]]"),
      (.object(["a": .number(1)]), "{\"a\":1}"),
    ] as [(Value, String)])
  func cells(_ value: Value, _ cell: String) {
    let record: Record = ["value": value, "x": .text("x")]
    #expect(CellReader.commas(DataWriter.write([record], as: .csv)).last == [cell, "x"])
    #expect(CellReader.tabs(DataWriter.write([record], as: .tsv)).last == [cell, "x"])
  }

  @Test("records of different fields share one header, in the order first met")
  func differentFields() {
    let records: [Record] = [
      ["id": .number(1), "text": .text("a")], ["score": .text("sum"), "id": .number(2)],
    ]
    #expect(DataWriter.write(records, as: .csv) == "id,text,score\n1,a,\n2,,sum\n")
    #expect(DataWriter.write(records, as: .tsv) == "id\ttext\tscore\n1\ta\t\n2\t\tsum\n")
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

/// Reads cells back the way that other programs do, code point by code point.
private enum CellReader {
  static func commas(_ written: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = written.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        cell.append(scalar)
      case ("\"", _): isQuoted.toggle()
      case (",", false), ("\n", false):
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: cell.append(scalar)
      }
    }
    return rows
  }

  static func tabs(_ written: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var scalars = written.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        let named: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r", "\\": "\\"]
        if let next = scalars.popFirst() { cell.append(named[next] ?? "\u{FFFD}") }
      case "\t", "\n":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
