import ReadoutKit

/// Files in memory, of which those that are kept stay.
final class ListFiles: DeskFiles {
  var files: [String: [UInt8]]
  var kept: [String: [UInt8]] = [:]
  /// How many bytes a piece has; small, so that rows and words fall apart.
  var piece = 7

  init(_ files: [String: String] = [:]) { self.files = files.mapValues { Array($0.utf8) } }

  func holds(_ path: String) -> Bool { files[path] != nil }

  func read(_ path: String, each: (ArraySlice<UInt8>) throws -> Void) throws -> FileFacts {
    guard let bytes = files[path] else { throw ReadoutError("no such file: \(path)") }
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try each(bytes[start..<min(bytes.count, start + piece)])
    }
    // Not a hash anybody could trust, but equal bytes have equal ones.
    let hash = bytes.reduce(UInt64(bytes.count)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return FileFacts(
      path: path, size: bytes.count, hash: String(hash, radix: 16), changed: "2026-02-03")
  }

  func kept(_ name: String) -> [UInt8]? { kept[name] }
  func keep(_ bytes: [UInt8], as name: String) { kept[name] = bytes }
}
