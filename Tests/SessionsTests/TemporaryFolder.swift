import Foundation
import ReadoutKit

@testable import Sessions

/// A folder of a test's own, removed with what is in it when the test ends.
final class TemporaryFolder {
  let path: String

  init(in parent: String = FileManager.default.temporaryDirectory.path) throws {
    path = parent + "/sessions-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  /// Every name in it, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// The bytes of a file.
func bytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// Writes bytes as they are.
func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// The error that a call throws, or nil.
func problem(_ body: () throws -> Void) -> ReadoutError? {
  do {
    try body()
    return nil
  } catch {
    return error as? ReadoutError
  }
}

/// The lines of a file, without their newlines.
func lines(_ path: String) throws -> [[UInt8]] {
  try bytes(path).split(separator: UInt8(ascii: "\n")).map(Array.init)
}

/// A passage of a document with this text.
func anchor(_ words: String, in text: String, hash: String = "old") -> Anchor {
  let text = Text(text)
  let wanted = Array(words.utf8)
  let start = text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) } ?? 0
  return Anchor(
    start..<(start + wanted.count), in: text,
    of: Document(number: 1, name: "harbour", path: "harbour.txt", hash: hash))
}

extension SessionLog {
  /// A session with two scenarios and two marks, in a new file.
  static func sample(at path: String, analyst: String = "a") throws -> SessionLog {
    let log = try SessionLog.create(
      at: path, analyst: analyst,
      corpus: SessionCorpus(
        roots: ["news"],
        documents: [.init(number: 1, name: "harbour", title: "The harbour", hash: "old")]))
    try log.append(.questionSet(Question(text: "Will the harbour reopen?", by: "2031-05-01")))
    try log.append(.scenarioAdded(Scenario(key: "open", text: "It reopens")))
    try log.append(.scenarioAdded(Scenario(key: "shut", text: "It stays shut")))
    try log.append(
      .markAdded(
        NewMark(
          anchors: [anchor("two cranes", in: "The pier has two cranes.")],
          codes: ["works"], note: "seen twice", grade: Grade("B2"), relevance: .high,
          origin: "port authority", ratings: ["open": .consistent, "shut": .inconsistent])))
    try log.append(
      .markAdded(NewMark(note: "nobody spoke of money", ratings: ["open": .inconsistent])))
    return log
  }
}
