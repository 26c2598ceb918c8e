import Foundation
import ReadoutKit
import Testing

@testable import Sessions

/// Bytes that are not what was written: a line at most is lost, and it is named.
@Suite struct DamageTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  private static let newline = UInt8(ascii: "\n")

  private func sample() throws -> (bytes: [UInt8], events: [Event]) {
    let events = try SessionLog.sample(at: path).events
    return (try bytes(path), events)
  }

  @Test(arguments: [0x01, 0x20, 0x80, 0xFF] as [UInt8])
  func `each byte flipped in turn costs its line and no other`(bits: UInt8) throws {
    let (whole, events) = try sample()
    var number = 0
    for index in whole.indices {
      var changed = whole
      changed[index] ^= bits
      let reading = try SessionReading(changed, name: "s")
      let isNewline = whole[index] == Self.newline
      // A line end that is gone makes one line of two.
      let lost = isNewline && index < whole.count - 1 ? [number, number + 1] : [number]
      let expected = events.indices.filter { !lost.contains($0 + 1) }.map { events[$0] }
      #expect(reading.events == expected, "byte \(index)")
      #expect(!reading.damaged.isEmpty || isNewline, "byte \(index)")
      #expect(reading.header != nil || lost.contains(0), "byte \(index)")
      if isNewline { number += 1 }
    }
  }

  @Test func `a byte flipped anywhere is mended on disk, and kept beside`() throws {
    let (whole, _) = try sample()
    for index in stride(from: 0, to: whole.count, by: 7) {
      var changed = whole
      changed[index] ^= 0x04
      let copy = folder.path("\(index).readout")
      try write(changed, to: copy)
      let log = try SessionLog.open(copy, analyst: "a")
      let kept = try bytes(try #require(log.damage?.keptAt))
      #expect(kept.contains(changed[index]))
      #expect(changed.contains(kept.dropLast()))
      try log.append(.questionSet(Question(text: "on")))
      let again = try SessionReading(try bytes(copy), name: "s")
      #expect(again.damaged.isEmpty && again.events == log.events)
    }
  }

  @Test(arguments: [0, 1, 300, 5000])
  func `zeros at the end, as a power cut leaves them, cost nothing before them`(count: Int) throws {
    let (whole, events) = try sample()
    try write(whole.dropLast() + [Self.newline] + [UInt8](repeating: 0, count: count), to: path)
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.events == events)
    #expect(log.damage?.bytes ?? 0 == count)
    try log.append(.noted("m1", "on"))
    #expect(try SessionReading(try bytes(path), name: "s").events == log.events)
  }

  @Test func `a header alone that was edited by hand stays the header`() throws {
    do {
      _ = try SessionLog.create(
        at: path, analyst: "a", corpus: SessionCorpus(roots: ["news"], documents: []))
    }
    let text = String(decoding: try bytes(path), as: UTF8.self).replacing("news", with: "paper")
    try write(Array(text.utf8), to: path)
    do {
      let log = try SessionLog.open(path, analyst: "a")
      #expect(log.header.corpus.roots == ["paper"])
      #expect(log.damage?.lines == 1)
      try log.append(.questionSet(Question(text: "Why?")))
    }
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.damage == nil)
    #expect(log.header.corpus.roots == ["paper"])
    #expect(log.events.count == 1)
  }

  @Test func `one id for two events costs neither, nor do headers that were put together`() throws {
    let (whole, events) = try sample()
    var other = events[0]
    other.change = .unknown(kind: "dreamt")
    let header = try {
      _ = try SessionLog.create(at: folder.path("other.readout"), analyst: "b")
      return try lines(folder.path("other.readout"))[0]
    }()
    var torn = whole + header + [Self.newline] + other.line + [Self.newline]
    torn += header + [Self.newline] + events[0].line + [Self.newline]
    try write(torn, to: path)
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.events == events)
    let kept = try #require(log.damage?.keptAt)
    #expect(try lines(kept) == [other.line])
    #expect(try lines(path).count { $0 == header } == 1)
  }

  @Test func `a file that claims to be endless is refused`() throws {
    _ = try sample()
    #expect(truncate(path, 1 << 40) == 0)
    let error = try #require(problem { _ = try SessionLog.open(path, analyst: "a") })
    #expect(error.kind == .unusable)
    #expect(error.message.contains("too large") || error.message.contains("File too large"))
    #expect(SessionOutline.read(path) == nil)
  }

  @Test func `events that claim the end of time leave room for those after them`() throws {
    _ = try sample()
    for (id, isEvent) in [("ffff00000000-ffffffff", true), ("ffffffffffff-ffffffff", false)] {
      let line = Event(id: id, time: "", analyst: "a", change: .noted("m1", "last")).line
      let copy = folder.path("\(isEvent).readout")
      try write(try bytes(path) + line + [Self.newline], to: copy)
      let log = try SessionLog.open(copy, analyst: "a")
      #expect((log.damage == nil) == isEvent)
      for note in ["one", "two", "three"] { try log.append(.noted("m1", note)) }
      try log.undo()
      #expect(log.events.map(\.id) == log.events.map(\.id).sorted())
      #expect(log.state.mark("m1")?.note == "two")
    }
  }

  @Test func `a mark of the highest number leaves room for the next`() throws {
    for number in ["99999999999", "4611686018427387902", "9223372036854775807", "1\(Int.max)"] {
      let copy = folder.path("\(number).readout")
      let log = try SessionLog.sample(at: copy)
      try log.append(.renamed("m1", to: "m\(number)"))
      let event = try log.append(.markAdded(NewMark(note: "next")))
      let id = try #require(event.marks.first)
      #expect(log.state.mark(id)?.note == "next")
      #expect(log.state.marks.count == 3)
    }
  }
}
