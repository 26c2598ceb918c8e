import ReadoutKit
import Testing

@testable import Sessions

/// Files of every shape that there has been, and of shapes that are still to come.
@Suite struct VersionTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  /// A line as some program wrote it, with its sum.
  private func line(_ text: String) throws -> [UInt8] {
    SessionLine.bytes(try #require(JSONReader.record(Array(text.utf8)[...])))
  }

  private func file(_ texts: [String]) throws -> [UInt8] {
    try texts.flatMap { try line($0) + [UInt8(ascii: "\n")] }
  }

  private let header =
    #"{"format":"readout.session","version":1,"id":"0123456789abcdef0123456789abcdef","#
    + #""created":"2031-01-01T00:00:00.000Z","corpus":{"roots":["news"],"documents":"#
    + #"[{"number":1,"name":"quay","title":"The quay","sha256":"ab"}]}}"#

  private func event(_ number: Int, _ kind: String, _ payload: String) -> String {
    #"{"id":"0190000000\#(10 + number)-0000000a","time":"2031-01-01T00:00:00.000Z","#
      + #""analyst":"a","kind":"\#(kind)","payload":\#(payload)}"#
  }

  /// Before codes had definitions and items had kinds: no `definitions`, `is`, `confidence`, `rests`.
  private var first: [String] {
    [
      header,
      event(0, "question-set", #"{"id":"q1","text":"Will it open?","by":null}"#),
      event(
        1, "scenario-added",
        #"{"key":"open","text":"It opens","question":"q1","likelihood":null,"confidence":null}"#),
      event(
        2, "mark-added",
        #"{"id":"m1","passages":[{"doc":"quay","sha256":"ab","start":4,"end":8,"text":"quay","#
          + #""before":"The ","after":" is wet."}],"codes":["works"],"note":"seen","grade":"B2","#
          + #""relevance":"high","origin":"port","ratings":{"open":"C"}}"#),
      event(3, "rated", #"{"mark":"m1","added":null,"ratings":{"open":"CC"}}"#),
      event(
        4, "mark-added",
        #"{"id":"m2","passages":[],"codes":[],"note":null,"grade":null,"relevance":null,"#
          + #""origin":null,"ratings":{}}"#),
    ]
  }

  @Test func `a file of the first shape opens whole, and goes on`() throws {
    let bytes = try file(first)
    try write(bytes, to: path)
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.damage == nil && !log.isReadOnly)
    #expect(!log.events.contains { $0.change == .unknown(kind: $0.change.kind) })
    #expect(log.state.questions == [Question(text: "Will it open?")])
    let mark = try #require(log.state.mark("m1"))
    #expect(mark.ratings == ["open": .veryConsistent])
    #expect(mark.kind == .evidence && mark.confidence == nil && mark.restsOn.isEmpty)
    #expect(mark.grade == Grade("B2") && mark.note == "seen" && mark.codes == ["works"])
    #expect(log.state.mark("m2")?.kind == .assumption)
    try log.append(.noted("m2", "later"))
    #expect(try Array(SessionsTests.bytes(path).prefix(bytes.count)) == bytes)
    try log.save(as: folder.path("copy.readout"))
    #expect(
      try Array(SessionsTests.bytes(folder.path("copy.readout")).prefix(bytes.count)) == bytes)
  }

  @Test(arguments: ["2", "17", "2.5", "1e3", "99999999999999999999"])
  func `a newer file is refused with a word, and left alone`(version: String) throws {
    let newer = header.replacing(#""version":1"#, with: #""version":\#(version),"news":true"#)
    for texts in [[newer], [newer] + first.dropFirst(), first + [newer]] {
      let bytes = try file(texts)
      try write(bytes, to: path)
      let error = try #require(problem { _ = try SessionLog.open(path, analyst: "a") })
      #expect(error.kind == .unusable)
      #expect(error.message.contains("newer Readout"))
      #expect(error.hint?.contains("newer program") == true)
      #expect(try SessionsTests.bytes(path) == bytes)
      #expect(try folder.names() == ["s.readout"])
    }
    #expect(SessionOutline.read(path) == nil)
  }

  @Test func `a newer file whose sums are made otherwise is refused too`() throws {
    let newer = header.replacing(#""version":1"#, with: #""version":2"#)
    let bytes = Array("\n\(newer)\n".utf8)
    try write(bytes, to: path)
    #expect(
      problem { _ = try SessionLog.open(path, analyst: "a") }?.message.contains("newer") == true)
    #expect(try SessionsTests.bytes(path) == bytes)
  }

  @Test func `kinds and fields of a newer program are kept and passed on`() throws {
    let texts =
      first + [
        event(5, "dreamt", #"{"of":"ships"}"#),
        event(6, "kind-set", #"{"mark":"m1","added":null,"is":"rumour"}"#),
        event(7, "noted", #"{"mark":"m1","added":null,"note":"told","colour":"red"}"#),
        event(8, "several", #"{"changes":[{"kind":"dreamt","payload":{}}]}"#),
      ]
    let bytes = try file(texts)
    try write(bytes, to: path)
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.damage == nil)
    #expect(log.events.suffix(4).map(\.change.kind) == ["dreamt", "kind-set", "noted", "several"])
    #expect(log.state.mark("m1")?.note == "told")
    #expect(log.state.mark("m1")?.kind == .evidence)
    let undone = try log.undo()
    #expect(undone.change.kind == "noted")
    try log.save(as: folder.path("copy.readout"))
    #expect(
      try Array(SessionsTests.bytes(folder.path("copy.readout")).prefix(bytes.count)) == bytes)
  }
}
