import Foundation
import ReadoutKit
import Synchronization
import Testing

@testable import Sessions

/// A disk that fails when it is told to.
private final class Fault: Sendable {
  /// How many bytes may still be written; nil for any number.
  let room = Mutex<Int?>(nil)
  let code = Mutex<Int32>(ENOSPC)
  let isSynchronizing = Mutex(true)
  let isTruncating = Mutex(true)
  let synchronized = Mutex(0)

  var disk: Disk {
    Disk(
      write: { descriptor, bytes in
        // Three bytes at a time, to be interrupted in between.
        let count = min(3, bytes.count, self.room.withLock { $0 } ?? bytes.count)
        guard count > 0 else {
          errno = self.code.withLock { $0 }
          return -1
        }
        self.room.withLock { room in room = room.map { $0 - count } }
        return Disk.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      },
      synchronize: { descriptor in
        self.synchronized.withLock { $0 += 1 }
        guard self.isSynchronizing.withLock({ $0 }) else {
          errno = EIO
          return -1
        }
        return Disk.system.synchronize(descriptor)
      },
      truncate: { descriptor, size in
        guard self.isTruncating.withLock({ $0 }) else {
          errno = EIO
          return -1
        }
        return Disk.system.truncate(descriptor, size)
      })
  }
}

@Suite struct DiskFailureTests {
  let folder: TemporaryFolder
  let path: String
  private let fault = Fault()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("s.readout")
    _ = try SessionLog.sample(at: path)
  }

  private func open() throws -> SessionLog {
    try SessionLog.open(path, analyst: "a", disk: fault.disk)
  }

  @Test(arguments: [ENOSPC, EFBIG, EDQUOT])
  func `a full disk costs the step and nothing before it`(code: Int32) throws {
    let whole = try bytes(path)
    let log = try open()
    let state = log.state
    fault.code.withLock { $0 = code }
    for room in 0..<40 {
      fault.room.withLock { $0 = room }
      let error = try #require(problem { try log.append(.noted("m1", "no room")) })
      #expect(error.kind == .command)
      #expect(error.hint?.contains("room") == true)
      #expect(try bytes(path) == whole)
    }
    #expect(log.state == state)
    #expect(!log.isReadOnly)
    fault.room.withLock { $0 = nil }
    try log.append(.noted("m1", "room again"))
    #expect(try SessionReading(try bytes(path), name: "s").events == log.events)
  }

  @Test func `after a failed sync nothing is written, and all before can be saved elsewhere`()
    throws
  {
    let log = try open()
    try log.append(.noted("m1", "safe"))
    let (state, lines) = (log.state, log.lines)
    fault.isSynchronizing.withLock { $0 = false }
    let first = try #require(problem { try log.append(.noted("m1", "lost")) })
    #expect(first.kind == .unusable)
    #expect(first.hint?.contains("save") == true)
    fault.isSynchronizing.withLock { $0 = true }
    let tries = fault.synchronized.withLock { $0 }
    #expect(problem { try log.append(.noted("m1", "again")) } == first)
    #expect(fault.synchronized.withLock { $0 } == tries)
    #expect(log.access == .broken(first))
    #expect(log.state == state)
    try log.save(as: folder.path("rescue.readout"))
    #expect(try written(folder.path("rescue.readout")) == lines)
    try log.append(.noted("m1", "goes on"))
    #expect(log.state.mark("m1")?.note == "goes on")
  }

  @Test func `a tail that cannot be cut off stops the writing`() throws {
    let log = try open()
    let count = log.events.count
    fault.room.withLock { $0 = 20 }
    fault.isTruncating.withLock { $0 = false }
    #expect(problem { try log.append(.noted("m1", "half")) }?.kind == .unusable)
    fault.room.withLock { $0 = nil }
    #expect(problem { try log.append(.noted("m1", "not after half a line")) } != nil)
    #expect(try SessionReading(try bytes(path), name: "s").events.count == count)
  }

  @Test func `a torn end on a full disk is read and left alone`() throws {
    let torn = try bytes(path) + Array("{\"id\":".utf8)
    try write(torn + [UInt8(ascii: "\n")], to: path)
    fault.room.withLock { $0 = 3 }
    let log = try open()
    #expect(log.isReadOnly)
    #expect(log.state.marks.count == 2)
    #expect(log.damage?.lines == 1)
    #expect(log.damage?.keptAt == nil)
    #expect(try bytes(path) == torn + [UInt8(ascii: "\n")])
  }
}

private func written(_ path: String) throws -> [[UInt8]] { try lines(path) }
