import ReadoutKit
import Search

extension Workbench {
  /// Finds out which documents may repeat each other.
  func duplicates(among documents: [Document]) throws(ReadoutError) -> DuplicateSearch {
    // The same bytes are the same article: only one of them is looked into.
    var firsts: [String: Int] = [:]
    var twins: [Int: [Int]] = [:]
    var read: [Document] = []
    for document in documents {
      if let first = firsts[document.hash] {
        twins[first, default: []].append(document.number)
      } else {
        firsts[document.hash] = document.number
        read.append(document)
      }
    }
    let sketches = try scanArticles(read) { document, bytes, leftOut in
      ArticleSketch(document: document.number, bytes, without: leftOut)
    }
    var outlets: [Int: String] = [:]
    for document in read { outlets[document.number] = document.outlet }
    return DuplicateSearch(sketches, twins: twins, outlets: outlets)
  }

  /// Compares what a search found worth comparing.
  func clusters(
    _ search: DuplicateSearch, among documents: [Document]
  ) throws -> [RepeatCluster] {
    let (toCompare, toHold) = (Set(search.toCompare), Set(search.variants))
    let pairs = try scanArticles(documents.filter { toCompare.contains($0.number) }) {
      document, bytes, leftOut in
      (document.number, ArticleWords(bytes, without: leftOut))
    }
    let words = Dictionary(pairs) { first, _ in first }
    let variants = try scanArticles(documents.filter { toHold.contains($0.number) }) {
      document, bytes, leftOut in
      search.variant(document.number, ArticleWords(bytes, without: leftOut), among: words)
    }
    return try search.clusters(comparing: words, variants: variants) {
      if isInterrupted() { throw ReadoutError("interrupted") }
    }
  }

  /// A cluster as rows, one a member.
  func rows(of cluster: RepeatCluster, number: Int) throws -> [Row] {
    let earliest = earliest(in: cluster)
    return try cluster.members.enumerated().compactMap { index, member in
      guard let document = document(number: member.document) else { return nil }
      let text = try text(of: document)
      let range = range(of: member, in: document, text)
      let isFirst = document.number == earliest
      let words = firstWords(of: member, in: document, text, range)
      let percent = "\(Int((member.share * 100).rounded())) %"
      // A paragraph is addressed by its sentences, an article by its number.
      let place =
        member.words == nil ? "\(document.number)" : try reading(of: document).place(of: range)
      return Row(
        [
          "cluster": .number(number), "kind": .text(member.kind.rawValue),
          "doc": .text(document.name), "start": .number(text.codePoint(ofByte: range.lowerBound)),
          "end": .number(text.codePoint(ofByte: range.upperBound)),
          "share": .decimal((member.share * 1000).rounded() / 1000),
          "text": member.words == nil ? .null : .text(text.string(range)),
          "first": .flag(isFirst),
        ],
        cells: [
          Cell(index == 0 ? "\(number)" : "", .strong), Cell(member.kind.rawValue, .faint),
          Cell(place, .place), Cell(document.date.shown, .faint), Cell(percent),
          Cell(isFirst ? "first" : "", .good), Cell(words),
        ],
        target: member.words == nil
          ? .document(document.number)
          : .passage(Passage(document: document.number, range: range)))
    }
  }

  /// The bytes of a member: all of the document, or a paragraph of it.
  private func range(
    of member: RepeatCluster.Member, in document: Document, _ text: Text
  ) -> ByteRange {
    guard let words = member.words else { return text.range }
    return ArticleWords.bytes(ofWords: words, in: text.bytes.span, without: document.leftOut)
  }

  /// How a member begins: the title of an article, else its first words.
  private func firstWords(
    of member: RepeatCluster.Member, in document: Document, _ text: Text, _ range: ByteRange
  ) -> String {
    if member.words == nil, let title = document.title { return title }
    let start =
      member.words == nil
      ? ArticleWords.bytes(ofWords: 0..<30, in: text.bytes.span, without: document.leftOut)
        .lowerBound : range.lowerBound
    // Enough for the widest terminal.
    let end = min(range.upperBound, start + 400)
    return text.string(start..<max(start, end)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The document of a cluster that is older than the others by its date; nil where none is.
  private func earliest(in cluster: RepeatCluster) -> Int? {
    let dated = Set(cluster.members.map(\.document)).compactMap { number in
      document(number: number).flatMap { document -> (number: Int, from: String, to: String)? in
        let date = document.date
        guard let from = date.stated ?? date.from, let to = date.stated ?? date.to else {
          return nil
        }
        return (number, from, to)
      }
    }
    // Older beyond doubt: its last possible day lies before the first one of all others.
    guard dated.count > 1, let oldest = dated.min(by: { $0.to < $1.to }) else { return nil }
    let isSure = dated.allSatisfy { $0.number == oldest.number || oldest.to < $0.from }
    return isSure ? oldest.number : nil
  }
}
