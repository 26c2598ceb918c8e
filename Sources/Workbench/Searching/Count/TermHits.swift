import Reading
import ReadoutKit
import Search
import Store

/// How often terms stand in documents.
struct TermHits {
  /// By what counts are parted.
  enum Split: String, CaseIterable, ExpressibleByArgument {
    case outlet, month, year, doc
  }

  /// The terms.
  let terms: [String]
  /// The hits of all terms.
  let hits: Int
  /// How many documents hold any of them.
  var documents: Int { found.count }
  /// The terms of each document's hits, one by one.
  private let found: [(number: Int, result: [UInt32])]

  /// Counts terms in documents.
  ///
  /// - Parameters:
  ///   - numbers: The documents, in order; nil for all of them.
  ///   - readsAll: Whether excluded zones are read too.
  init(
    _ terms: [String], in numbers: [Int]?, readsAll: Bool, on bench: Workbench
  ) throws {
    let matcher = TermMatcher(terms)
    found = try bench.store.scan(numbers) { _, bytes, excluded in
      var terms: [UInt32] = []
      let closed = readsAll ? [] : excluded
      matcher.forEachHit(in: bytes) { term, range in
        if !closed.holds(range.lowerBound) { terms.append(UInt32(term)) }
      }
      return terms.isEmpty ? nil : terms
    }
    if bench.isInterrupted() { throw ReadoutError("interrupted") }
    self.terms = terms
    hits = found.reduce(0) { $0 + $1.result.count }
  }

  /// The hits and documents of one term.
  private struct Count {
    var hits = 0
    var documents = 0
    /// The last document counted: the hits of one come one after the other.
    var last = 0

    mutating func add(_ document: Int) {
      hits += 1
      if last != document { documents += 1 }
      last = document
    }
  }

  /// One row a term, the most frequent first; those that stand nowhere too.
  func answer() -> Answer {
    var counts = [Count](repeating: Count(), count: terms.count)
    for (number, terms) in found {
      for term in terms { counts[Int(term)].add(number) }
    }
    let order = counts.indices.sorted { left, right in
      (counts[left].hits, right) > (counts[right].hits, left)
    }
    return Answer(
      columns: [
        Column("term"), Column("hits", alignsRight: true), Column("documents", alignsRight: true),
      ],
      rows: order.map { Self.row(terms[$0], counts[$0]) })
  }

  /// One row for each term and outlet, month, year or document that holds it.
  func answer(by split: Split, on bench: Workbench) -> Answer {
    let documents = bench.documents(numbered: found.map(\.number))
    var counts: [Part: Count] = [:]
    for (number, terms) in found {
      let part = documents[number].flatMap(split.part)
      for term in terms { counts[Part(name: part, term: Int(term)), default: Count()].add(number) }
    }
    let order = counts.keys.sorted { left, right in
      // What is not known comes last.
      if (left.name == nil) != (right.name == nil) { return right.name == nil }
      if left.name != right.name { return left.name ?? "" < right.name ?? "" }
      return (counts[left]?.hits ?? 0, right.term) > (counts[right]?.hits ?? 0, left.term)
    }
    return Answer(
      columns: [
        Column(split.rawValue), Column("term"), Column("hits", alignsRight: true),
        Column("documents", alignsRight: true),
      ],
      rows: order.map { part in
        var row = Self.row(terms[part.term], counts[part] ?? Count())
        row.record.fields.insert((split.rawValue, .optional(part.name)), at: 0)
        row.cells.insert(Cell(part.name ?? "–", .faint), at: 0)
        return row
      })
  }

  private struct Part: Hashable {
    let name: String?
    let term: Int
  }

  private static func row(_ term: String, _ count: Count) -> Row {
    Row(
      ["term": .text(term), "hits": .number(count.hits), "documents": .number(count.documents)],
      cells: [Cell(term, .strong), Cell("\(count.hits)"), Cell("\(count.documents)")])
  }
}

extension TermHits.Split {
  /// The part that a document belongs to; nil where that is not known.
  fileprivate func part(of document: Document) -> String? {
    switch self {
    case .outlet: document.outlet
    case .doc: document.name
    case .year: Self.same(document.date, length: 4)
    case .month: Self.same(document.date, length: 7)
    }
  }

  /// The beginning of a date, where its whole range shares it.
  private static func same(_ date: DocumentDate, length: Int) -> String? {
    if let stated = date.stated { return String(stated.prefix(length)) }
    guard let from = date.from?.prefix(length), from == date.to?.prefix(length) else { return nil }
    return String(from)
  }
}
