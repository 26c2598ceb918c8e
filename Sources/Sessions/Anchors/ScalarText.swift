import ReadoutKit

/// A text as code points, for looking an anchor up; a stray byte is U+FFFD, as everywhere.
struct ScalarText {
  let scalars: [UInt32]

  init(_ text: Text) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.codePointCount)
    var position = 0
    while position < text.count {
      let next = UTF8Scalar.decode(text.bytes, at: position)
      scalars.append(next.scalar.value)
      position += next.length
    }
    self.scalars = scalars
  }

  /// Every code point at which words begin, overlapping ones too.
  func occurrences(of words: [UInt32]) -> [Int] {
    guard let first = words.first, words.count <= scalars.count else { return [] }
    var found: [Int] = []
    for start in 0...(scalars.count - words.count) where scalars[start] == first {
      var length = 1
      while length < words.count, scalars[start + length] == words[length] { length += 1 }
      if length == words.count { found.append(start) }
    }
    return found
  }

  /// The stretch around an old place that a search for similar words can afford.
  func window(around start: Int, for length: Int, effort: Int) -> Range<Int>? {
    let affordable = effort / max(1, length)
    guard affordable >= length * 2 else { return nil }
    if affordable >= scalars.count { return 0..<scalars.count }
    let first = max(0, min(start - affordable / 2, scalars.count - affordable))
    return first..<(first + affordable)
  }
}

/// The code points that stood on either side of a passage.
struct Context {
  private let before: [UInt32]
  private let after: [UInt32]

  init(before: String, after: String) {
    self.before = scalars(before)
    self.after = scalars(after)
  }

  /// Which share of the context still touches a place, from 0 to 1.
  ///
  /// Counted outwards from the passage up to the first difference; the beginning and the end of a
  /// document fit where they are what was there before.
  func fit(around start: Int, end: Int, in text: ScalarText) -> Double {
    var same = 0
    while same < before.count, start - same > 0,
      text.scalars[start - same - 1] == before[before.count - same - 1]
    {
      same += 1
    }
    let beforeFit = share(same, of: before, atEdge: start == 0)
    same = 0
    while same < after.count, end + same < text.scalars.count,
      text.scalars[end + same] == after[same]
    {
      same += 1
    }
    return (beforeFit + share(same, of: after, atEdge: end == text.scalars.count)) / 2
  }

  /// True where the whole context stands at another place, around words of about that length.
  func stands(in text: ScalarText, otherThanAt start: Int, length: Int) -> Bool {
    guard before.count + after.count >= Anchor.contextLength else { return false }
    let ends = before.isEmpty ? [0] : text.occurrences(of: before).map { $0 + before.count }
    let starts = after.isEmpty ? [text.scalars.count] : text.occurrences(of: after)
    return ends.contains { end in
      end != start && starts.contains { (0...(2 * length + 16)).contains($0 - end) }
    }
  }

  private func share(_ same: Int, of context: [UInt32], atEdge: Bool) -> Double {
    context.isEmpty ? (atEdge ? 1 : 0) : Double(same) / Double(context.count)
  }
}
