import Corpus
import Glibc

/// A folder for one test, removed with all that is in it when the test is over.
final class TemporaryFolder: Sendable {
  struct Failure: Error { let code: Int32 }

  let path: String

  init() throws {
    var name = "/tmp/corpus-tests-XXXXXX".utf8CString
    let made = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) } != nil
    }
    guard made else { throw Failure(code: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(Array(path.utf8)) }

  /// The folder as a corpus path.
  var root: CorpusPath { CorpusPath(path) }

  /// The path of something in the folder.
  func path(of name: String) -> CorpusPath { CorpusPath("\(path)/\(name)") }

  /// Writes a file, and makes the folders that it lies in.
  func write(_ name: String, _ words: String) throws {
    try write(Array(name.utf8), Array(words.utf8))
  }

  func write(_ name: [UInt8], _ bytes: [UInt8]) throws {
    let whole = Array(path.utf8) + [UInt8(ascii: "/")] + name
    for (index, byte) in whole.enumerated()
    where byte == UInt8(ascii: "/") && index > path.utf8.count {
      Self.with(Array(whole[..<index])) { _ = mkdir($0, 0o755) }
    }
    let file = Self.with(whole) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Failure(code: errno) }
  }

  /// Sets when a file last changed.
  func setTime(_ name: String, seconds: Int) throws {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    guard utimensat(AT_FDCWD, "\(path)/\(name)", [time, time], 0) == 0 else {
      throw Failure(code: errno)
    }
  }

  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }

  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }

  /// Names of documents by the order of their files, for an easy comparison.
  func names() throws -> [String] { try CorpusReader.scan([root]).files.map(\.name) }

  private static func with<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result)
    -> Result
  {
    (path.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  /// Removes a file, or a folder with all that is in it; links are not followed.
  private static func remove(_ path: [UInt8]) {
    guard with(path, { unlink($0) }) != 0 else { return }
    with(path) { _ = chmod($0, 0o755) }
    var names: [[UInt8]] = []
    if let stream = with(path, { opendir($0) }) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      }
      closedir(stream)
    }
    for name in names { remove(path + [UInt8(ascii: "/")] + name) }
    with(path) { _ = rmdir($0) }
  }
}
