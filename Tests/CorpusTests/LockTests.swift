import CSystem
import Glibc
import Testing

@Suite("A file is locked")
struct LockTests {
  @Test("A second descriptor is refused until the first gives back the lock")
  func secondDescriptor() throws {
    let folder = try TemporaryFolder()
    try folder.write("session.lock", "")
    let first = open("\(folder.path)/session.lock", O_RDWR)
    let second = open("\(folder.path)/session.lock", O_RDWR)
    let third = open("\(folder.path)/session.lock", O_RDWR)
    defer { close(first) }
    defer { close(second) }
    #expect(readout_lock(first) == 0)
    #expect([EAGAIN, EACCES].contains(readout_lock(second)))
    // Closing another descriptor of the file must not drop the lock.
    close(third)
    #expect(readout_lock(second) != 0)
    #expect(readout_unlock(first) == 0)
    #expect(readout_lock(second) == 0)
  }

  @Test("What is no open file is refused with its errno")
  func badDescriptor() { #expect(readout_lock(-1) == EBADF) }
}
