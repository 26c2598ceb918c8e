import Foundation
import Testing

@testable import Extract

@Suite struct LineIntakeTests {
  /// All chunks of a file that holds some bytes.
  private func chunks(of bytes: [UInt8], limit: Int = LineIntake.limit) throws -> [LineChunk] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    rewind(file)
    var intake = LineIntake(descriptor: fileno(file), limit: limit)
    var chunks: [LineChunk] = []
    while let chunk = intake.next() { chunks.append(chunk) }
    #expect(intake.failure == 0)
    return chunks
  }

  private func lines(of chunks: [LineChunk]) -> [String] {
    chunks.flatMap { chunk in
      chunk.lines.map { "\($0.number) " + String(decoding: chunk.bytes[$0.range], as: UTF8.self) }
    }
  }

  @Test("Lines are numbered from 1, whatever ends them", arguments: ["\n", "\r\n"])
  func numbers(end: String) throws {
    let text = ["a", "", "c", "d"].joined(separator: end)
    #expect(try lines(of: chunks(of: Array(text.utf8))) == ["1 a", "2 ", "3 c", "4 d"])
    let closed = text + end
    #expect(try lines(of: chunks(of: Array(closed.utf8))) == ["1 a", "2 ", "3 c", "4 d"])
  }

  @Test("No line is cut, however many chunks there are")
  func borders() throws {
    let all = (1...60_000).map { "\($0) " + String(repeating: "x", count: $0 % 97) }
    let cut = try chunks(of: Array(all.joined(separator: "\n").utf8))
    #expect(cut.count > 2)
    let found = cut.flatMap { chunk in
      chunk.lines.map { String(decoding: chunk.bytes[$0.range], as: UTF8.self) }
    }
    #expect(found == all)
  }

  @Test("A line that is too long is passed over and named, the next one is read")
  func limit() throws {
    let long = String(repeating: "y", count: 3_000_000)
    let cut = try chunks(of: Array("a\n\(long)\nb\n".utf8), limit: 1_000_000)
    #expect(lines(of: cut) == ["1 a", "3 b"])
    #expect(cut.filter(\.isTooLong).map(\.firstNumber) == [2])
  }

  @Test("Nothing in is nothing out")
  func nothing() throws { #expect(try chunks(of: []).isEmpty) }
}
