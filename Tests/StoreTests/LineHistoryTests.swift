import Foundation
import GRDB
import ReadoutKit
import Testing

@testable import Store

@Suite("The lines typed") struct LineHistoryTests {
  private let folder: StoreFolder
  private var path: String { folder.path("history.sqlite") }

  init() throws { folder = try StoreFolder() }

  /// All lines of a history, the oldest first.
  private func all(_ history: LineHistory) throws -> [PastLine] {
    var lines: [PastLine] = []
    try history.forEachFromLatest {
      lines.append($0)
      return false
    }
    return lines.reversed()
  }

  @discardableResult
  private func add(_ text: String, to history: LineHistory) throws -> Int? {
    try history.add(text, session: nil, folder: "/news", time: 1_700_000_000)
  }

  @Test("come back with when, where and what became of them")
  func whole() throws {
    let history = try LineHistory(path: path)
    let number = try #require(
      try history.add("quotes speaker=Xi", session: "line", folder: "/news", time: 1_700_000_000))
    try history.finish(number, milliseconds: 310, outcome: .interrupted)
    try add("docs", to: history)
    #expect(
      try all(LineHistory(path: path)) == [
        PastLine(
          number: number, time: 1_700_000_000, session: "line", folder: "/news",
          text: "quotes speaker=Xi", milliseconds: 310, outcome: .interrupted),
        PastLine(number: number + 1, time: 1_700_000_000, folder: "/news", text: "docs"),
      ])
    #expect(try history.line(number)?.text == "quotes speaker=Xi")
    #expect(try history.line(number + 2) == nil)
  }

  @Test("are recalled once each, the latest last")
  func distinct() throws {
    let history = try LineHistory(path: nil)
    for text in ["docs", "find ferry", "docs", "marks"] { try add(text, to: history) }
    #expect(try history.distinctLines(10) == ["find ferry", "docs", "marks"])
    #expect(try history.distinctLines(2) == ["docs", "marks"])
  }

  @Test("are all kept where several programs write at once")
  func manyWriters() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let history = try LineHistory(path: path)
          for line in 0..<25 {
            let number = try history.add(
              "find \(writer) \(line)", session: nil, folder: "/", time: line)
            try history.finish(try #require(number), milliseconds: 1, outcome: .ok)
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = try all(LineHistory(path: path))
    #expect(Set(lines.map(\.text)).count == 100 && lines.count == 100)
    #expect(lines.allSatisfy { $0.outcome == .ok })
  }

  @Test("of an earlier version's text file are taken over once, and the file goes")
  func takenOver() throws {
    let earlier = folder.path("history")
    try folder.write(Array("docs\nfind café\n".utf8) + [0xFF, 0x0A], to: "history")
    let history = try LineHistory(path: path, takingOver: earlier)
    #expect(try all(history).map(\.text) == ["docs", "find café"])
    #expect(try all(history).allSatisfy { $0.time == nil && $0.outcome == nil })
    #expect(!FileManager.default.fileExists(atPath: earlier))

    try folder.write(Array("marks\n".utf8), to: "history")
    let again = try LineHistory(path: path, takingOver: earlier)
    #expect(try all(again).map(\.text) == ["docs", "find café"])
  }

  @Test("grow no further than a limit; one that is too long is not kept")
  func bounded() throws {
    let history = try LineHistory(path: nil)
    history.limit = 100
    for number in 1...600 { try add("find \(number)", to: history) }
    let kept = try all(history).map(\.text)
    #expect(kept.count < 400 && kept.last == "find 600")
    #expect(try add(String(repeating: "x", count: 100_000), to: history) == nil)
  }

  @Test("are gone after clearing, from the file too, and their numbers are not given again")
  func cleared() throws {
    let history = try LineHistory(path: path)
    let number = try #require(try add("find unmistakable", to: history))
    #expect(try history.clear() == 1)
    #expect(try all(history).isEmpty)
    let bytes = try folder.bytes(of: "history.sqlite")
    #expect(!String(decoding: bytes, as: UTF8.self).contains("unmistakable"))
    #expect(try #require(try add("docs", to: history)) > number)
  }

  @Test("are not looked for in a file of another kind, which stays as it is")
  func foreign() throws {
    let text = Array("The ferry left the pier. ".utf8)
    try folder.write(Array(repeating: text, count: 100).flatMap(\.self), to: "history.sqlite")
    let before = try folder.bytes(of: "history.sqlite")
    let error = #expect(throws: ReadoutError.self) { try LineHistory(path: path) }
    #expect(error?.message.contains("history.sqlite") == true)
    #expect(try folder.bytes(of: "history.sqlite") == before)

    let other = try DatabaseQueue(path: folder.path("other.sqlite"))
    try other.write { try $0.execute(sql: "CREATE TABLE pier (name TEXT)") }
    #expect(throws: ReadoutError.self) { try LineHistory(path: folder.path("other.sqlite")) }
    #expect(throws: ReadoutError.self) { try LineHistory(path: path + "/inside") }
  }

  @Test("that somebody tampered with end no program")
  func tampered() throws {
    let history = try LineHistory(path: path)
    try add("docs", to: history)
    let other = try DatabaseQueue(path: path)
    try other.write {
      try $0.execute(sql: "UPDATE line SET text = x'FFFE', time = 'noon', outcome = 7")
    }
    let line = try #require(try all(history).first)
    #expect(line.time == nil && line.outcome == nil)
    #expect(try history.distinctLines(5).count == 1)
  }
}
