import Reading
import ReadoutKit
import Search
import Store
import Synchronization

/// The hits in one document.
struct DocumentHits: Sendable {
  /// The document's number.
  let document: Int
  /// The hits, from left to right.
  var hits: [Hit]
}

extension Workbench {
  /// The documents that hold what is looked for, in order of number, with their hits.
  ///
  /// - Parameters:
  ///   - numbers: Where it is looked for, in order; nil for all documents.
  ///   - readsAll: Whether excluded zones are read too.
  func found(
    _ search: DocumentSearch, in numbers: [Int]?, readsAll: Bool
  ) throws(ReadoutError) -> [DocumentHits] {
    var numbers = numbers
    if let expression = search.indexExpression,
      let candidates = try store.candidates(expression)
    {
      numbers = numbers.map { Set($0).intersection(candidates).sorted() } ?? candidates
    }
    let brake = Brake()
    let found = try store.scan(numbers) { number, bytes, excluded -> [Hit]? in
      guard brake.reason == nil else { return nil }
      do throws(Runaway) {
        let hits = try search.hits(in: bytes, excluded: excluded, readsAll: readsAll)
        brake.count(hits.count)
        return hits.isEmpty ? nil : hits
      } catch {
        brake.pull(.runaway(error, document: number))
        return nil
      }
    }
    if isInterrupted() { throw ReadoutError("interrupted") }
    if let reason = brake.reason { throw failure(reason) }
    return found.map { DocumentHits(document: $0.number, hits: $0.result) }
  }

  private func failure(_ reason: Brake.Reason) -> ReadoutError {
    switch reason {
    case .runaway(let runaway, let number):
      let name = document(number: number)?.name ?? "?"
      return ReadoutError(
        "/\(runaway.pattern.source)/ takes too long in document \(number), \(name)",
        hint: "it tries too many ways: avoid a repetition inside a repetition, such as (a+)+")
    case .tooMany:
      return ReadoutError(
        "more than \(Brake.mostHits) hits", hint: "look for something rarer; count counts words")
    }
  }

  /// Documents by number.
  func documents(numbered numbers: some Collection<Int>) -> [Int: Document] {
    var documents: [Int: Document] = [:]
    documents.reserveCapacity(numbers.count)
    for number in numbers { documents[number] = document(number: number) }
    return documents
  }

  /// The hits inside words of a speaker, whose name holds the words given.
  func hits(_ found: [DocumentHits], inWordsOf speaker: String) throws -> [DocumentHits] {
    let wanted = Self.nameWords(speaker)
    guard !wanted.isEmpty else {
      throw ReadoutError(
        "“\(speaker)” is no name", hint: "speaker=Xi, speaker=\"Foreign Ministry\"")
    }
    return try hits(found, of: try plugin(named: "quotes")) { finding, _ in
      guard let name = finding.text("speaker"), Self.nameWords(name).isSuperset(of: wanted) else {
        return []
      }
      return finding.ranges("content") + finding.ranges("quotes")
    }
  }

  /// The hits in sentences in which a lens finds something.
  func hits(_ found: [DocumentHits], seenBy lens: String) throws -> [DocumentHits] {
    try hits(found, of: try plugin(named: lens)) { finding, document in
      let reading = try self.reading(of: document)
      let last = max(finding.range.lowerBound, finding.range.upperBound - 1)
      guard let first = reading.sentence(at: finding.range.lowerBound),
        let last = reading.sentence(at: last)
      else { return [] }
      return [first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)]
    }
  }

  /// The hits that lie in stretches which findings of a lens name.
  private func hits(
    _ found: [DocumentHits], of plugin: any Plugin,
    within stretches: (Finding, Document) throws -> [ByteRange]
  ) throws -> [DocumentHits] {
    let documents = found.compactMap { document(number: $0.document) }
    let findings = try findings(of: plugin, in: documents)
    var kept: [DocumentHits] = []
    for ((document, findings), var hits) in zip(zip(documents, findings), found) {
      if isInterrupted() { throw ReadoutError("interrupted") }
      let open = try findings.flatMap { try stretches($0, document) }
      hits.hits.removeAll { hit in
        !open.contains {
          $0.lowerBound <= hit.range.lowerBound && hit.range.upperBound <= $0.upperBound
        }
      }
      if !hits.hits.isEmpty { kept.append(hits) }
    }
    return kept
  }

  private func plugin(named name: String) throws(ReadoutError) -> any Plugin {
    if let plugin = plugins.first(where: { $0.name == name }) { return plugin }
    let names = plugins.map(\.name)
    throw ReadoutError(
      "there is no lens \(name)",
      hint: names.isEmpty ? "this program has none" : "one of \(names.joined(separator: ", "))")
  }

  private static func nameWords(_ name: String) -> Set<String> {
    Set(Phrase(name)?.words.map { Letters.fold(Array($0.utf8)) } ?? [])
  }
}

/// Stops a search on all cores.
private final class Brake: Sendable {
  enum Reason {
    case runaway(Runaway, document: Int)
    case tooMany
  }

  /// More hits than anybody looks at take gigabytes of memory.
  static let mostHits = 10_000_000

  private let state = Mutex<(hits: Int, reason: Reason?)>((0, nil))

  /// Why it was pulled first; nil while it was not.
  var reason: Reason? { state.withLock { $0.reason } }

  func pull(_ reason: Reason) {
    state.withLock { $0.reason = $0.reason ?? reason }
  }

  func count(_ hits: Int) {
    let isTooMany = state.withLock { state in
      state.hits += hits
      return state.hits > Self.mostHits
    }
    if isTooMany { pull(.tooMany) }
  }
}
