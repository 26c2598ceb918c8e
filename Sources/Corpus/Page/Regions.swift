import ReadoutKit

/// Where on a page a paragraph stands: before, in or behind the running text.
struct Regions {
  /// The paragraphs from the first to the last of the running text; all where there is none.
  private(set) var body: Range<Int>

  private let isRunning: [Bool]
  /// How many paragraphs of running text stand before each paragraph, and in all.
  private let runningBefore: [Int]

  /// Prepares for paragraphs: all of them are the body until it is looked for.
  init(_ paragraphs: [Paragraph]) {
    body = paragraphs.indices
    isRunning = paragraphs.map(\.isRunning)
    var counts = [0]
    counts.reserveCapacity(paragraphs.count + 1)
    for isRunning in isRunning { counts.append((counts.last ?? 0) + (isRunning ? 1 : 0)) }
    runningBefore = counts
  }

  /// True for a page with running text.
  ///
  /// Without it there is no head and no tail: a list or a note of a few words is all text.
  var hasBody: Bool { !body.isEmpty && isRunning[body.lowerBound] }

  /// Finds the body: from the first to the last paragraph of running text that is nothing else.
  mutating func findBody(labels: [Zone.Kind?], cues: [Cue?]) {
    guard let first = isRunning.indices.first(where: { isText($0, .head, labels, cues) }),
      let last = isRunning.indices.last(where: { isText($0, .tail, labels, cues) }), first <= last
    else {
      body = isRunning.indices
      return
    }
    body = first..<(last + 1)
  }

  /// True for running text that no label and no cue for an edge of the page makes something else.
  private func isText(
    _ index: Int, _ edge: Cue.Region, _ labels: [Zone.Kind?], _ cues: [Cue?]
  ) -> Bool {
    guard isRunning[index], labels[index] == nil else { return false }
    guard let cue = cues[index] else { return true }
    return cue.region != .any && cue.region != .edges && cue.region != edge
  }

  /// True where a paragraph stands in a region that a cue asks for.
  func holds(_ index: Int, in region: Cue.Region) -> Bool {
    switch region {
    case .any: true
    case .head: isHead(index)
    case .tail: isTail(index)
    case .edges: isEdge(index)
    }
  }

  /// True in the head and in the tail.
  func isEdge(_ index: Int) -> Bool { isHead(index) || isTail(index) }

  /// True before the body, and for short lines among its first paragraphs: below a subtitle stand
  /// bylines and share lines.
  func isHead(_ index: Int) -> Bool {
    guard hasBody else { return false }
    if index < body.lowerBound { return true }
    guard index < body.upperBound, !isRunning[index] else { return false }
    return runningCount(in: body.lowerBound..<index) < 3
  }

  /// True behind the body, and for short lines among its last paragraphs.
  func isTail(_ index: Int) -> Bool {
    guard hasBody else { return false }
    if index >= body.upperBound { return true }
    guard index >= body.lowerBound, !isRunning[index] else { return false }
    return runningCount(in: index..<body.upperBound) < 3
  }

  /// How many paragraphs of some are running text.
  func runningCount(in range: Range<Int>) -> Int {
    runningBefore[range.upperBound] - runningBefore[range.lowerBound]
  }
}
