import Foundation
import ReadoutKit
import Testing

@testable import Sessions

/// The file or its folder goes away, or another takes its place, while the session is open.
@Suite struct PlaceTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("work/s.readout")
    try FileManager.default.createDirectory(
      atPath: folder.path("work"), withIntermediateDirectories: true)
  }

  private func expectRefusal(_ log: SessionLog, saying words: String) throws {
    let (state, count) = (log.state, log.events.count)
    let error = try #require(problem { try log.append(.noted("m1", "into nothing")) })
    #expect(error.message.contains(words))
    #expect(error.hint?.contains("save") == true)
    #expect(error.kind == .unusable)
    #expect(problem { try log.append(.noted("m1", "again")) } == error)
    #expect(log.access == .broken(error))
    #expect(log.state == state && log.events.count == count)
  }

  private func expectRescue(_ log: SessionLog, to target: String) throws {
    let events = log.events
    try log.save(as: target)
    try log.append(.noted("m1", "rescued"))
    #expect(try SessionReading(try bytes(target), name: "s").events == log.events)
    #expect(log.events.count == events.count + 1)
    #expect(try SessionLog.open(target, analyst: "b").isReadOnly)
  }

  @Test func `a folder that was removed is not written into, and made anew by saving`() throws {
    let log = try SessionLog.sample(at: path)
    try FileManager.default.removeItem(atPath: folder.path("work"))
    try expectRefusal(log, saying: "not there any more")
    try expectRescue(log, to: path)
  }

  @Test func `a folder that another replaced keeps what the other holds`() throws {
    let log = try SessionLog.sample(at: path)
    try FileManager.default.moveItem(atPath: folder.path("work"), toPath: folder.path("old"))
    try FileManager.default.createDirectory(
      atPath: folder.path("work"), withIntermediateDirectories: true)
    let other = try SessionLog.sample(at: path, analyst: "b")
    let theirs = try bytes(path)
    try expectRefusal(log, saying: "another program has changed")
    #expect(problem { try log.save(as: path) }?.message.contains("itself") == true)
    #expect(problem { try log.save(as: path, replacing: true) }?.message.contains("held") == true)
    #expect(try bytes(path) == theirs)
    try expectRescue(log, to: folder.path("mine.readout"))
    try other.append(.noted("m1", "undisturbed"))
    // The lock of the other still stands, though the first one had a lock of that name.
    #expect(try SessionLog.open(path, analyst: "c").isReadOnly)
  }

  @Test func `a file that was removed is not written to, and made anew by saving`() throws {
    let log = try SessionLog.sample(at: path)
    try FileManager.default.removeItem(atPath: path)
    try expectRefusal(log, saying: "not there any more")
    try expectRescue(log, to: path)
  }

  @Test func `a file that was exchanged is left as it is, or kept beside`() throws {
    let log = try SessionLog.sample(at: path)
    try write(Array("another\n".utf8), to: folder.path("other"))
    #expect(rename(folder.path("other"), path) == 0)
    try expectRefusal(log, saying: "another program has changed")
    #expect(try bytes(path) == Array("another\n".utf8))
    let saved = try log.save(as: path, replacing: true)
    #expect(try bytes(try #require(saved.keptOld)) == Array("another\n".utf8))
    try log.append(.noted("m1", "on"))
    #expect(try SessionReading(try bytes(path), name: "s").events == log.events)
  }

  @Test(arguments: [-20, -1, 1, 400])
  func `a file that another program has written to is not written into`(more: Int) throws {
    let log = try SessionLog.sample(at: path)
    let whole = try bytes(path)
    let changed = more < 0 ? whole.dropLast(-more) : whole + [UInt8](repeating: 0x20, count: more)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data(changed))
    try handle.truncate(atOffset: UInt64(changed.count))
    try expectRefusal(log, saying: "another program has changed")
    #expect(try bytes(path) == Array(changed))
    try expectRescue(log, to: folder.path("mine.readout"))
  }

  @Test func `a folder that goes while a line is written costs that line`() throws {
    let gone = folder.path("work")
    let disk = Disk(
      write: Disk.system.write,
      synchronize: { descriptor in
        try? FileManager.default.removeItem(atPath: gone)
        return Disk.system.synchronize(descriptor)
      }, truncate: Disk.system.truncate)
    do { _ = try SessionLog.sample(at: path) }
    let log = try SessionLog.open(path, analyst: "a", disk: disk)
    try expectRefusal(log, saying: "not there any more")
  }

  @Test func `a draft whose folder goes can still be saved`() throws {
    let drafts = folder.path("drafts")
    let log = SessionLog.create(draftIn: drafts, analyst: "a")
    try log.append(.markAdded(NewMark(note: "x")))
    try FileManager.default.removeItem(atPath: drafts)
    try expectRefusal(log, saying: "not there any more")
    try expectRescue(log, to: folder.path("kept.readout"))
    #expect(!log.isDraft)
  }

  @Test func `a reader becomes the writer once the other has ended`() throws {
    var first: SessionLog? = try SessionLog.sample(at: path)
    let reader = try SessionLog.open(path, analyst: "b")
    #expect(reader.isReadOnly && reader.mayBeOpenedAnew)
    try first?.append(.noted("m1", "last words"))
    first = nil
    let writer = try SessionLog.open(path, analyst: "b")
    #expect(!writer.isReadOnly && !writer.mayBeOpenedAnew)
    #expect(writer.state.mark("m1")?.note == "last words")
  }
}
