/// The edit distance of words to each stretch of a text, 64 letters at a time.
///
/// Myers' bit vectors (J. ACM 46, 1999) in Hyyrö's form for words of any length: one step a letter of
/// the text and block of 64 letters of the words.
struct Alignment {
  /// Where a text stops fitting the words, and at what cost.
  struct End: Equatable {
    /// The letters of the text that were read up to there.
    var length: Int
    /// How many letters must be changed, put in or left out.
    var errors: Int
  }

  /// From which side words and text are read.
  enum Direction {
    case forward, backward
  }

  private let count: Int
  private let blocks: Int
  /// The bits of each letter of the words, a row of blocks each; row 0 is for letters not among them.
  private var bits: [UInt64]
  private var rowOfASCII = [Int32](repeating: 0, count: 128)
  private var rowOfOther: [UInt32: Int32] = [:]

  init(of words: ArraySlice<UInt32>, _ direction: Direction = .forward) {
    count = words.count
    blocks = max(1, (words.count + 63) / 64)
    bits = [UInt64](repeating: 0, count: blocks)
    for (index, letter) in words.enumerated() {
      let position = direction == .forward ? index : count - 1 - index
      var row = self.row(of: letter)
      if row == 0 {
        row = bits.count / blocks
        bits.append(contentsOf: repeatElement(0, count: blocks))
        if letter < 128 {
          rowOfASCII[Int(letter)] = Int32(row)
        } else {
          rowOfOther[letter] = Int32(row)
        }
      }
      bits[row * blocks + position / 64] |= 1 << UInt64(position % 64)
    }
  }

  @inline(__always)
  private func row(of letter: UInt32) -> Int {
    letter < 128
      ? Int(rowOfASCII[Int(letter)]) : rowOfOther.isEmpty ? 0 : Int(rowOfOther[letter] ?? 0)
  }

  /// Where in a text words like these end, the best of each row of neighbouring ends.
  ///
  /// Read backward, the ends are where they begin.
  func ends(in text: [UInt32], errors limit: Int, _ direction: Direction) -> [End] {
    var found: [End] = []
    var isOpen = false
    run(over: text, 0..<text.count, direction, costOfStart: 0) { end in
      guard end.errors <= limit else {
        isOpen = false
        return
      }
      if !isOpen {
        found.append(end)
        isOpen = true
      } else if let last = found.last, end.errors < last.errors {
        found[found.count - 1] = end
      }
    }
    return found
  }

  /// The best place to stop where the words are to begin with the text.
  func bestEnd(in text: [UInt32], _ range: Range<Int>, _ direction: Direction) -> End {
    var best = End(length: 0, errors: count)
    run(over: text, range, direction, costOfStart: 1) { end in
      if end.errors < best.errors { best = end }
    }
    return best
  }

  /// The edit distance to a stretch of a text.
  func distance(to text: [UInt32], _ range: Range<Int>) -> Int {
    var last = count
    run(over: text, range, .forward, costOfStart: 1) { last = $0.errors }
    return last
  }

  /// How many steps a stretch of a text takes.
  func effort(over length: Int) -> Int { blocks * length }

  private func run(
    over text: [UInt32], _ range: Range<Int>, _ direction: Direction, costOfStart: Int,
    report: (End) -> Void
  ) {
    guard count > 0 else { return }
    var positive = [UInt64](repeating: .max, count: blocks)
    var negative = [UInt64](repeating: 0, count: blocks)
    let lastBit: UInt64 = 1 << UInt64((count - 1) % 64)
    var errors = count
    for step in 0..<range.count {
      let place = direction == .forward ? range.lowerBound + step : range.upperBound - 1 - step
      let row = row(of: text[place]) * blocks
      var carry = costOfStart
      for block in 0..<blocks {
        let highBit: UInt64 = block == blocks - 1 ? lastBit : 1 << 63
        let (up, down) = (positive[block], negative[block])
        var same = bits[row + block]
        let vertical = same | down
        if carry < 0 { same |= 1 }
        let horizontal = (((same & up) &+ up) ^ up) | same
        var more = down | ~(horizontal | up)
        var less = up & horizontal
        let next = more & highBit != 0 ? 1 : less & highBit != 0 ? -1 : 0
        more <<= 1
        less <<= 1
        if carry < 0 { less |= 1 } else if carry > 0 { more |= 1 }
        positive[block] = less | ~(vertical | more)
        negative[block] = more & vertical
        carry = next
      }
      errors += carry
      report(End(length: step + 1, errors: errors))
    }
  }
}
