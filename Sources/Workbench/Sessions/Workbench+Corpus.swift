import Corpus
import Foundation
import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// The root that stands for the sample corpus in a session file, wherever it is installed.
  static let sampleRoot = "readout:sample"

  /// Loads files and folders into the store, one after the other, and says what could not be read.
  @discardableResult
  func load(_ paths: [String]) throws -> Loaded {
    var loaded = Loaded()
    var refusals: [String] = []
    for path in paths {
      let scan = try CorpusReader.scan([CorpusPath(path)])
      for warning in scan.warnings { say(warning.line) }
      for file in scan.files {
        if isInterrupted() { throw ReadoutError("interrupted; what was read so far is loaded") }
        switch CorpusReader.read(file) {
        case .loaded(let document, let text, let warnings):
          for warning in warnings { say(warning.line) }
          try add(document, text, from: scan.roots, to: &loaded)
        case .leftOut(let warning):
          refusals.append(warning.line)
          if scan.files.count + paths.count > 2 { say(warning.line) }
        }
      }
      for root in scan.roots.map(\.shown) {
        let known = root == folders.sampleCorpus ? Self.sampleRoot : root
        if !roots.contains(known) { roots.append(known) }
      }
    }
    if loaded == Loaded() {
      throw ReadoutError(
        "nothing could be read: \(refusals.prefix(3).joined(separator: "; "))",
        hint: "Readout reads text files in UTF-8: .txt and .md", kind: .unusable)
    }
    return loaded
  }

  private func add(
    _ document: Document, _ text: Text, from roots: [CorpusPath], to loaded: inout Loaded
  ) throws {
    var document = document
    if let namesake = store.document(named: document.name),
      namesake.hash != document.hash, namesake.path != document.path,
      FileManager.default.fileExists(atPath: namesake.path)
    {
      // Another folder has a file of that name with other words: two documents, two names.
      let folder = roots.first?.shown.split(separator: "/").last ?? "other"
      document.name = "\(folder)/\(document.name)"
    }
    loadedNames.insert(document.name)
    let before = store.document(named: document.name)
    let stored = try store.add(
      document, text: text, number: before?.number ?? number(for: document))
    if before == nil {
      loaded.added.append(stored.number)
    } else if before?.hash != stored.hash {
      loaded.changed.append(stored.number)
    } else {
      loaded.known += 1
    }
  }

  /// Takes out of a reopened store what this start did not load: it is a cache of the corpus.
  func forgetUnloaded() {
    guard store.isReopened else { return }
    let stale = documents.filter { !loadedNames.contains($0.name) }
    for document in stale { try? store.remove(document) }
  }

  /// The number that the session gave a document, or the next that nobody has.
  private func number(for document: Document) -> Int {
    let entries = session.state.corpus.documents
    let known =
      entries.first { $0.name == document.name } ?? entries.first { $0.hash == document.hash }
    if let known, store.document(known.number) == nil { return known.number }
    return max(documents.last?.number ?? 0, entries.map(\.number).max() ?? 0) + 1
  }

  /// Tells the session which documents lie on the table.
  func recordCorpus() throws {
    let entries = documents.map {
      SessionCorpus.Entry(number: $0.number, name: $0.name, title: $0.title, hash: $0.hash)
    }
    guard !session.isReadOnly else { return }
    try session.load(SessionCorpus(roots: roots, documents: entries))
  }

  /// Loads the documents that the open session speaks of, from where they were, or beside it.
  ///
  /// - Parameter mayBeGone: true where it is no error that nothing of it is there.
  func loadCorpusOfSession(mayBeGone: Bool = false) throws {
    let corpus = session.state.corpus
    let name = session.name ?? session.path
    let places = corpus.roots.compactMap(place(of:))
    guard !places.isEmpty else {
      if mayBeGone { return }
      throw ReadoutError(
        "session \(name): its corpus \(corpus.roots.joined(separator: ", ")) is not there any more",
        hint: "say where it is now: readout FOLDER --session \(name)", kind: .unusable)
    }
    try load(places)
  }

  /// Where a root of the session lies now: where it was, or under its name beside the session.
  private func place(of root: String) -> String? {
    if root == Self.sampleRoot { return folders.sampleCorpus }
    let exists = FileManager.default.fileExists(atPath:)
    if exists(root) { return root }
    let last = root.split(separator: "/").last.map(String.init) ?? root
    let folder = Folders.parent(of: session.path)
    return [folder + "/" + last, Folders.parent(of: folder) + "/" + last].first(where: exists)
  }

  /// Throws where a result would be written over an article or a session.
  public func checkOutput(_ path: String) throws(ReadoutError) {
    let resolve = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    let target = resolve(path)
    let isSession = path.hasSuffix(".readout") && FileManager.default.fileExists(atPath: target)
    if isSession || session.isStored(at: path) {
      throw ReadoutError("\(path) is a session", hint: "write the result to another file")
    }
    let name = target.split(separator: "/").last.map(String.init) ?? target
    if documents.contains(where: { $0.path.hasSuffix(name) && resolve($0.path) == target }) {
      throw ReadoutError(
        "\(path) is an article of the corpus", hint: "write the result to another file")
    }
  }

  /// Says on standard error what is not as usual with the open session.
  func sayAccess() {
    if let damage = session.damage { say(damage.message) }
    if let holder = session.holder {
      say("\(holder.summary) has the session open: it is read-only here")
    }
    if case .protected(let reason) = session.access { say("the session is read-only: \(reason)") }
    let known = Set(documents.map(\.name)).union(documents.map(\.hash))
    let lost = session.state.corpus.documents.filter {
      !known.contains($0.name) && !known.contains($0.hash)
    }
    if !lost.isEmpty {
      let names = lost.prefix(3).map(\.name).joined(separator: ", ")
      say(
        "\(lost.count) of the session's \(session.state.corpus.documents.count) documents not here: \(names)\(lost.count > 3 ? " …" : "")"
      )
    }
  }
}

extension SessionLog {
  /// The name that a session is opened by; nil for a draft.
  public var name: String? {
    if isDraft { return nil }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".readout") ? String(file.dropLast(".readout".count)) : file
  }
}
