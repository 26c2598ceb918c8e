import Corpus
import Foundation
import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// Lays a corpus on the table, in the numbers that the open session gave its documents.
  func layOut(_ steps: [[String]]) throws {
    let opened = try opening.open(steps)
    take(opened, steps)
    try takeSessionNumbers()
    if let loaded = opened.loaded, store.path != nil, !loaded.isPartial { sayNews(loaded) }
  }

  private func take(_ opened: StoreOpening.Opened, _ steps: [[String]]) {
    store = opened.store
    self.steps = steps
    roots = opened.roots.map { $0 == folders.sampleCorpus ? Self.sampleRoot : $0 }
    rescan = opened.isUnchecked ? Rescan(steps) : nil
    indexBuilder?.stop()
    indexBuilder = nil
  }

  /// Does something that writes to the store while no index is built; that goes on afterwards.
  private func withoutIndexing<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard let indexBuilder else { return try body() }
    indexBuilder.end()
    self.indexBuilder = nil
    defer { startIndex() }
    return try body()
  }

  /// What a reopened store was brought up to, in one line.
  private func sayNews(_ loaded: Loaded) {
    guard loaded.known > 0 || loaded.removed > 0, let news = loaded.news else { return }
    say("on disk since the last time: \(news); loaded")
  }

  /// Loads more files and folders; with none named, looks again through those that are loaded.
  func load(_ paths: [String]) throws -> Loaded {
    if paths.isEmpty {
      let listing = try Listing(steps)
      let loaded = try withoutIndexing { try opening.update(store, listing) }
      try takeSessionNumbers()
      return loaded
    }
    let step = paths.map(Self.absolute)
    let listing = try Listing([step])
    let isKeptHere =
      opening.keeping != .automatic || store.path == nil && opening.fitsMemory(listing)
    let loaded: Loaded
    if isKeptHere {
      loaded = try withoutIndexing { try opening.load(listing, into: store, isWhole: false) }
      for root in listing.roots.map(\.shown) {
        let known = root == folders.sampleCorpus ? Self.sampleRoot : root
        if !roots.contains(known) { roots.append(known) }
      }
      if !steps.contains(step) { steps.append(step) }
    } else {
      loaded = try extend(by: step)
    }
    try takeSessionNumbers()
    return loaded
  }

  /// Moves to the store of a larger corpus; documents keep the numbers that they have here.
  private func extend(by step: [String]) throws -> Loaded {
    let before = try store.allDocuments()
    let steps = steps.contains(step) ? steps : steps + [step]
    if let path = opening.cachePath(of: steps) { store.copy(to: path) }
    let opened = try opening.open(steps)
    let known = before.map { Store.Known(number: $0.number, name: $0.name, hash: $0.hash) }
    try opened.store.number(as: known)
    take(opened, steps)
    let old = Dictionary(before.map { ($0.number, $0.hash) }) { first, _ in first }
    let documents = try store.allDocuments()
    var loaded = Loaded()
    for document in documents {
      if let hash = old[document.number] {
        if hash == document.hash {
          loaded.known += 1
        } else {
          loaded.changed.append(document.number)
        }
      } else {
        loaded.added.append(document.number)
      }
    }
    return loaded
  }

  /// Gives the documents the numbers that the open session knows them by.
  func takeSessionNumbers() throws {
    let entries = session.state.corpus.documents
    lostDocuments = []
    if entries.isEmpty { return }
    let missing = try store.number(
      as: entries.map { Store.Known(number: $0.number, name: $0.name, hash: $0.hash) })
    lostDocuments = missing.map { entries[$0].name }
  }

  /// Takes in what has happened behind the prompt since the last line: another program's changes to
  /// the store, and files that have changed on disk.
  ///
  /// To be called before each line; it takes no time where nothing has happened.
  public func catchUp() {
    takeInChanges()
    // A program that has its answer in a moment is not to start a work of minutes.
    if opening.looksLater || beginning.duration(to: .now) > .seconds(5) { startIndex() }
  }

  private func takeInChanges() {
    if store.catchUp() {
      _ = try? takeSessionNumbers()
      say("another program has brought the corpus up to date: \(store.totals.documents) documents")
    }
    guard let found = rescan?.take() else { return }
    rescan = nil
    do {
      let listing = try found.get()
      guard !store.isLoaded(from: listing.sources) else { return }
      let loaded = try withoutIndexing { try opening.update(store, listing) }
      try takeSessionNumbers()
      try recordCorpus()
      sayNews(loaded)
    } catch {
      let error = error as? ReadoutError
      say(
        "the corpus could not be looked through for changes: \(error?.message ?? "\(error ?? ReadoutError(""))")"
      )
    }
  }

  // MARK: The full-text index

  /// Starts to build the full-text index behind the prompt, where the store is one that gains by it.
  func startIndex() {
    guard store.path != nil, indexBuilder?.isWorking != true, !store.isIndexed else { return }
    indexBuilder = store.startIndex()
  }

  /// Builds the full-text index and waits for it.
  func finishIndex() throws -> Answer {
    guard store.path != nil else {
      return .lines("a corpus in memory is searched as fast without an index")
    }
    if store.isIndexed { return .lines("the index is complete") }
    indexBuilder?.end()
    indexBuilder = store.startIndex(isWaitedFor: true)
    let progress = LongWork("indexing", opening.progress)
    defer { progress.end() }
    while let builder = indexBuilder, builder.isWorking {
      if isInterrupted() {
        builder.stop()
        throw ReadoutError("interrupted; the index goes on from here the next time")
      }
      progress.tell(builder.progress.done, of: builder.progress.of)
      usleep(20_000)
    }
    guard store.isIndexed else {
      throw ReadoutError("the index could not be built", hint: "is the disk full?")
    }
    return .lines("the index is complete: \(store.totals.documents) documents")
  }

  /// A path from the root of the file system, without `.`, `..` and doubled slashes; links stay.
  static func absolute(_ path: String) -> String {
    if path == "-" { return path }
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
