import Foundation
import ReadoutKit

/// Where Readout keeps what (XDG base directories), and where the sample corpus lies.
public struct Folders: Sendable {
  /// The user's own folder.
  public let home: String
  /// Named sessions.
  public let sessions: String
  /// Sessions that have no name yet.
  public let drafts: String
  /// The history of lines typed, a database.
  public let history: String
  /// The text file that an earlier version kept the lines in.
  public let earlierHistory: String
  /// Corpora as they were read, so that they are not read again; can be removed at any time.
  public let cache: String
  /// The user's own rows for the tables of persons, states and offices.
  public let lexicons: String
  /// The lines that are run when a prompt begins.
  public let initFile: String
  /// What lenses keep for the user between runs.
  public let lenses: String
  /// The sample corpus, or nil where it cannot be found.
  public let sampleCorpus: String?

  /// Finds the folders for an environment, a current folder and the program's own path.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    currentFolder: String = FileManager.default.currentDirectoryPath,
    program: String? = Folders.programPath
  ) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    self.home = home
    func base(_ own: String, _ xdg: String, _ usual: String) -> String {
      if let path = environment[own], !path.isEmpty { return path }
      // The XDG specification: a path that is not absolute is to be ignored.
      if let path = environment[xdg], path.hasPrefix("/") { return path + "/readout" }
      return home + "/" + usual + "/readout"
    }
    let here = currentFolder + "/sessions"
    sessions =
      Folders.isFolder(here)
      ? here : base("READOUT_DATA", "XDG_DATA_HOME", ".local/share") + "/sessions"
    lenses = base("READOUT_DATA", "XDG_DATA_HOME", ".local/share") + "/lenses"
    let state = base("READOUT_STATE", "XDG_STATE_HOME", ".local/state")
    drafts = state + "/drafts"
    history = state + "/history.sqlite"
    earlierHistory = state + "/history"
    cache = base("READOUT_CACHE", "XDG_CACHE_HOME", ".cache")
    let config = base("READOUT_CONFIG", "XDG_CONFIG_HOME", ".config")
    lexicons = config + "/lexicons"
    initFile = config + "/init"
    sampleCorpus = program.flatMap(Folders.sampleCorpus)
  }

  /// The path of the running program, symbolic links followed.
  public static var programPath: String? {
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      return path
    }
    return Bundle.main.executablePath
  }

  /// The sample corpus of a program: in `share/readout/corpus` beside its `bin`, where `make
  /// install` puts it, or in the checkout that it was built in.
  private static func sampleCorpus(of program: String) -> String? {
    var folder = parent(of: program)
    let installed = parent(of: folder) + "/share/readout/corpus"
    if isFolder(installed) { return installed }
    for _ in 0..<6 where folder.count > 1 {
      if isFolder(folder + "/corpus"),
        FileManager.default.fileExists(atPath: folder + "/Package.swift")
      {
        return folder + "/corpus"
      }
      folder = parent(of: folder)
    }
    return nil
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The path of a session by name, or the path itself where it is one.
  ///
  /// A word without a slash and without the ending `.readout` is a name in the sessions folder;
  /// the ending is added where it is missing.
  public func session(_ nameOrPath: String) -> String {
    let exists = FileManager.default.fileExists(atPath: nameOrPath)
    let file = nameOrPath.hasSuffix(".readout") ? nameOrPath : nameOrPath + ".readout"
    if nameOrPath.contains("/") { return exists ? nameOrPath : file }
    // A bare FILE.readout is looked for here first, then among the sessions.
    return exists && file == nameOrPath ? nameOrPath : sessions + "/" + file
  }
}
