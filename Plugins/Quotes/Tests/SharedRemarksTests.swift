import Foundation
import Quotes
import ReadoutKit
import Testing

/// What `quotes repeated` finds in the five articles that were compared by hand.
///
/// Runs where the environment variable READOUT_SHARED names the folder with them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["READOUT_SHARED"] != nil))
struct SharedRemarksTests {
  private func remarks() throws -> [Int: [Record]] {
    let shared = ProcessInfo.processInfo.environment["READOUT_SHARED"] ?? ""
    let folder = shared + "/corpus"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let desk = NewsDesk(
      try files.map { (nil, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) })
    var remarks: [Int: [Record]] = [:]
    for row in try desk.run("repeated", "--limit", "0").rows {
      if case .number(let number) = row.record["remark"] {
        remarks[number, default: []].append(row.record)
      }
    }
    return remarks
  }

  private func holds(_ records: [Record], _ words: [String]) -> Bool {
    words.allSatisfy { words in
      records.contains { record in
        if case .text(let text) = record["text"] { text.contains(words) } else { false }
      }
    }
  }

  @Test(
    "One remark in the words of several articles",
    arguments: [
      ["inquiries and your concerns", "questions and concerns"],
      ["balanced approach", "balanced position"], ["injecting stability", "inject stability"],
      ["no limitations", "no limits"],
    ])
  func found(_ words: [String]) throws {
    #expect(try remarks().values.contains { holds($0, words) })
  }

  @Test("Two remarks are never one")
  func apart() throws {
    for records in try remarks().values {
      for (one, other) in [
        ("inquiries and your concerns", "balanced"), ("inject", "no limit"),
        ("strategic communication", "strategic coordination"), ("practice cooperation", "willing"),
      ] {
        #expect(!(holds(records, [one]) && holds(records, [other])))
      }
    }
  }
}
