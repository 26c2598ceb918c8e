import Corpus
import Reading
import ReadoutKit
import Sessions
import Store

/// The table at which an analyst works: the corpus, the lenses, the open session, the last listing.
///
/// Commands run on it one after the other, on one thread.
public final class Workbench: Desk {
  /// The shared store.
  public internal(set) var store: Store {
    didSet {
      store.isInterrupted = isInterrupted
      store.tellsProgress = tellsProgress
    }
  }
  /// The lenses, in the order of the program's list.
  public let plugins: [any Plugin]
  /// Every command by name.
  public let registry: Registry
  /// Where things are kept.
  public let folders: Folders
  /// The open session; a draft until it is saved under a name.
  public internal(set) var session: SessionLog
  /// Who marks.
  public let analyst: String

  /// The shapes of the commands that were typed so far.
  var shapes: [String: CommandShape] = [:]
  /// The rows of the last listing: what `%1`, `%2` … stand for.
  var listing: [Row] = []
  /// False until there was a listing.
  var hasListed = false
  /// What the shell knows of a kind of value that only it has: aliases, settings, formats.
  public var shellValues: (_ kind: String) -> [Offer] = { _ in [] }
  /// How many columns help may take up.
  public var columns = 96
  /// The command that was run last and gave something, until somebody new was told the next step.
  var lastUsed: String?
  /// True where the next answer is drawn for somebody at a terminal, who has no use for a million rows.
  public var isAtTerminal = false
  /// An earlier time with the judgements of then, while a command looks at it; nil for now.
  var past: (time: String, state: SessionState)?
  /// Why commands may only look now: at the past, or for an indicator; nil where they may judge.
  var onlyLooks: ReadoutError?
  /// Where rating item by item has come to; nil where nobody is rating so.
  var walk: RatingWalk?
  /// Where Enter alone goes on.
  public internal(set) var nextToShow: ReadingPlace?
  /// The files and folders that the corpus was loaded from, as absolute paths.
  var roots: [String] = []
  /// What was named to be loaded, absolute, together with what it was named with.
  var steps: [[String]] = []
  /// The changed document in which passages were last looked for.
  var searched: SearchedText?
  /// The names of documents that the session speaks of and that are not here.
  var lostDocuments: [String] = []
  /// How the store of a corpus is opened.
  var opening: StoreOpening
  /// What looks behind the prompt for changes on disk; nil once it has been asked.
  var rescan: Rescan?
  /// When it was laid out.
  let beginning = ContinuousClock.now
  /// What builds the full-text index behind the prompt.
  var indexBuilder: IndexBuilder?

  /// Says something on standard error that is no result: warnings, progress.
  public var say: (String) -> Void = { _ in } {
    didSet { opening.say = say }
  }
  /// True once Ctrl-C was pressed while a command ran; asked on any core.
  public var isInterrupted: @Sendable () -> Bool = { false } {
    didSet {
      opening.isInterrupted = isInterrupted
      store.isInterrupted = isInterrupted
    }
  }
  /// The command that is run, as a work that may take long; nil between commands.
  private var work: LongWork? {
    didSet { store.tellsProgress = tellsProgress }
  }
  private var tellsProgress: @Sendable (Int, Int) -> Void {
    guard let work else { return { _, _ in } }
    return { work.tell($0, of: $1) }
  }
  /// Forgets an earlier Ctrl-C before a command starts.
  public var clearInterruption: () -> Void = {}

  /// Lays out a workbench with no documents on it.
  public init(
    store: Store, plugins: [any Plugin], shellCommands: [any ParsableCommand.Type],
    folders: Folders, session: SessionLog, analyst: String
  ) {
    self.store = store
    self.plugins = plugins
    self.folders = folders
    self.session = session
    self.analyst = analyst
    opening = StoreOpening(cache: folders.cache)
    registry = Registry(plugins: plugins, shellCommands: shellCommands)
  }

  /// Runs a command that was dispatched, and remembers the rows of its listing for `%N`.
  public func run(_ dispatched: Dispatched) throws -> Answer {
    let before = (past, onlyLooks)
    let work = LongWork("reading", opening.progress)
    self.work = work
    defer {
      (past, onlyLooks) = before
      self.work = nil
      work.end()
    }
    if let asOf = dispatched.asOf {
      past = (asOf.time, session.state(asOf: asOf.time))
      onlyLooks = ReadoutError(
        "the past cannot be changed", hint: "as-of goes with marks, matrix, scenario, code and log")
    }
    if dispatched.command is any SessionCommand { try checkMayChange() }
    var answer: Answer
    switch dispatched.command {
    case let command as any CoreCommand: answer = try command.run(on: self, line: dispatched.words)
    case let command as any PluginCommand: answer = try command.run(at: self)
    // `quotes help`: ArgumentParser's own command for it.
    default: throw help(on: dispatched.entry)
    }
    if let asOf = dispatched.asOf { answer.notes.append("as of \(asOf.typed)") }
    lastUsed = answer.rows.isEmpty && answer.heading.isEmpty ? nil : dispatched.entry.name
    if answer.isListing {
      listing = answer.rows
      hasListed = true
      // Without rows there is nothing for the column of row numbers to number.
      answer.isListing = !answer.rows.isEmpty
    }
    return answer
  }

  /// The words before the cursor: `readout>`, with the session's name where it has one.
  public var prompt: String {
    if let walk { return "rate \(walk.current)> " }
    return namedPrompt
  }

  private var namedPrompt: String {
    session.name.map { "readout \($0)> " } ?? "readout> "
  }

  // MARK: Desk

  /// Every document, in order of number.
  public var documents: [Document] { store.documents }

  /// The document of a number, or nil.
  public func document(number: Int) -> Document? { store.document(number) }

  /// The documents of these numbers or beginnings of names; all of them for none.
  ///
  /// Unlike ``document(named:)``, a beginning may fit several: all of them are meant.
  public func documents(named references: [String]) throws -> [Document] {
    if references.isEmpty { return try store.allDocuments() }
    var numbers: Set<Int> = []
    for reference in references {
      if !reference.hasPrefix("0"), let number = Int(reference), document(number: number) != nil {
        numbers.insert(number)
        continue
      }
      let folded = reference.lowercased()
      let fitting = documents.filter { $0.name.lowercased().hasPrefix(folded) }
      if fitting.count > 1 {
        numbers.formUnion(fitting.map(\.number))
      } else {
        numbers.insert(try document(named: reference).number)
      }
    }
    return numbers.sorted().compactMap(document(number:))
  }

  /// The words of a document, as on disk.
  func text(of document: Document) throws(ReadoutError) -> Text { try store.text(of: document) }

  /// The reading of a document, computed once.
  public func reading(of document: Document) throws(ReadoutError) -> DocumentReading {
    if isInterrupted() { throw ReadoutError("interrupted") }
    return try store.reading(of: document)
  }

  /// What a plugin found in a document, computed once.
  public func findings(of plugin: any Plugin, in document: Document) throws -> [Finding] {
    if isInterrupted() { throw ReadoutError("interrupted") }
    return try store.findings(of: plugin, in: document)
  }

  /// What a plugin found in some documents, in their order: what is not known yet is read on all
  /// cores.
  public func findings(of plugin: any Plugin, in documents: [Document]) throws -> [[Finding]] {
    try store.findings(of: [plugin], in: documents)[0]
  }

  /// Tells how many documents are asked for in all, so that it can be told how far the work is.
  public func expect(documents count: Int) { work?.expect(count) }

  /// Tells how many pieces of a command's own work are done, of how many.
  ///
  /// - Throws: where Ctrl-C was pressed.
  func tell(_ done: Int, of count: Int) throws(ReadoutError) {
    if isInterrupted() { throw ReadoutError("interrupted") }
    work?.tell(done, of: count)
  }

  /// What is known already of a plugin's findings; a handful of articles is read for it.
  public func knownFindings(of plugin: any Plugin) -> [Finding] {
    // What a lens reads in less time than a finger takes to go up.
    if store.totals.words < 20_000, let found = try? store.findings(of: [plugin], in: documents) {
      return found[0].flatMap(\.self)
    }
    return store.knownFindings(of: plugin, limit: 2000)
  }

  /// The files that commands of lenses can read, and what lenses keep.
  public var files: any DeskFiles {
    LensFiles(folder: folders.lenses, isInterrupted: isInterrupted)
  }
}
