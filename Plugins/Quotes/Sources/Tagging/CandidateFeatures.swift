/// What tells a statement from words that only look like one.
enum CandidateFeatures {
  static func add<Sink: FeatureSink>(
    _ candidate: Candidate, _ cells: UnsafeBufferPointer<TokenCell>,
    facts: UnsafeBufferPointer<UInt32>, _ paragraph: PageLayout.Paragraph,
    to rows: inout FeatureMaker<Sink>
  ) {
    rows.restart(at: 3000)
    let cue = candidate.cue
    let first = cells[cue.lowerBound]
    let last = cells[cue.upperBound - 1]
    let beforeCue = UInt32(cells[cue.lowerBound - 1].kind)
    let afterCue = UInt32(cells[cue.upperBound].kind)
    let cueShare = step(candidate.cueShare)
    let contentShare = step(candidate.contentShare)
    let edgeShare = step(candidate.edgeShare)
    let sourceShare = candidate.source == nil ? 11 : step(candidate.sourceShare)
    let firstShare = step(candidate.firstShare)
    var words: Int32 = 0
    var quoted: UInt32 = 0
    var ruled: UInt32 = 0
    for range in candidate.content {
      for cell in range {
        if cells[cell].shape != WordTraits.Shape.mark.rawValue { words += 1 }
        if cells[cell].quoted != 0 { quoted = 1 }
        if cells[cell].rule == 3 { ruled = 1 }
      }
    }
    let length = scale(words)
    let start = candidate.content.first?.lowerBound ?? cue.lowerBound
    let end = candidate.content.last?.upperBound ?? cue.upperBound
    let isBefore: UInt32 = end <= cue.lowerBound ? 1 : 0
    let head = cells[start]
    let behind = cells[end]
    let sourceHead = candidate.source.map { cells[$0.upperBound - 1] } ?? TokenCell()
    let sourceStart = candidate.source.map { cells[$0.lowerBound] } ?? TokenCell()
    let sourceSide: UInt32 =
      candidate.source.map { $0.lowerBound < cue.lowerBound ? 1 : 2 } ?? 0
    let near = UInt32(cells[start - 1].kind)
    let spans = UInt32(min(3, candidate.content.count))
    let fact = facts[paragraph.facts.lowerBound + Int(first.sentence)]
    rows.add(0)
    rows.add(cueShare)
    rows.add(contentShare)
    rows.add(edgeShare)
    rows.add(sourceShare)
    rows.add(firstShare)
    rows.add(cueShare, contentShare, length)
    rows.add(cueShare, sourceShare)
    rows.add(contentShare, edgeShare, quoted)
    rows.add(firstShare, contentShare)
    rows.add(firstShare, cueShare, quoted)
    rows.add(last.word)
    rows.add(first.word)
    rows.add(last.word, isBefore, quoted)
    rows.add(last.word, length)
    rows.add(last.word, UInt32(head.kind))
    rows.add(last.word, afterCue)
    rows.add(first.word, beforeCue)
    rows.add(last.word, sourceSide)
    rows.add(UInt32(first.kind) << 8 | UInt32(last.kind), beforeCue, afterCue)
    rows.add(UInt32(last.kind), sourceSide << 2 | isBefore << 1 | quoted, length)
    rows.add(UInt32(last.kind), UInt32(head.kind), near)
    rows.add(UInt32(head.kind), UInt32(behind.kind), length)
    rows.add(head.word, isBefore)
    rows.add(UInt32(sourceHead.kind), UInt32(sourceStart.kind), sourceSide)
    rows.add(sourceHead.word)
    rows.add(sourceStart.word)
    rows.add(UInt32(sourceHead.kind), UInt32(last.kind), isBefore)
    rows.add(length, quoted, isBefore)
    rows.add(spans, quoted, isBefore)
    rows.add(ruled, quoted, UInt32(last.rule))
    rows.add(fact, quoted)
    rows.add(fact, UInt32(last.kind))
    rows.add(UInt32(scale(Int32(cue.count))), UInt32(last.kind))
    rows.add(
      Int32(end) == first.sentenceEnd - 1 || Int32(end) == first.sentenceEnd ? 1 : 0,
      Int32(start) == first.sentenceStart ? 1 : 0, length)
    rows.add(paragraph.sentenceCount == 1 ? 1 : 0, fact & 63, paragraph.before & 63)
    rows.add(UInt32(cells[cue.lowerBound - 1].word), last.word)
    rows.add(last.word, UInt32(cells[cue.upperBound].word))
  }

  /// A share on a scale that is fine at both ends.
  private static func step(_ share: Float) -> UInt32 {
    switch share {
    case ..<0.02: 0
    case ..<0.1: 1
    case ..<0.25: 2
    case ..<0.4: 3
    case ..<0.55: 4
    case ..<0.7: 5
    case ..<0.8: 6
    case ..<0.9: 7
    case ..<0.96: 8
    case ..<0.99: 9
    default: 10
    }
  }
}
