import ReadoutKit

/// Puts stretches in order and finds which lies inside which.
enum QuotationTree {
  typealias Stretch = QuotationPairing.Stretch

  static func build(_ stretches: [Stretch], in reading: DocumentReading) -> [Quotation] {
    guard !stretches.isEmpty else { return [] }
    let nextWord = nextWords(in: reading)
    let order = stretches.indices.filter { index in
      let inner =
        stretches[index]
        .innerStart..<max(
          stretches[index].innerStart, stretches[index].innerEnd)
      return inner.upperBound <= reading.tokens.count
        && nextWord[inner.lowerBound] < inner.upperBound
    }.sorted {
      (stretches[$0].start, -stretches[$0].end) < (stretches[$1].start, -stretches[$1].end)
    }
    var placed: [Int: Int] = [:]
    var ends: [(index: Int, end: Int)] = []
    var quotations: [Quotation] = []
    for source in order {
      var stretch = stretches[source]
      while let top = ends.last, top.end <= stretch.start { ends.removeLast() }
      if let top = ends.last, stretch.end > top.end {
        // Two that cross: the later one gives way.
        stretch.end = top.end
        stretch.innerEnd = min(stretch.innerEnd, top.end)
        stretch.isClosed = false
        guard stretch.innerEnd > stretch.innerStart else { continue }
      }
      placed[source] = quotations.count
      let tokens = reading.tokens
      let end = tokens[stretch.end - 1].range.upperBound
      let innerStart =
        stretch.isOpened
        ? tokens[stretch.innerStart - 1].range.upperBound : tokens[stretch.start].range.lowerBound
      let innerEnd = stretch.isClosed ? tokens[stretch.innerEnd].range.lowerBound : end
      quotations.append(
        Quotation(
          outer: tokens[stretch.start].range.lowerBound..<end, inner: innerStart..<innerEnd,
          tokens: stretch.start..<stretch.end, isOpened: stretch.isOpened,
          isClosed: stretch.isClosed, depth: ends.count, parent: ends.last?.index,
          continues: stretch.goesOnFrom.flatMap { placed[$0] }))
      ends.append((quotations.count - 1, stretch.end))
    }
    return quotations
  }

  /// For each token the first word at it or behind it, so that nests of empty marks stay cheap.
  private static func nextWords(in reading: DocumentReading) -> [Int] {
    var next = [Int](repeating: reading.tokens.count, count: reading.tokens.count + 1)
    for index in reading.tokens.indices.reversed() {
      next[index] = reading.tokens[index].isWord ? index : next[index + 1]
    }
    return next
  }
}
