import ReadoutKit
import Testing

@testable import Sessions

/// A hundred thousand files that something has happened to: whatever is whole is read, whatever is
/// not is named, and nothing is dropped.
@Suite struct MutationTests {
  private static let newline = UInt8(ascii: "\n")

  @Test(arguments: 0..<40)
  func `what is whole is read, and what is not is named`(batch: Int) {
    for number in (batch * 2500)..<(batch * 2500 + 2500) {
      let bytes = Mutation(number: number).bytes
      let fault: String?
      do {
        let reading = try SessionReading(bytes, name: "s")
        fault =
          Self.loss(in: reading, of: bytes)
          ?? (number % 10 == 0 ? Self.difference(from: reading) : nil)
      } catch {
        fault = Self.fault(of: error, bytes)
      }
      // To expect each file by itself would take longer than to read it.
      if let fault { Issue.record("mutation \(number): \(fault)") }
    }
  }

  /// What a reading has lost, or nil.
  private static func loss(in reading: SessionReading, of bytes: [UInt8]) -> String? {
    guard reading.events.count == reading.eventLines.count else { return "events and lines differ" }
    let kept = Set(
      (reading.eventLines + reading.furtherHeaders + [reading.headerLine ?? []]).map {
        String(decoding: $0, as: UTF8.self)
      })
    let ids = Set(reading.events.map(\.id))
    let damaged = Set(reading.damaged.map(\.lowerBound))
    for (position, line) in lines(of: bytes) where !line.isEmpty {
      if !damaged.contains(position), !kept.contains(line) {
        return "a line is neither read nor named"
      }
      if let id = SeedSessions.idOfLine[line], !ids.contains(id) { return "\(id) is not read" }
    }
    return nil
  }

  /// What of a session is another when it is written and read once more, or nil.
  private static func difference(from reading: SessionReading) -> String? {
    let header = reading.header?.line ?? SeedSessions.all[0][0]
    let lines =
      [reading.headerLine ?? header] + reading.furtherHeaders + reading.eventLines + [[]]
    let bytes = Array(lines.joined(separator: [newline]))
    guard let again = try? SessionReading(bytes, name: "s") else { return "not read again" }
    guard again.damaged.isEmpty else { return "damaged by writing" }
    guard again.events == reading.events else { return "other events" }
    let history = History(reading.events)
    let corpus = reading.header?.corpus ?? SessionCorpus()
    let state = SessionState.fold(history, over: corpus)
    guard state == SessionState.fold(History(again.events.reversed()), over: corpus) else {
      return "another state"
    }
    let shown = history.events.map(\.change.summary).joined() + state.marks.map(\.id).joined()
    return shown.isEmpty && !history.events.isEmpty ? "nothing to show" : nil
  }

  /// What is wrong with a refusal, or nil.
  private static func fault(of error: any Error, _ bytes: [UInt8]) -> String? {
    guard let error = error as? ReadoutError, error.kind == .unusable, error.hint != nil else {
      return "refused without a word"
    }
    let isNewer = error.message.contains("newer")
    if !isNewer, lines(of: bytes).contains(where: { SeedSessions.idOfLine[$0.line] != nil }) {
      return "refused though there is a whole event"
    }
    return nil
  }

  /// The lines of a file with the places where they begin.
  private static func lines(of bytes: [UInt8]) -> [(position: Int, line: String)] {
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines: [(position: Int, line: String)] = []
    while position < bytes.count {
      // SAFETY: the pointer is used inside the closure only, below the count.
      let count = bytes[position...].withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return 0 }
        let end = buffer.count
        var count = 0
        while count < end, start[count] != newline { count += 1 }
        return count
      }
      var line = bytes[position..<(position + count)]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      lines.append((position, String(decoding: line, as: UTF8.self)))
      position += count + 1
    }
    return lines
  }

  @Test(arguments: 0..<10)
  func `a changed file is mended, written to, and read again`(batch: Int) throws {
    let folder = try TemporaryFolder()
    for number in stride(from: batch * 10_000, to: batch * 10_000 + 10_000, by: 200) {
      let path = folder.path("\(number).readout")
      let bytes = Mutation(number: number).bytes
      try write(bytes, to: path)
      guard let log = try? SessionLog.open(path, analyst: "a") else {
        #expect(try sessionBytes(path) == bytes)
        continue
      }
      let reading = try SessionReading(bytes, name: "s")
      #expect(log.events.map(\.id) == reading.events.map(\.id).sorted())
      #expect((log.damage == nil) == reading.damaged.isEmpty)
      if let damage = log.damage {
        let kept = try sessionBytes(try #require(damage.keptAt))
        #expect(reading.damaged.allSatisfy { kept.contains(bytes[$0]) })
      }
      try log.append(.questionSet(Question(text: "after")))
      try log.append(.markAdded(NewMark(note: "new")))
      let id = try #require(log.events.last?.marks.first)
      #expect(log.state.mark(id)?.note == "new", "mutation \(number)")
      let written = try SessionReading(try sessionBytes(path), name: "s")
      #expect(written.damaged.isEmpty, "mutation \(number)")
      #expect(History(written.events).events == log.events, "mutation \(number)")
      let state = SessionState.fold(History(written.events), over: log.header.corpus)
      #expect(state == log.state, "mutation \(number)")
      _ = try log.undo()
      #expect(log.state.mark(id) == nil)
    }
  }
}

private func sessionBytes(_ path: String) throws -> [UInt8] { try bytes(path) }
