import Foundation
import ReadoutKit
import Sessions
import Store

/// Opens another session.
struct OpenCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a session with its corpus; `open draft` takes up the last unsaved one.")

  static let examples: Examples = [
    "open china-line": "a session, with its corpus",
    "sessions": "a listing; then",
    "open %1": "its first row",
  ]

  @Argument(help: ArgumentHelp("A name, a path, %N of sessions, or draft.", valueName: "session"))
  var name: String

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    let path = try path(on: bench)
    guard !bench.session.isStored(at: path) || bench.session.mayBeOpenedAnew else {
      return .lines("\(bench.session.name ?? "this draft") is open already: \(bench.contents)")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw ReadoutError(
        "there is no session \(name)",
        hint: Nearness.hint(
          for: name, among: bench.sessionNames, otherwise: "sessions lists them"))
    }
    try bench.open(path)
    let remark = bench.remarkOnPassages()
    var answer = Answer.lines(
      "\(bench.session.name ?? "draft"): \(bench.contents)\(remark == nil ? ", all on their words" : "")"
    )
    answer.notes = ["question: \(bench.session.state.questions[0].shown)"]
    if let remark { answer.notes.append("! \(remark)") }
    return answer
  }

  private func path(on bench: Workbench) throws -> String {
    if case .rows(let rows) = Reference.place(name), rows.count == 1,
      case .session(let path) = try bench.target(ofRow: rows.lowerBound)
    {
      return path
    }
    if name == "draft", !FileManager.default.fileExists(atPath: bench.folders.session(name)) {
      guard let draft = bench.drafts.first else { throw ReadoutError("there is no unsaved draft") }
      return draft.path
    }
    return bench.folders.session(name)
  }
}

extension Workbench {
  /// Opens a session with its corpus; where either cannot be opened, all stays as it was.
  func open(_ path: String) throws {
    let (oldSession, oldStore, oldRoots, oldSteps) = (session, store, roots, steps)
    let opened = try SessionLog.open(path, analyst: analyst)
    session = opened
    do {
      try takeSessionNumbers()
      if !holdsCorpus(of: opened) { try layOut([try placesOfSession()]) }
      try recordCorpus()
    } catch {
      (session, store, roots, steps) = (oldSession, oldStore, oldRoots, oldSteps)
      _ = try? takeSessionNumbers()
      throw error
    }
    listing = []
    nextToShow = nil
    if oldSession.isDraft, oldSession.isOnDisk {
      say("the draft with \(oldSession.state.marks.count) marks is kept: open draft")
    }
    sayAccess()
  }

  /// True where every document that a session speaks of lies on the table, with the same words.
  private func holdsCorpus(of session: SessionLog) -> Bool {
    lostDocuments.isEmpty
      && session.state.corpus.documents.allSatisfy { document(number: $0.number)?.hash == $0.hash }
  }

  /// Drafts that an earlier run left, the latest first; the open one is not among them.
  public var drafts: [SessionOutline] {
    ((try? Draft.leftOver(in: folders.drafts)) ?? []).filter {
      $0.path != session.path && $0.events > 0
    }
  }

  /// The names in the sessions folder.
  public var sessionNames: [String] { folders.sessionNames }
}

extension Folders {
  /// The names of the sessions in their folder, sorted.
  public var sessionNames: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: sessions)) ?? []
    return files.filter { $0.hasSuffix(".readout") }.map { String($0.dropLast(".readout".count)) }
      .sorted()
  }
}
