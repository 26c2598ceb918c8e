import ReadoutKit
import Testing

@Suite("Records and findings")
struct RecordTests {
  @Test("a record keeps its order; setting replaces in place or appends")
  func order() {
    var record: Record = ["b": .number(1), "a": .null, "c": .text("x")]
    record["a"] = .flag(true)
    record["d"] = .decimal(0.5)
    #expect(record.fields.map(\.name) == ["b", "a", "c", "d"])
    #expect(record["a"] == .flag(true))
    #expect(record["nothing"] == .null)
  }

  @Test("records are equal where names, values and their order are")
  func equality() {
    let record: Record = ["a": .number(1), "b": .null]
    #expect(record == ["a": .number(1), "b": .null])
    #expect(record != ["b": .null, "a": .number(1)])
    #expect(record != ["a": .number(1)])
    #expect(record != ["a": .number(1), "c": .null])
    #expect(Value.number(1) != .decimal(1))
    #expect(Value.object(record) == .object(record))
  }

  @Test("values are made of optionals and of texts")
  func values() {
    #expect(Value.optional(nil) == .null)
    #expect(Value.optional("a") == .text("a"))
    #expect(Value.texts(["a", "b"]) == .list([.text("a"), .text("b")]))
    #expect(Value.texts([]) == .list([]))
  }

  @Test("a finding gives each role by its kind, and nothing for another kind")
  func roles() {
    let finding = Finding(
      plugin: "p", document: 1, range: 0..<1,
      roles: [
        .init("text", .text("x")), .init("none", .null),
        .init("list", .list([.text("a"), .number(1), .text("b")])),
        .init("stretches", at: [0..<1, 3..<4]), .init("nowhere", at: nil),
      ])
    #expect(finding.text("text") == "x")
    #expect(finding.text("none") == nil)
    #expect(finding.text("stretches") == nil)
    #expect(finding.texts("list") == ["a", "b"])
    #expect(finding.texts("text") == [])
    #expect(finding.ranges("stretches") == [0..<1, 3..<4])
    #expect(finding.ranges("nowhere") == [])
    #expect(finding.text("missing") == nil)
  }
}
