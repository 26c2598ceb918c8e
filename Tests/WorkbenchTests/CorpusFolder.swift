import Foundation
import Synchronization

@testable import Workbench

/// A folder with articles, a home and a cache of its own; opened as a program opens it.
final class CorpusFolder {
  let path: String
  /// What was said on standard error since the last opening.
  private(set) var said: [String] = []
  let interrupt = Interrupt()

  /// A Ctrl-C that a test presses.
  final class Interrupt: Sendable {
    private let isPressed = Atomic(false)
    var isRaised: Bool {
      get { isPressed.load(ordering: .relaxed) }
      set { isPressed.store(newValue, ordering: .relaxed) }
    }
  }

  init(_ articles: [String: String] = [:]) throws {
    path =
      URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
      + "/readout-corpus-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path + "/home", withIntermediateDirectories: true)
    for (name, words) in articles { try write(words, to: "news/" + name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ words: String, to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: Folders.parent(of: file), withIntermediateDirectories: true)
    try Data(words.utf8).write(to: URL(fileURLWithPath: file))
  }

  /// Writes other words of the same length, and puts the time back: nothing is to be noticed.
  func writeUnnoticed(_ words: String, to name: String) throws {
    let file = path + "/" + name
    var status = stat()
    stat(file, &status)
    guard status.st_size == words.utf8.count else { throw CocoaError(.fileWriteUnknown) }
    try write(words, to: name)
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, file, &times, 0)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The caches that there are.
  var caches: [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: path + "/cache/readout")) ?? []
    return names.filter { $0.hasSuffix(".corpus") }
  }

  /// Opens the folder `news`, or what is named; kept on disk however small it is.
  func open(
    _ corpus: [String] = ["news"], session: String? = nil, store: String? = nil,
    isPrompt: Bool = false, isKept: Bool = true
  ) throws -> Workbench {
    said = []
    var opening = Opening(
      corpus: corpus.map { path + "/" + $0 }, session: session, store: store, analyst: "ann",
      plugins: [])
    opening.isPrompt = isPrompt
    if isKept { opening.memoryLimit = (0, 0) }
    let interrupt = interrupt
    opening.isInterrupted = { interrupt.isRaised }
    let folders = Folders(
      environment: [
        "HOME": path + "/home", "XDG_CACHE_HOME": path + "/cache",
      ], currentFolder: path, program: nil)
    return try opening.layOut(in: folders) { self.said.append($0) }
  }
}
