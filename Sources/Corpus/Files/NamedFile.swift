import CSystem
import Glibc
import ReadoutKit

/// A file that the user names and a lens reads: no article, but bytes as they stand.
public enum NamedFile {
  /// How many bytes are handed over at a time.
  private static let pieceSize = 1 << 18

  /// True where a regular file stands at a path.
  public static func holds(_ path: String) -> Bool {
    !path.isEmpty && FileStatus(at: CorpusPath(path).absolute).kind == .file
  }

  /// Reads a file from front to back, in pieces; gzip data come unpacked.
  public static func read(
    _ path: String, each: (ArraySlice<UInt8>) throws -> Void
  ) throws -> FileFacts {
    let absolute = CorpusPath(path).absolute
    let status = FileStatus(at: absolute)
    guard !path.isEmpty, status.kind != .missing else {
      throw ReadoutError(
        "no such file: \(path)", hint: "paths with blanks need quotation marks")
    }
    do {
      let stream = try ByteStream(CorpusFile(path: absolute, name: ""))
      var digest = Digest()
      var size = 0
      var buffer = [UInt8](repeating: 0, count: pieceSize)
      while true {
        let count = try buffer.withUnsafeMutableBufferPointer { try stream.read(into: $0).get() }
        if count == 0 { break }
        size += count
        digest.take(buffer[..<count])
        try each(buffer[..<count])
      }
      return FileFacts(
        path: absolute.shown, size: size, hash: digest.hexadecimal,
        changed: CalendarDay(number: status.modified / 86_400_000_000_000)?.written)
    } catch let failure as FileFailure {
      throw ReadoutError("\(path): \(failure.reason)")
    }
  }
}

/// The SHA-256 of bytes that come in pieces.
private struct Digest: ~Copyable {
  private let state = readout_sha256_begin()

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { readout_sha256_add(state, $0.baseAddress, $0.count) }
  }

  /// The digest, in 64 lower-case hexadecimal digits.
  var hexadecimal: String {
    var digits = [CChar](repeating: 0, count: 65)
    // SAFETY: the function writes 64 digits and a final 0.
    digits.withUnsafeMutableBufferPointer { readout_sha256_end(state, $0.baseAddress) }
    return String(decoding: digits.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { readout_sha256_free(state) }
}
