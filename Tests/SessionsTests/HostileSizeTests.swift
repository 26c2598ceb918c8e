import ReadoutKit
import Testing

@testable import Sessions

/// Lines and files far larger than anybody writes; where time grew with the square of their size,
/// each of these would take minutes.
@Suite struct HostileSizeTests {
  private func folded(_ changes: [Change]) throws -> SessionState {
    let events = changes.enumerated().map { index, change in
      let digits = String(index + 0x100000, radix: 16)
      return Event(id: "019000\(digits)-0000000a", time: "", analyst: "a", change: change)
    }
    let header = SessionHeader(id: "5a", created: "", corpus: SessionCorpus())
    let lines = [header.line] + events.map(\.line) + [[]]
    let reading = try SessionReading(
      Array(lines.joined(separator: [UInt8(ascii: "\n")])), name: "s")
    #expect(reading.events.count == changes.count)
    return SessionState.fold(History(reading.events), over: header.corpus)
  }

  private func mark(_ id: String, _ new: NewMark = NewMark()) -> Change {
    var new = new
    new.id = id
    return .markAdded(new)
  }

  @Test func `a mark with fifty thousand codes, put on and taken off`() throws {
    let codes = (0..<50_000).map { "c\($0)" }
    let state = try folded([
      mark("m1", NewMark(codes: codes)), .coded("m1", add: codes.reversed(), remove: []),
      .coded("m1", add: [], remove: Array(codes.dropFirst())),
    ])
    #expect(state.mark("m1")?.codes == ["c0"])
  }

  @Test func `a mark of twenty thousand passages`() throws {
    let anchors = (0..<20_000).map {
      Anchor(document: "d", hash: "h", start: $0, end: $0 + 1, words: "w", before: "", after: "")
    }
    let state = try folded([
      mark("m1", NewMark(anchors: anchors)), .passagesAdded("m1", anchors.reversed()),
    ])
    #expect(state.mark("m1")?.anchors == anchors)
  }

  @Test func `fifty thousand roots, twice`() throws {
    let roots = (0..<50_000).map { "r\($0)" }
    let state = try folded([
      .corpusLoaded(SessionCorpus(roots: roots)), .corpusLoaded(SessionCorpus(roots: roots)),
    ])
    #expect(state.corpus.roots == roots)
  }

  @Test func `five thousand marks of one id, all taken out again`() throws {
    let marks = (0..<5_000).map { _ in mark("m1") }
    let state = try folded(marks)
    #expect(Set(state.marks.map(\.id)).count == 5_000)
    let ids = state.marks.map { Change.markRemoved(MarkReference($0.id)) }
    #expect(try folded(marks + ids).marks.isEmpty)
  }

  @Test func `a note of two hundred thousand letters, each one escaped`() throws {
    let note = String(repeating: "\u{202E}", count: 200_000)
    let state = try folded([mark("m1", NewMark(note: note))])
    #expect(state.mark("m1")?.note?.unicodeScalars.count == 200_000)
  }

  @Test func `a number of a million digits, and brackets without end`() {
    let digits = String(repeating: "9", count: 1_000_000)
    for text in [#"{"a":\#(digits)}"#, #"{"a":0.\#(digits)}"#, #"{"a":1e\#(digits)}"#] {
      _ = JSONReader.record(Array(text.utf8)[...])
    }
    #expect(JSONReader.record([UInt8](repeating: 0x5B, count: 1_000_000)[...]) == nil)
    let nested = Array("{\"a\":".utf8) + [UInt8](repeating: 0x5B, count: 1_000_000)
    #expect(JSONReader.record(nested[...]) == nil)
  }
}
