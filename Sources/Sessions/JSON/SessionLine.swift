import CSystem
import ReadoutKit

/// One line of a session file, with its checksum.
///
/// A line is a JSON object whose last field is `"sum"`. The sum is the first 16 lower-case
/// hexadecimal digits of the SHA-256 of the line without that field: of the bytes up to the comma
/// before `"sum"`, followed by one `}`. The newline does not count.
enum SessionLine {
  private static let field = Array(",\"sum\":\"".utf8)
  private static let sumLength = 16
  private static let ending = Array("\"}".utf8)
  private static let tailLength = field.count + sumLength + ending.count

  /// The line of a record that has no sum yet; without the newline.
  static func bytes(_ record: Record) -> [UInt8] {
    summed(JSON.bytes(.object(record)))
  }

  /// The line of a JSON object that has no sum yet.
  static func summed(_ body: [UInt8]) -> [UInt8] {
    body.dropLast() + field + sum(body) + ending
  }

  /// The record of a line whose sum is right; nil for any other.
  static func record(_ line: ArraySlice<UInt8>) -> Record? {
    guard line.count > tailLength else { return nil }
    let tail = line.suffix(tailLength)
    guard tail.starts(with: field), tail.suffix(ending.count).elementsEqual(ending) else {
      return nil
    }
    let body = line.dropLast(tailLength) + [UInt8(ascii: "}")]
    guard tail.dropFirst(field.count).prefix(sumLength).elementsEqual(sum(Array(body))) else {
      return nil
    }
    return JSONReader.record(line)
  }

  private static func sum(_ bytes: [UInt8]) -> [UInt8] {
    var digits = [CChar](repeating: 0, count: 65)
    // SAFETY: the shim reads `count` bytes and writes 64 digits and a zero into 65 places.
    bytes.withUnsafeBufferPointer { bytes in
      digits.withUnsafeMutableBufferPointer { digits in
        readout_sha256(bytes.baseAddress, bytes.count, digits.baseAddress)
      }
    }
    return digits.prefix(sumLength).map { UInt8(bitPattern: $0) }
  }
}
