import Foundation

/// The history as it was kept before it had a table: a text file, one line a row.
enum EarlierHistory {
  /// How much of its end is read, in bytes.
  private static let longest = 1 << 20

  /// Its last lines, the oldest first; none where it cannot be read.
  static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let size = Int(status.st_size)
    let isCut = size > longest
    if isCut { fseek(file, size - longest, SEEK_SET) }
    var bytes = [UInt8](repeating: 0, count: min(size, longest))
    let count = fread(&bytes, 1, bytes.count, file)
    var rows = bytes.prefix(count).split(separator: UInt8(ascii: "\n"))[...]
    if isCut { rows = rows.dropFirst() }
    return rows.suffix(LineHistory.usualLimit).compactMap { String(validating: $0, as: UTF8.self) }
  }
}
