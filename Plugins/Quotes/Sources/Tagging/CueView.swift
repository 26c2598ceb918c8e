/// A cue, and the cells that may belong to it.
package struct CueView {
  /// The cells of the cue.
  var cue: Range<Int>
  /// The cells that may belong to it.
  package private(set) var window: Range<Int>
  /// What is known of the sentences of its paragraph.
  var facts: Range<Int>

  /// How many cells on either side may belong to a cue, so that one long line costs no more.
  private static let reach = 240

  /// Looks around a cue of a paragraph.
  package init(cue: Range<Int>, in paragraph: PageLayout.Paragraph) {
    self.cue = cue
    let cells = paragraph.cells
    let low = max(cells.lowerBound, cue.lowerBound - Self.reach)
    window = low..<min(cells.upperBound, cue.upperBound + Self.reach)
    facts = paragraph.facts
  }

  /// The tags that a cell may have, as bits.
  @inline(__always)
  package func allowed(_ cell: Int) -> UInt8 {
    if cue.contains(cell) { return RoleTag.cueOnly }
    return cell < cue.lowerBound ? RoleTag.beforeCue : RoleTag.behindCue
  }
}

/// What the first pass took a cell for, and how many spans begin before it.
struct TaggedCell {
  /// A tag; a number of its own outside of paragraphs.
  var tag: UInt8 = RoleTag.outside
  /// How likely it is source, cue and content, each on a scale of four.
  var chances: UInt8 = 0
  var cues: Int32 = 0
  var sources: Int32 = 0
  var contents: Int32 = 0

  /// Lays out the tags of some cells, in a table with one entry more.
  static func table(_ page: PageTags) -> [TaggedCell] {
    var table: [TaggedCell] = []
    table.reserveCapacity(page.tags.count + 1)
    var cell = TaggedCell()
    var last = RoleTag.outside
    for (tag, shares) in zip(page.tags, page.shares) {
      cell.tag = tag
      cell.chances = step(shares.source) | step(shares.cue) << 2 | step(shares.content) << 4
      table.append(cell)
      if tag == RoleTag.cue, last != RoleTag.cue { cell.cues += 1 }
      if tag == RoleTag.beginSource { cell.sources += 1 }
      if tag == RoleTag.beginEarly || tag == RoleTag.beginLate { cell.contents += 1 }
      last = tag
    }
    cell.tag = RoleTag.outside
    table.append(cell)
    return table
  }

  private static func step(_ share: Float) -> UInt8 {
    share < 0.1 ? 0 : share < 0.4 ? 1 : share < 0.8 ? 2 : 3
  }
}

extension CueView {
  /// What a cell gives for each tag, with never for those that it may not have.
  @inline(__always)
  func only(_ emission: SIMD8<Float>, at cell: Int) -> SIMD8<Float> {
    let allowed = allowed(cell)
    var emission = emission
    for tag in 0..<RoleTag.count where allowed & (1 << UInt8(tag)) == 0 {
      emission[tag] = TagChain.never
    }
    return emission
  }
}
