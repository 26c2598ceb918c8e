import Foundation
import ReadoutKit
import Sessions
import Store

/// What a program is started with: which corpus, which session, and where the store is kept.
public struct Opening {
  /// Files and folders; none for the session's own corpus, or the sample.
  public var corpus: [String]
  /// A session by name or path, or nil for a draft.
  public var session: String?
  /// The file of the store, or nil for memory.
  public var store: String?
  /// Who marks, or nil for the user's name.
  public var analyst: String?
  /// The lenses.
  public var plugins: [any Plugin]
  /// The commands that the shell brings.
  public var shellCommands: [any ParsableCommand.Type]

  /// Makes an opening.
  public init(
    corpus: [String] = [], session: String? = nil, store: String? = nil, analyst: String? = nil,
    plugins: [any Plugin], shellCommands: [any ParsableCommand.Type] = []
  ) {
    self.corpus = corpus
    self.session = session
    self.store = store
    self.analyst = analyst
    self.plugins = plugins
    self.shellCommands = shellCommands
  }

  /// Lays out the workbench: loads the corpus and opens the session.
  ///
  /// - Parameter say: takes warnings, a line each.
  /// - Throws: ``ReadoutError`` of kind `unusable` for a corpus, store or session that is.
  public func layOut(
    in folders: Folders = Folders(), say: @escaping (String) -> Void
  ) throws(ReadoutError) -> Workbench {
    do {
      if session?.allSatisfy(\.isWhitespace) == true {
        throw ReadoutError("--session names no session", hint: "readout --session NAME")
      }
      let analyst = analyst ?? Self.userName
      let path = session.map(folders.session)
      let isNew = path.map { !FileManager.default.fileExists(atPath: $0) } ?? true
      let log =
        if let path, !isNew {
          try SessionLog.open(path, analyst: analyst)
        } else {
          SessionLog.create(draftIn: folders.drafts, analyst: analyst)
        }
      let bench = Workbench(
        store: try Store(path: store), plugins: plugins, shellCommands: shellCommands,
        folders: folders, session: log, analyst: analyst)
      bench.say = say
      try loadCorpus(on: bench, isSessionNew: isNew)
      if let path, isNew {
        bench.session = try SessionLog.create(
          at: path, analyst: analyst, corpus: bench.session.state.corpus)
        let near = session.map { Nearness.nearest(to: $0, among: bench.sessionNames) } ?? []
        let others = near.filter { $0 != session }
        say(
          "new session \(bench.session.name ?? path)"
            + (others.isEmpty ? "" : " (there is also \(others.joined(separator: ", ")))"))
      }
      bench.sayAccess()
      return bench
    } catch let error as ReadoutError {
      // Before the first line nothing can be worked on: whatever failed, the start did.
      throw ReadoutError(error.message, hint: error.hint, kind: .unusable)
    } catch {
      throw ReadoutError("\(error)", kind: .unusable)
    }
  }

  private func loadCorpus(on bench: Workbench, isSessionNew: Bool) throws {
    if !isSessionNew, !bench.session.state.corpus.roots.isEmpty {
      // What was named comes on top: new articles, or the place to which the corpus has moved.
      try bench.loadCorpusOfSession(mayBeGone: !corpus.isEmpty)
      if !corpus.isEmpty {
        let loaded = try bench.load(corpus)
        for line in loaded.numbers { bench.say(line) }
      }
    } else if !corpus.isEmpty {
      try bench.load(corpus)
    } else if bench.store.isReopened {
      return
    } else if let sample = bench.folders.sampleCorpus {
      try bench.load([sample])
    } else {
      throw ReadoutError(
        "no corpus was given and the sample corpus is not beside the program",
        hint: "name files or a folder of articles: readout FOLDER", kind: .unusable)
    }
    bench.forgetUnloaded()
    try bench.recordCorpus()
  }

  private static var userName: String {
    let environment = ProcessInfo.processInfo.environment
    for name in ["READOUT_ANALYST", "USER", "LOGNAME"] {
      if let user = environment[name], !user.isEmpty { return user }
    }
    return NSUserName().isEmpty ? "analyst" : NSUserName()
  }
}
