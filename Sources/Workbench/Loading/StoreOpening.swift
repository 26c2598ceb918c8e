import Corpus
import Foundation
import ReadoutKit
import Store

/// Opens the store of a corpus: as it was left where the corpus was loaded before, else read from its
/// files.
///
/// A small corpus is read into memory each time, which takes no time worth saving. Any other is kept
/// in a file of the cache, or where the user says.
struct StoreOpening {
  /// Where a corpus is kept.
  enum Keeping: Equatable {
    /// In memory where it is small, else in the cache.
    case automatic
    case memory
    case file(String)
  }

  /// Where the store is kept.
  var keeping = Keeping.automatic
  /// The folder of the cache.
  var cache: String
  /// Which columns of a table hold what, as typed, and as they are meant.
  var columns: (typed: String?, mapping: ColumnMapping) = (nil, .standard)
  /// How many files of how many bytes are read so quickly that nothing is gained by keeping them.
  var memoryLimit = (files: 2000, bytes: 32 << 20)
  /// True where a store may be used before it was looked for changes on disk: at a prompt, behind
  /// which that is done.
  var looksLater = false
  /// Takes warnings, a line each.
  var say: (String) -> Void = { _ in }
  /// Shows how far a load is; nil takes the line away.
  var progress: @Sendable (WorkProgress?) -> Void = { _ in }
  /// True once Ctrl-C was pressed.
  var isInterrupted: @Sendable () -> Bool = { false }

  /// A store that was opened, with all that is in it.
  struct Opened {
    var store: Store
    /// Where its corpus lies.
    var roots: [String]
    /// What was loaded, or nil where the store is as it was left.
    var loaded: Loaded?
    /// True where it still has to be looked for changes on disk.
    var isUnchecked = false
  }

  // MARK: Opening

  /// Opens the store of a corpus.
  ///
  /// - Parameter steps: The files and folders, as ``Listing/init(_:)`` takes them.
  func open(_ steps: [[String]]) throws -> Opened {
    switch keeping {
    case .memory: return try readIntoMemory(Listing(steps))
    case .file(let path):
      if exists(path) { return try reopen(makeStore(path), steps) }
      return try build(at: path, Listing(steps))
    case .automatic:
      guard let path = cachePath(of: steps) else { return try readIntoMemory(Listing(steps)) }
      if exists(path), let store = try? makeStore(path), !store.isEmpty {
        return try reopen(store, steps)
      }
      let listing = try Listing(steps)
      if fitsMemory(listing) || listing.holdsStandardInput { return try readIntoMemory(listing) }
      return try cached(at: path, listing, steps)
    }
  }

  /// True for a corpus that is read anew each time.
  func fitsMemory(_ listing: Listing) -> Bool {
    listing.files.count <= memoryLimit.files && listing.size <= memoryLimit.bytes
  }

  /// The file in the cache that holds a corpus; nil where it cannot be kept.
  func cachePath(of steps: [[String]]) -> String? {
    if steps.joined().contains("-") { return nil }
    let words = steps.map { $0.joined(separator: "\n") } + [columns.typed ?? ""]
    let hash = CorpusReader.hash(of: Text(words.joined(separator: "\n\n")))
    return cache + "/" + hash.prefix(24) + ".corpus"
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func makeStore(_ path: String?) throws(ReadoutError) -> Store {
    let store = try Store(path: path, reader: reader)
    store.isInterrupted = isInterrupted
    return store
  }

  /// The version of the rules by which files are read, other columns being other rules.
  private var reader: Int {
    guard let typed = columns.typed else { return CorpusReader.version }
    return typed.utf8.reduce(CorpusReader.version) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }
  }

  // MARK: Reading anew

  private func readIntoMemory(_ listing: Listing) throws -> Opened {
    let store = try makeStore(nil)
    let loaded = try load(listing, into: store)
    return Opened(store: store, roots: listing.roots.map(\.shown), loaded: loaded)
  }

  /// Reads a corpus into the cache, or into memory where there is no room in the cache.
  private func cached(at path: String, _ listing: Listing, _ steps: [[String]]) throws -> Opened {
    try? FileManager.default.createDirectory(
      atPath: cache, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      return try build(at: path, listing)
    } catch let failure as StoreFailure {
      say("\(failure.error.message); the corpus is kept in memory this time")
      return try readIntoMemory(listing)
    }
  }

  /// The store failed, and not what was to be read into it.
  private struct StoreFailure: Error { var error: ReadoutError }

  private func build(at path: String, _ listing: Listing) throws -> Opened {
    let answer = LoadLock.wait(
      path, seconds: 60, onWait: { say("another program is loading this corpus: waiting for it") },
      isInterrupted: isInterrupted)
    if exists(path), let store = try? makeStore(path), !store.isEmpty {
      // The other one is done; the lock is ours already.
      let loaded = try withExtendedLifetime(answer) { try load(listing, into: store) }
      return Opened(store: store, roots: listing.roots.map(\.shown), loaded: loaded)
    }
    switch answer {
    case .locked(let lock):
      defer { withExtendedLifetime(lock) {} }
      do {
        let store = try Store.build(at: path, reader: reader)
        store.isInterrupted = isInterrupted
        let loaded = try load(listing, into: store)
        return Opened(store: store, roots: listing.roots.map(\.shown), loaded: loaded)
      } catch let error as ReadoutError where error.kind == .unusable && keeping == .automatic {
        Store.discardBuilding(at: path)
        if error.message.hasPrefix(Self.nothing) { throw error }
        throw StoreFailure(error: error)
      }
    case .held, .impossible:
      let error = ReadoutError(
        "\(path): cannot be written to", hint: "name another file with --store", kind: .unusable)
      if keeping == .automatic { throw StoreFailure(error: error) }
      throw error
    }
  }

  // MARK: Reopening

  private func reopen(_ store: Store, _ steps: [[String]]) throws -> Opened {
    if steps.isEmpty, store.isEmpty {
      // One of another version, which was begun anew.
      guard !store.roots.isEmpty else {
        throw ReadoutError(
          "\(store.path ?? "the store") holds no documents",
          hint: "name a corpus too: readout FOLDER --store FILE", kind: .unusable)
      }
      return try reopen(store, [store.roots])
    }
    if steps.isEmpty || (looksLater && store.isWhole) {
      return Opened(store: store, roots: store.roots, loaded: nil, isUnchecked: !steps.isEmpty)
    }
    let listing = try Listing(steps)
    let roots = listing.roots.map(\.shown)
    if store.isLoaded(from: listing.sources) {
      return Opened(store: store, roots: roots, loaded: nil)
    }
    return Opened(store: store, roots: roots, loaded: try update(store, listing))
  }

  /// Reads what has changed on disk since a store was loaded.
  func update(_ store: Store, _ listing: Listing) throws -> Loaded {
    guard let path = store.path else { return try load(listing, into: store) }
    let answer = LoadLock.wait(
      path, seconds: 30, onWait: { say("another program is loading this corpus: waiting for it") },
      isInterrupted: isInterrupted)
    store.catchUp()
    return try withExtendedLifetime(answer) { try load(listing, into: store) }
  }

  // MARK: Loading

  private static let nothing = "nothing could be read"

  /// Loads what a store does not hold of a listing yet.
  ///
  /// - Parameter isWhole: True where files that are not in the listing are gone.
  func load(_ listing: Listing, into store: Store, isWhole: Bool = true) throws -> Loaded {
    for warning in listing.warnings { say(warning.line) }
    let difference = try store.difference(to: listing.sources, isWhole: isWhole)
    let progress = LongWork("loading", in: .bytes, progress)
    let load = Load(
      files: difference.toRead.map { listing.files[$0] }, listing: listing,
      columns: columns.mapping, isInterrupted: isInterrupted,
      progress: { progress.tell($0, of: $1) })
    let outcome = load.run(into: try store.begin(difference))
    progress.end()
    if let failure = outcome.failure { throw failure }
    for warning in outcome.warnings { say(warning.line) }
    let isPartial = isInterrupted()
    let change = try store.finish(
      outcome.intake, listing: isPartial || !isWhole ? nil : listing.sources,
      roots: isWhole ? listing.roots.map(\.shown) : nil)
    let loaded = Loaded(change, known: difference.known, isPartial: isPartial)
    // The one file that was named and is none is the error itself.
    if !loaded.isNothing || listing.files.count + listing.roots.count > 2 {
      for warning in outcome.leftOut { say(warning.line) }
    }
    if isPartial {
      say("interrupted: \(store.totals.documents) documents are loaded; load goes on with the rest")
    } else if loaded.isNothing {
      let reasons = outcome.leftOut.prefix(3).map(\.line).joined(separator: "; ")
      throw ReadoutError(
        "\(Self.nothing): \(reasons)", hint: "Readout reads text in UTF-8", kind: .unusable)
    }
    return loaded
  }
}
