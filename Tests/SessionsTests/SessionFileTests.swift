import ReadoutKit
import Testing

@testable import Sessions

@Suite struct SessionFileTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  private func open(_ bytes: [UInt8]) throws -> SessionLog {
    let path = folder.path("copy.readout")
    try write(bytes, to: path)
    return try SessionLog.open(path, analyst: "a")
  }

  private func aside() throws -> [String] {
    try folder.names().filter { $0.hasPrefix("copy.readout.damaged-") }
  }

  @Test func `the first line tells format, version and documents`() throws {
    _ = try SessionLog.sample(at: path)
    let header = try #require(lines(path).first)
    #expect(header.starts(with: Array(#"{"format":"readout.session","version":1,"id":""#.utf8)))
    let record = try #require(SessionLine.record(header[...]))
    #expect(record.fields.map(\.name) == ["format", "version", "id", "created", "corpus", "sum"])
    #expect(SessionHeader(record)?.corpus.documents.first?.hash == "old")
  }

  @Test func `each line holds one event under names that stay`() throws {
    let log = try SessionLog.sample(at: path)
    let line = try #require(lines(path).last)
    let record = try #require(JSONReader.record(line[...]))
    #expect(record.fields.map(\.name) == ["id", "time", "analyst", "kind", "payload", "sum"])
    #expect(record.text("kind") == "mark-added")
    #expect(try lines(path).count == log.events.count + 1)
  }

  @Test func `a file cut off at any byte keeps every whole line`() throws {
    let (whole, events) = try {
      let log = try SessionLog.create(at: path, analyst: "a")
      try log.append(.questionSet(Question(text: "Why?")))
      try log.append(.markAdded(NewMark(anchors: [anchor("quay", in: "the wet quay")])))
      try log.undo()
      return (try bytes(path), log.events)
    }()
    for size in 0...whole.count {
      let cut = Array(whole[..<size])
      let wholeLines = cut.count { $0 == UInt8(ascii: "\n") }
      // The newline alone may be missing: then the line is whole all the same.
      let isWholeAtEnd = size < whole.count && whole[size] == UInt8(ascii: "\n")
      let expected = max(0, wholeLines - 1 + (isWholeAtEnd && size > 0 ? 1 : 0))
      let log = try open(cut)
      #expect(log.events == Array(events.prefix(expected)), "cut at \(size)")
      try log.append(.questionSet(Question(text: "after \(size)")))
      let next = try SessionReading(try bytes(log.path), name: "copy")
      #expect(next.damaged.isEmpty && next.events.count == expected + 1, "cut at \(size)")
    }
  }

  @Test func `the torn end is kept beside the file`() throws {
    let whole = try {
      _ = try SessionLog.sample(at: path)
      return try bytes(path)
    }()
    let log = try open(whole.dropLast(10))
    let damage = try #require(log.damage)
    let kept = try #require(damage.keptAt)
    #expect(damage.lines == 1)
    #expect(try bytes(kept).count == damage.bytes)
    #expect(whole.dropLast(10).suffix(damage.bytes).elementsEqual(try bytes(kept)))
    #expect(damage.message.contains(kept))
    #expect(log.state.marks.map(\.id) == ["m1"])
  }

  @Test func `a damaged line in the middle costs that line and is kept`() throws {
    let events = try SessionLog.sample(at: path).events
    let whole = try lines(path)
    for number in 1..<whole.count {
      var changed = whole
      changed[number][changed[number].count / 2] ^= 0x20
      let log = try open(
        Array(changed.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")])
      #expect(log.events == events.enumerated().filter { $0.offset != number - 1 }.map(\.element))
      let kept = try #require(log.damage?.keptAt)
      #expect(try bytes(kept) == changed[number] + [UInt8(ascii: "\n")])
      let next = try SessionReading(try bytes(log.path), name: "copy")
      #expect(next.damaged.isEmpty && next.header == log.header)
      try log.append(.questionSet(Question(text: "still here")))
    }
  }

  @Test func `a lost header costs no event`() throws {
    let events = try SessionLog.sample(at: path).events
    var damaged = try bytes(path)
    damaged.replaceSubrange(0..<30, with: [0, 0xFF, 0x7B])
    let log = try open(damaged)
    #expect(log.events == events)
    #expect(log.damage?.lines == 1)
    #expect(try open(try bytes(log.path)).events == events)
  }

  @Test func `a header that was edited by hand still says which documents these are`() throws {
    let header = try SessionLog.sample(at: path).header
    let text = String(decoding: try bytes(path), as: UTF8.self)
      .replacing(#""roots":["news"]"#, with: #""roots":["elsewhere"]"#)
    let log = try open(Array(text.utf8))
    #expect(log.header.corpus.roots == ["elsewhere"])
    #expect(log.header.id == header.id)
    #expect(log.damage?.lines == 1)
  }

  @Test(arguments: [Int.min, -1, 0, 1_000_000_000, Int.max])
  func `a header that gives a document an impossible number is damage`(number: Int) throws {
    let events = try SessionLog.sample(at: path).events
    let text = String(decoding: try bytes(path), as: UTF8.self)
      .replacing(#""number":1,"#, with: #""number":\#(number),"#)
    let log = try open(Array(text.utf8))
    #expect(log.header.corpus == SessionCorpus())
    #expect(log.events == events)
    let damage = try #require(log.damage)
    #expect(damage.lines == 1)
    #expect(damage.message.contains("could not be read"))
    let kept = String(decoding: try bytes(try #require(damage.keptAt)), as: UTF8.self)
    #expect(kept.contains(#""number":\#(number),"#))
  }

  @Test func `a load of impossible numbers has no effect, whatever its sum`() throws {
    let state = try SessionLog.sample(at: path).state
    let corpus = SessionCorpus(documents: [.init(number: .max, name: "n", hash: "h")])
    let line = Event(
      id: "fffe00000000-00000000", time: "", analyst: "a", change: .corpusLoaded(corpus)
    ).line
    let log = try open(try bytes(path) + line + [UInt8(ascii: "\n")])
    #expect(log.state == state)
    #expect(log.events.last?.change == .unknown(kind: "corpus-loaded"))
  }

  @Test func `lines that escape other scalars than this program does are whole`() throws {
    let events = try SessionLog.sample(at: path).events
    // A joiner and a soft hyphen, bare as an older program wrote them.
    let line = Array(
      (#"{"id":"fffe00000000-00000000","time":"","analyst":"a","kind":"noted","payload":"#
        + #"{"mark":"m1","added":null,"note":"a\#u{200D}b\#u{AD}c"},"sum":"edb4a4ac635c6366"}"#)
        .utf8)
    let log = try open(try bytes(path) + line + [UInt8(ascii: "\n")])
    #expect(log.damage == nil)
    #expect(log.events.count == events.count + 1)
    let note = try #require(log.state.mark("m1")?.note)
    #expect(note.unicodeScalars.elementsEqual("a\u{200D}b\u{AD}c".unicodeScalars))
    try log.save(as: folder.path("second.readout"))
    #expect(try lines(folder.path("second.readout")).contains(line))
  }

  @Test func `other line ends and a byte-order mark are no damage`() throws {
    let events = try SessionLog.sample(at: path).events
    let text = String(decoding: try bytes(path), as: UTF8.self)
    let log = try open([0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8))
    #expect(log.events == events)
    #expect(log.damage == nil)
    try log.append(.noted("m1", "on"))
    let again = try SessionReading(try bytes(log.path), name: "copy")
    #expect(again.damaged.isEmpty && again.events.count == events.count + 1)
  }

  @Test func `lines in another order, twice, and a second header say the same`() throws {
    let (events, state) = try {
      let log = try SessionLog.sample(at: path)
      return (log.events, log.state)
    }()
    let whole = try lines(path)
    let mixed = [whole[0]] + whole.dropFirst().reversed() + whole
    let log = try open(Array(mixed.joined(separator: [UInt8(ascii: "\n")])))
    #expect(log.events == events)
    #expect(log.state == state)
    #expect(log.damage == nil)
  }

  @Test func `two marks of one id from two files are kept apart`() throws {
    _ = try SessionLog.sample(at: path)
    let other = folder.path("other.readout")
    try write(try bytes(path), to: other)
    try withExtendedLifetime(try SessionLog.open(path, analyst: "a")) {
      try $0.append(.markAdded(NewMark(note: "a's")))
      try $0.append(.coded("m3", add: ["of-a"], remove: []))
    }
    // Later than all that a did, whose ids may run ahead of the clock by a few milliseconds.
    let later = { @Sendable in EventClock.system() + 10_000 }
    try withExtendedLifetime(
      try SessionLog.open(other, analyst: "b", disk: .system, now: later)
    ) {
      try $0.append(.markAdded(NewMark(note: "b's")))
      try $0.append(.coded("m3", add: ["of-b"], remove: []))
    }
    let log = try open(try bytes(path) + bytes(other))
    #expect(log.state.marks.map(\.id) == ["m1", "m2", "m3", "m3b"])
    #expect(log.state.mark("m3")?.codes == ["of-a"])
    #expect(log.state.mark("m3b")?.codes == ["of-b"])
    try log.append(.renamed("m3b", to: "m4"))
    #expect(log.state.mark("m4")?.note == "b's")
    #expect(log.state.nextMarkID == "m5")
  }

  @Test(arguments: [
    "The pier is closed.\n", "{\"a\":1}\n", "{\"format\":\"other\",\"version\":1}\n", "\u{0}\u{1}",
    "[]", "{\"format\":\"readout.sessions\"",
  ])
  func `another file is not a session and is left alone`(text: String) throws {
    let error = try #require(problem { _ = try open(Array(text.utf8)) })
    #expect(error.kind == .unusable)
    #expect(error.message.contains("not a session"))
    #expect(error.hint != nil)
    #expect(try bytes(folder.path("copy.readout")) == Array(text.utf8))
    #expect(try folder.names() == ["copy.readout"])
  }

  @Test func `a newer version is refused and left alone`() throws {
    let line = SessionLine.bytes([
      "format": .text("readout.session"), "version": .number(2), "news": .flag(true),
    ])
    let error = try #require(problem { _ = try open(line + [UInt8(ascii: "\n")]) })
    #expect(error.kind == .unusable)
    #expect(error.message.contains("newer"))
    #expect(try bytes(folder.path("copy.readout")) == line + [UInt8(ascii: "\n")])
  }

  @Test func `a kind of event from a newer program is kept without effect`() throws {
    let state = try SessionLog.sample(at: path).state
    let line = SessionLine.bytes([
      "id": .text("fffe00000000-00000000"), "time": .text(""), "analyst": .text("a"),
      "kind": .text("dreamt"), "payload": .object(["of": .text("ships")]),
    ])
    let log = try open(try bytes(path) + line + [UInt8(ascii: "\n")])
    #expect(log.damage == nil)
    #expect(log.state == state)
    #expect(log.events.last?.change == .unknown(kind: "dreamt"))
    try log.save(as: folder.path("second.readout"))
    #expect(try lines(folder.path("second.readout")).contains(line))
  }

  @Test func `no file and a folder are refused in one line`() throws {
    #expect(
      problem { _ = try SessionLog.open(folder.path("none"), analyst: "a") }?.kind == .unusable)
    #expect(problem { _ = try SessionLog.open(folder.path, analyst: "a") }?.kind == .unusable)
    #expect(
      problem {
        _ = try SessionLog.sample(at: path)
        _ = try SessionLog.create(at: path, analyst: "a")
      }?.message.contains("exists") == true)
  }

  /// Bytes changed at random: nothing may crash, and no line that is whole may go.
  @Test(arguments: 0..<60)
  func `random damage never costs a line that is whole`(seed: Int) throws {
    let whole = try {
      _ = try SessionLog.sample(at: path)
      return try bytes(path)
    }()
    var state = UInt64(seed + 1)
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var damaged = whole
    for _ in 0...random(4) {
      let position = random(damaged.count)
      switch random(3) {
      case 0: damaged[position] = UInt8(random(256))
      case 1: damaged.remove(at: position)
      default: damaged.insert(UInt8(random(256)), at: position)
      }
    }
    let kept = damaged.split(separator: UInt8(ascii: "\n")).filter { SessionLine.record($0) != nil }
    let events = kept.compactMap { SessionLine.record($0).flatMap { Event($0) } }
    if problem({ _ = try open(damaged) }) != nil {
      #expect(events.isEmpty)
    } else {
      #expect(try open(damaged).events == events)
    }
  }
}
