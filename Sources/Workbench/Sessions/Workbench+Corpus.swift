import Foundation
import ReadoutKit
import Sessions
import Store

extension Workbench {
  /// The root that stands for the sample corpus in a session file, wherever it is installed.
  static let sampleRoot = "readout:sample"

  /// Tells the session which documents lie on the table.
  ///
  /// A draft that nothing was done in yet is told when something is: to list 100,000 documents for
  /// having looked at them would keep the prompt waiting.
  func recordCorpus() throws {
    guard !session.isReadOnly else { return }
    if session.isOnDisk {
      try session.load(corpus())
    } else {
      session.laterCorpus = { [weak self] in try self?.corpus() ?? SessionCorpus() }
    }
  }

  /// The documents on the table, as a session remembers them.
  func corpus() throws -> SessionCorpus {
    SessionCorpus(
      roots: roots,
      documents: try store.allDocuments().map {
        SessionCorpus.Entry(number: $0.number, name: $0.name, title: $0.title, hash: $0.hash)
      })
  }

  /// Where the corpus of the open session lies: where it was, or beside the session.
  ///
  /// - Parameter mayBeGone: true where it is no error that nothing of it is there.
  func placesOfSession(mayBeGone: Bool = false) throws -> [String] {
    let corpus = session.state.corpus
    let name = session.name ?? session.path
    let places = corpus.roots.compactMap(place(of:))
    guard !places.isEmpty || mayBeGone else {
      throw ReadoutError(
        "session \(name): its corpus \(corpus.roots.joined(separator: ", ")) is not there any more",
        hint: "say where it is now: readout FOLDER --session \(name)", kind: .unusable)
    }
    return places
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
    guard !lostDocuments.isEmpty else { return }
    let names = lostDocuments.prefix(3).joined(separator: ", ")
    say(
      "\(lostDocuments.count) of the session's \(session.state.corpus.documents.count) documents not here: \(names)\(lostDocuments.count > 3 ? " …" : "")"
    )
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
