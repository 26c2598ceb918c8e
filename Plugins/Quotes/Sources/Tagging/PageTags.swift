/// What the first pass takes each cell of a page for.
package struct PageTags: Sendable {
  /// The tags of the best path.
  package var tags: [UInt8]
  /// How likely each role is, given all paths.
  package var shares: [Shares]

  /// How likely each role is, from 0 to 1.
  package struct Shares: Sendable {
    package var source: Float = 0
    package var cue: Float = 0
    package var content: Float = 0

    init() {}

    @inline(__always)
    init(_ share: SIMD8<Float>) {
      source = share[Int(RoleTag.beginSource)] + share[Int(RoleTag.inSource)]
      cue = share[Int(RoleTag.cue)]
      content = share[4] + share[5] + share[6] + share[7]
    }
  }

  /// Tags for cells of which nothing is known.
  package init(count: Int) {
    tags = .init(repeating: RoleTag.outside, count: count)
    shares = .init(repeating: Shares(), count: count)
  }

  /// Runs of cells that may be a cue, the likely and the less likely ones.
  func cues(in cells: Range<Int>, atLeast least: Float) -> [Range<Int>] {
    var cues: [Range<Int>] = []
    for cell in cells where shares[cell].cue >= least || tags[cell] == RoleTag.cue {
      if let last = cues.last, last.upperBound == cell {
        cues[cues.count - 1] = last.lowerBound..<(cell + 1)
      } else {
        cues.append(cell..<(cell + 1))
      }
    }
    return cues
  }
}
