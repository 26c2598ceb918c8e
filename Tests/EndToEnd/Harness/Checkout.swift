import Foundation
import Glibc

/// Where the program under test, its sample corpus and further articles lie.
enum Checkout {
  /// The folder that holds `Package.swift`.
  static let root = folder(holding: "Package.swift", above: resolved(#filePath))

  /// A file that is built along with the tests; nil where it is not.
  static func beside(_ name: String) -> String? {
    let tests = (resolved("/proc/self/exe") as NSString).deletingLastPathComponent
    let folders = [tests] + [program.map { ($0 as NSString).deletingLastPathComponent } ?? tests]
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// The articles that the first run loads.
  static let sampleCorpus = (root ?? "") + "/corpus"

  /// The built program: `READOUT_PROGRAM`, or the one beside the tests, or the checkout's own.
  static let program: String? = {
    if let named = environment["READOUT_PROGRAM"], !named.isEmpty { return named }
    let tests = resolved("/proc/self/exe")
    let beside = (tests as NSString).deletingLastPathComponent + "/readout"
    if isProgram(beside) { return beside }
    guard let build = root.map({ $0 + "/.build" }) else { return nil }
    let kinds = (try? FileManager.default.contentsOfDirectory(atPath: build)) ?? []
    return (["debug"] + kinds.sorted().map { $0 + "/debug" }).map { "\(build)/\($0)/readout" }
      .first(where: isProgram)
  }()

  /// A folder with articles that are not part of the project, where there is one.
  static let sharedCorpus: String? = environment["READOUT_SHARED"].flatMap { shared in
    let corpus = shared + "/corpus"
    return FileManager.default.fileExists(atPath: corpus) ? corpus : nil
  }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  private static func folder(holding name: String, above path: String) -> String? {
    var folder = (path as NSString).deletingLastPathComponent
    while folder.count > 1 {
      if FileManager.default.fileExists(atPath: folder + "/" + name) { return folder }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return nil
  }

  private static func resolved(_ path: String) -> String {
    guard let buffer = realpath(path, nil) else { return path }
    defer { free(buffer) }
    return String(cString: buffer)
  }
}
