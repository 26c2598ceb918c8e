import Foundation

/// The lines typed at the prompt, kept across runs in a file of one line each.
///
/// Each line is added by one write at the file's end, so that two programs at once lose nothing.
struct TypedLines {
  private let path: String

  /// How many distinct lines are handed to the editor.
  static let recalled = 1000

  init(path: String) { self.path = path }

  /// The last distinct lines, the oldest first.
  var lines: [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var known: Set<String> = []
    var lines: [String] = []
    for line in data.split(separator: UInt8(ascii: "\n")).reversed() {
      guard let text = String(validating: line, as: UTF8.self) else { continue }
      if known.insert(text).inserted { lines.append(text) }
      if lines.count == Self.recalled { break }
    }
    return lines.reversed()
  }

  /// Adds a line; one that begins with a space is not kept.
  ///
  /// A history that cannot be written is no reason to stop.
  func add(_ line: String) {
    guard !line.hasPrefix(" "), !line.isEmpty else { return }
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    Output(descriptor: descriptor).write(line + "\n")
  }
}
