import Glibc
import ReadoutKit

/// A path as the system knows it: bytes, which need not be UTF-8.
///
/// A name with bytes that are not UTF-8 is lost by everything that goes through a `String`; the
/// bytes open the file, ``shown`` names it.
public struct CorpusPath: Sendable, Hashable, Comparable {
  /// The path's bytes, without a final 0.
  public let bytes: [UInt8]

  /// Makes a path of bytes.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Makes a path of words as typed.
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// The path as words; a byte that is not UTF-8 becomes `\xNN`, so that two names stay two.
  ///
  /// Control characters are left in: whoever prints a path makes them safe.
  public var shown: String {
    if let valid = try? UTF8Span(validating: bytes.span) { return String(copying: valid) }
    var words = ""
    var position = 0
    while position < bytes.count {
      let next = UTF8Scalar.decode(bytes, at: position)
      if next.isValid {
        words.unicodeScalars.append(next.scalar)
      } else {
        let digits = String(bytes[position], radix: 16, uppercase: true)
        words += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
      position += next.length
    }
    return words
  }

  /// In the order of the bytes, whatever the language of the machine.
  public static func < (left: CorpusPath, right: CorpusPath) -> Bool {
    isBefore(left.bytes, right.bytes)
  }

  /// The order of bytes, in one call of the C library: a corpus has a hundred thousand paths.
  static func isBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let order = memcmp(left, right, min(left.count, right.count))
    return order < 0 || (order == 0 && left.count < right.count)
  }

  /// The path that stands for standard input on a command line.
  public static let standardInput = CorpusPath("-")

  private static let slash = UInt8(ascii: "/")

  /// The part behind the last slash.
  var lastPart: [UInt8] {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// The path of something inside this folder.
  func appending(_ part: some Collection<UInt8>) -> CorpusPath {
    if bytes.isEmpty || bytes.last == Self.slash { return CorpusPath(bytes + part) }
    return CorpusPath(bytes + [Self.slash] + part)
  }

  /// True where the path begins at the root of the file system.
  var isAbsolute: Bool { bytes.first == Self.slash }

  /// False where the current folder was removed.
  static var hasWorkingFolder: Bool { !workingFolder.isEmpty }

  /// The path from the root of the file system, without `.`, `..` and doubled slashes; links stay.
  var absolute: CorpusPath {
    let whole = bytes.first == Self.slash ? bytes : Self.workingFolder + [Self.slash] + bytes
    var parts: [ArraySlice<UInt8>] = []
    for part in whole.split(separator: Self.slash) {
      if part.elementsEqual([UInt8(ascii: ".")]) { continue }
      if part.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return CorpusPath([Self.slash] + parts.joined(separator: [Self.slash]))
  }

  /// The path with every link in it followed, or the absolute path where that fails.
  var resolved: CorpusPath {
    let found = withTerminated { realpath($0, nil) }
    guard let found else { return absolute }
    defer { free(found) }
    return CorpusPath(UnsafeRawBufferPointer(start: found, count: strlen(found)))
  }

  /// Calls with the bytes as C wants them.
  ///
  /// A path that holds a 0 ends there, and so is not found.
  func withTerminated<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        // Never empty: the final 0 is always there.
        characters.baseAddress.map(body) ?? body("")
      }
    }
  }

  private static var workingFolder: [UInt8] {
    guard let folder = getcwd(nil, 0) else { return [] }
    defer { free(folder) }
    return Array(UnsafeRawBufferPointer(start: folder, count: strlen(folder)))
  }
}
