import Foundation
import ReadoutKit
import Testing

@testable import Sessions

@Suite struct SavingTests {
  let folder: TemporaryFolder
  let drafts: String

  init() throws {
    folder = try TemporaryFolder()
    drafts = folder.path("state/drafts")
  }

  private func draft() throws -> SessionLog {
    let log = SessionLog.create(
      draftIn: drafts, analyst: "a", corpus: SessionCorpus(roots: ["news"]))
    try log.append(.questionSet(Question(text: "Why?")))
    try log.append(.markAdded(NewMark(note: "x")))
    return log
  }

  @Test func `a draft is on disk from its first event on, and not before`() throws {
    let log = SessionLog.create(draftIn: drafts, analyst: "a")
    #expect(!log.isOnDisk && log.isDraft && !log.isReadOnly)
    try log.load(SessionCorpus(roots: ["r"], documents: [.init(number: 1, name: "n", hash: "h")]))
    #expect(!FileManager.default.fileExists(atPath: drafts))
    try log.append(.questionSet(Question(text: "Why?")))
    #expect(log.isOnDisk)
    let reading = try SessionReading(try bytes(log.path), name: "draft")
    #expect(reading.header?.corpus.documents.map(\.name) == ["n"])
    #expect(reading.events.count == 1)
  }

  @Test func `saving makes the draft that file, and work goes on there`() throws {
    let log = try draft()
    let (old, target) = (log.path, folder.path("sessions/port.readout"))
    #expect(try log.save(as: target) == SessionLog.Saved(path: log.path, keptOld: nil))
    #expect(!log.isDraft)
    #expect(!FileManager.default.fileExists(atPath: old))
    try log.append(.noted("m1", "after"))
    #expect(try SessionReading(try bytes(target), name: "").events.count == 3)
    #expect(try Draft.leftOver(in: drafts) == [])
    #expect(try log.save(as: target).keptOld == nil)
  }

  @Test func `a session without events is saved all the same`() throws {
    let log = SessionLog.create(draftIn: drafts, analyst: "a")
    try log.save(as: folder.path("empty.readout"))
    try log.append(.questionSet(Question(text: "Why?")))
    #expect(try SessionReading(try bytes(folder.path("empty.readout")), name: "").events.count == 1)
  }

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
  func `a draft can be saved on another file system`() throws {
    let memory = try TemporaryFolder(in: "/dev/shm")
    let log = try draft()
    let old = log.path
    try #require(try device(folder.path) != device(memory.path))
    try log.save(as: memory.path("port.readout"))
    #expect(!FileManager.default.fileExists(atPath: old))
    try log.append(.noted("m1", "after"))
    #expect(
      try SessionReading(try bytes(memory.path("port.readout")), name: "").events == log.events)
  }

  @Test func `a file is never overwritten unless told, and then kept`() throws {
    let target = folder.path("port.readout")
    try write(Array("precious\n".utf8), to: target)
    let log = try draft()
    let error = try #require(problem { try log.save(as: target) })
    #expect(error.message.contains("already"))
    #expect(log.isDraft)
    #expect(try bytes(target) == Array("precious\n".utf8))
    let saved = try log.save(as: target, replacing: true)
    #expect(try bytes(try #require(saved.keptOld)) == Array("precious\n".utf8))
    #expect(try SessionReading(try bytes(target), name: "").events == log.events)
  }

  @Test func `a session that another program holds is not replaced`() throws {
    let target = folder.path("port.readout")
    let other = try SessionLog.sample(at: target)
    let log = try draft()
    #expect(problem { try log.save(as: target, replacing: true) }?.message.contains("held") == true)
    #expect(log.isDraft)
    try other.append(.noted("m1", "undisturbed"))
    try log.append(.noted("m1", "undisturbed"))
  }

  @Test func `a named session is copied, and work goes on in the copy`() throws {
    let (first, second) = (folder.path("one.readout"), folder.path("two.readout"))
    let log = try SessionLog.sample(at: first)
    let count = log.events.count
    try log.save(as: second)
    try log.append(.noted("m1", "in the copy"))
    #expect(try SessionReading(try bytes(first), name: "").events.count == count)
    #expect(try SessionReading(try bytes(second), name: "").events.count == count + 1)
    #expect(try !SessionLog.open(first, analyst: "a").isReadOnly)
  }

  @Test func `a link is followed, not replaced`() throws {
    let (real, link) = (folder.path("real.readout"), folder.path("link.readout"))
    _ = try SessionLog.sample(at: real)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    let log = try SessionLog.open(link, analyst: "a")
    #expect(Folder.name(of: log.path) == "real.readout")
    #expect(try SessionLog.open(real, analyst: "a").isReadOnly)
  }

  @Test func `drafts that nobody has open are offered, the latest first`() throws {
    let open = try draft()
    do { _ = try draft() }
    do {
      let log = try draft()
      try log.append(.noted("m1", "later"))
    }
    try write([0, 1, 2], to: drafts + "/draft-broken.readout")
    let found = try Draft.leftOver(in: drafts)
    #expect(found.map(\.events) == [3, 2, 0])
    #expect(found.map(\.question) == ["Why?", "Why?", ""])
    #expect(found.map(\.marks) == [1, 1, 0])
    #expect(!found.map(\.path).contains(open.path))
    let log = try SessionLog.open(found[0].path, analyst: "a")
    #expect(log.isDraft && log.state.mark("m1")?.note == "later")
    let others = try withExtendedLifetime(log) { try Draft.leftOver(in: drafts) }
    #expect(others.map(\.events) == [2, 0])
    #expect(try Draft.leftOver(in: folder.path("none")) == [])
  }

  private func device(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemNumber] as? Int
  }
}
