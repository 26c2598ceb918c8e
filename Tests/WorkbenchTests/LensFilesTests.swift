import Foundation
import ReadoutKit
import Testing

@testable import Workbench

@Suite("Files for lenses") struct LensFilesTests {
  private let folder = NSTemporaryDirectory() + "readout-lens-\(UUID().uuidString)"
  private var files: LensFiles { LensFiles(folder: folder + "/kept", isInterrupted: { false }) }

  @Test("what is kept is there again, and replaced whole")
  func keeping() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try files.kept("a.csv") == nil)
    try files.keep(Array("one, and much more".utf8), as: "a.csv")
    try files.keep(Array("two".utf8), as: "a.csv")
    #expect(try files.kept("a.csv") == Array("two".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/kept") == ["a.csv"])
  }

  @Test("a file is read in pieces, with the SHA-256 of all of it")
  func reading() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/abc.txt"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: path))
    var bytes: [UInt8] = []
    let facts = try files.read(path) { bytes += $0 }
    #expect(bytes == Array("abc".utf8))
    #expect(facts.size == 3)
    #expect(facts.path == path)
    // The example of FIPS 180-4.
    #expect(
      facts.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(facts.changed?.count == 10)
    #expect(files.holds(path))
    #expect(!files.holds(folder))
    #expect(!files.holds(""))
  }

  @Test("a file that is none is refused, and Ctrl-C ends the reading")
  func refusing() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: ReadoutError.self) { try files.read(folder + "/none") { _ in } }
    #expect(throws: ReadoutError.self) { try files.read(folder) { _ in } }
    let path = folder + "/long.txt"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: path))
    let stopped = LensFiles(folder: folder, isInterrupted: { true })
    let error = #expect(throws: ReadoutError.self) { try stopped.read(path) { _ in } }
    #expect(error?.message == "interrupted")
  }
}
