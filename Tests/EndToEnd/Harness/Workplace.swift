import Foundation
import Testing

/// A folder of a test's own with a home of its own in it; removed when the test ends.
final class Workplace {
  /// The folder, in which the program runs where a test says no other.
  let path: String

  init() throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(temporary)/readout-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/home", withIntermediateDirectories: true)
    // Nobody here is new: what the prompt teaches has tests of its own.
    try file("home/state/readout/lessons", "all\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The environment of the program: nothing of the user who runs the tests gets in.
  var environment: [String: String] {
    [
      "HOME": path + "/home", "XDG_DATA_HOME": path + "/home/data",
      "XDG_STATE_HOME": path + "/home/state", "XDG_CONFIG_HOME": path + "/home/config",
      "XDG_CACHE_HOME": path + "/home/cache", "PATH": "/usr/bin:/bin", "USER": "tester",
      "LANG": "C.UTF-8", "TERM": "xterm-256color", "COLUMNS": "100", "TZ": "UTC", "PAGER": "",
      // The program may be linked to the toolchain's libraries.
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
  }

  // MARK: Files

  /// Writes a file, with the folders it lies in; gives its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  /// Writes a file byte by byte.
  @discardableResult
  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Adds text at the end of a file, where there is one.
  func extend(_ name: String, by text: String) throws {
    guard let file = FileHandle(forWritingAtPath: path + "/" + name) else { return }
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// Removes a file or folder.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// A file as text.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The names in a folder, hidden ones too, sorted; none where there is no such folder.
  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// Gives a file or folder another name.
  func move(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: path + "/" + old, toPath: path + "/" + new)
  }

  // MARK: Runs

  /// Runs the program with lines as its script on standard input.
  func run(
    _ arguments: [String] = [], script: [String] = [], in folder: String? = nil,
    environment extra: [String: String] = [:], program: String? = nil,
    at location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    try run(
      arguments, input: Array(script.map { $0 + "\n" }.joined().utf8), in: folder,
      environment: extra, program: program, at: location)
  }

  /// Runs the program with bytes as its standard input.
  func run(
    _ arguments: [String], input: [UInt8], in folder: String? = nil,
    environment extra: [String: String] = [:], program: String? = nil,
    at location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    try Program.run(
      arguments, input: input, in: folder ?? path,
      environment: environment.merging(extra) { $1 }, program: program, at: location)
  }

  /// The JSON objects that one command gives; the run must end in 0.
  func records(
    _ arguments: [String], _ command: String, at location: SourceLocation = #_sourceLocation
  ) throws -> [JSONRecord] {
    let outcome = try run(
      arguments + ["-c", command, "--format", "jsonl"], script: [], at: location)
    #expect(outcome.code == 0, "\(outcome.error)", sourceLocation: location)
    return try JSONRecord.lines(of: outcome.outputBytes)
  }
}

/// The bytes of a file anywhere.
func fileBytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}
