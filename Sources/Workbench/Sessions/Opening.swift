import Corpus
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
  /// The file of the store, `memory`, or nil to leave the choice to the program.
  public var store: String?
  /// Which columns of a table hold what, as typed; nil for the usual names.
  public var columns: String?
  /// True where lines are typed at a prompt, which is not to be kept waiting.
  public var isPrompt = false
  /// Shows how far a long load is, in place of the last such line; nil takes it away.
  public var progress: @Sendable (WorkProgress?) -> Void = { _ in }
  /// True once Ctrl-C was pressed.
  public var isInterrupted: @Sendable () -> Bool = { false }
  /// Who marks, or nil for the user's name.
  public var analyst: String?
  /// The lenses.
  public var plugins: [any Plugin]
  /// The commands that the shell brings.
  public var shellCommands: [any ParsableCommand.Type]

  /// How many files of how many bytes are read anew each time; nil for what is usual.
  var memoryLimit: (files: Int, bytes: Int)?

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
        store: try Store(), plugins: plugins, shellCommands: shellCommands,
        folders: folders, session: log, analyst: analyst)
      bench.say = say
      bench.isInterrupted = isInterrupted
      bench.opening.keeping = keeping
      bench.opening.looksLater = isPrompt
      bench.opening.progress = progress
      if let memoryLimit { bench.opening.memoryLimit = memoryLimit }
      if let columns { bench.opening.columns = (columns, try ColumnMapping(columns)) }
      try loadCorpus(on: bench, isSessionNew: isNew)
      if let path, isNew {
        bench.session = try SessionLog.create(
          at: path, analyst: analyst, corpus: try bench.corpus())
        let near = session.map { Nearness.nearest(to: $0, among: bench.sessionNames) } ?? []
        let others = near.filter { $0 != session }
        say(
          "new session \(bench.session.name ?? path)"
            + (others.isEmpty ? "" : " (there is also \(others.joined(separator: ", ")))"))
      }
      bench.sayAccess()
      if !isNew, let remark = bench.remarkOnPassages() { bench.say(remark) }
      return bench
    } catch let error as ReadoutError {
      // Before the first line nothing can be worked on: whatever failed, the start did.
      throw ReadoutError(error.message, hint: error.hint, kind: .unusable)
    } catch {
      throw ReadoutError("\(error)", kind: .unusable)
    }
  }

  private var keeping: StoreOpening.Keeping {
    switch store {
    case nil: .automatic
    case "memory": .memory
    case .some(let path): .file(Workbench.absolute(path))
    }
  }

  private func loadCorpus(on bench: Workbench, isSessionNew: Bool) throws {
    var steps: [[String]] = []
    if !isSessionNew, !bench.session.state.corpus.roots.isEmpty {
      let places = try bench.placesOfSession(mayBeGone: !corpus.isEmpty)
      if !places.isEmpty { steps.append(places) }
    }
    // What was named comes on top: new articles, or the place to which the corpus has moved.
    if !corpus.isEmpty { steps.append(corpus.map(Workbench.absolute)) }
    if steps.isEmpty, !isKeptAlready {
      guard let sample = bench.folders.sampleCorpus else {
        throw ReadoutError(
          "no corpus was given and the sample corpus is not beside the program",
          hint: "name files or a folder of articles: readout FOLDER", kind: .unusable)
      }
      steps.append([sample])
    }
    try bench.layOut(steps)
    if !isSessionNew, !corpus.isEmpty, steps.count > 1 {
      let before = bench.session.state.corpus
      let known = Set(before.documents.map(\.number))
      var loaded = Loaded()
      for number in before.additions(in: try bench.corpus()).documents.map(\.number) {
        if known.contains(number) {
          loaded.changed.append(number)
        } else {
          loaded.added.append(number)
        }
      }
      for line in loaded.numbers { bench.say(line) }
    }
    try bench.recordCorpus()
  }

  /// True where a store was named that is there already: it is used as it was left.
  private var isKeptAlready: Bool {
    guard case .file(let path) = keeping else { return false }
    return FileManager.default.fileExists(atPath: path)
  }

  private static var userName: String {
    let environment = ProcessInfo.processInfo.environment
    for name in ["READOUT_ANALYST", "USER", "LOGNAME"] {
      if let user = environment[name], !user.isEmpty { return user }
    }
    return NSUserName().isEmpty ? "analyst" : NSUserName()
  }
}
