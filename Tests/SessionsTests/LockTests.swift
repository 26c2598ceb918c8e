import Foundation
import ReadoutKit
import Testing

@testable import Sessions

@Suite struct LockTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
  }

  @Test func `the second is told who has the session and may read`() throws {
    let first = try SessionLog.sample(at: path)
    let second = try SessionLog.open(path, analyst: "b")
    #expect(second.isReadOnly)
    #expect(second.holder?.process == Int(ProcessInfo.processInfo.processIdentifier))
    #expect(second.holder?.host.isEmpty == false)
    #expect(second.state == first.state)
    let error = try #require(problem { try second.append(.noted("m1", "no")) })
    #expect(error.message.contains("read-only"))
    #expect(problem { try second.undo() } != nil)
    try first.append(.noted("m1", "yes"))
  }

  @Test func `a reader does not touch a line that is being written`() throws {
    let first = try SessionLog.sample(at: path)
    let torn = try bytes(path) + Array("{\"id\":\"00".utf8)
    try write(torn, to: path)
    let second = try SessionLog.open(path, analyst: "b")
    #expect(second.damage == nil)
    #expect(second.state.marks.count == 2)
    #expect(try bytes(path) == torn)
    withExtendedLifetime(first) {}
  }

  @Test func `a reader can save under another name and go on`() throws {
    let first = try SessionLog.sample(at: path)
    let second = try SessionLog.open(path, analyst: "b")
    #expect(problem { try second.save(as: path) } != nil)
    try second.save(as: folder.path("mine.readout"))
    #expect(!second.isReadOnly)
    try second.append(.noted("m1", "mine"))
    #expect(first.state.mark("m1")?.notes.count == 1)
    #expect(!first.isReadOnly)
  }

  @Test func `the lock goes with its program, and a lock file left over means nothing`() throws {
    do { _ = try SessionLog.sample(at: path) }
    #expect(try folder.names() == ["s.readout"])
    try write(
      Array(#"{"process":1,"host":"elsewhere","since":"2001"}"#.utf8),
      to: SessionLock.path(of: path))
    let log = try SessionLog.open(path, analyst: "a")
    #expect(!log.isReadOnly)
    try log.append(.noted("m1", "on"))
  }

  @Test func `a rewritten session is still locked`() throws {
    do { _ = try SessionLog.sample(at: path) }
    var damaged = try lines(path)
    damaged[2][20] ^= 1
    try write(Array(damaged.joined(separator: [UInt8(ascii: "\n")])), to: path)
    let first = try SessionLog.open(path, analyst: "a")
    #expect(first.damage != nil)
    #expect(try SessionLog.open(path, analyst: "b").isReadOnly)
    withExtendedLifetime(first) {}
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func `a folder that cannot be written to is read`() throws {
    do { _ = try SessionLog.sample(at: path) }
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let log = try SessionLog.open(path, analyst: "a")
    #expect(log.isReadOnly)
    #expect(log.holder == nil)
    #expect(log.state.marks.count == 2)
    #expect(problem { try log.append(.noted("m1", "no")) }?.hint?.contains("save") == true)
  }
}
