extension TermAutomaton {
  /// Bytes that are gone through at once, between two looks at what was met.
  private static let stretch = 8192

  /// Calls `body` with every ending met in a text and the byte behind it, until it says to stop.
  ///
  /// Each byte waits for the loads of the one before it. Two halves of a stretch gone through side by
  /// side do not wait for each other: half as much time again is won.
  ///
  /// - Parameter reach: So many bytes before a place are enough to know the state there.
  func forEachEnding(
    in bytes: Span<UInt8>, reach: Int, while body: (_ ending: Int, _ end: Int) -> Bool
  ) {
    var met = Met()
    var state: UInt32 = 0
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Self.stretch)
      let half = (end - start) / 2
      bytes.withUnsafeBufferPointer { text in
        if half > 4 * reach {
          state = scan(text, from: start, halves: half, to: end, state, reach, &met)
        } else {
          state = scan(text, start..<end, state, &met.first)
        }
      }
      guard report(&met.first, body), report(&met.second, body) else { return }
      start = end
    }
  }

  /// Where endings were met in the two halves of a stretch.
  private struct Met {
    var first: [(state: UInt32, end: Int)] = []
    var second: [(state: UInt32, end: Int)] = []
  }

  private func report(
    _ met: inout [(state: UInt32, end: Int)], _ body: (_ ending: Int, _ end: Int) -> Bool
  ) -> Bool {
    for (state, end) in met where !body(ending(at: state), end) { return false }
    met.removeAll(keepingCapacity: true)
    return true
  }

  /// Goes through a stretch and gives the state at its end.
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ start: UInt32,
    _ met: inout [(state: UInt32, end: Int)]
  ) -> UInt32 {
    var state = start
    rows.withUnsafeBufferPointer { rows in
      classes.withUnsafeBufferPointer { classes in
        for position in range {
          state = rows[Int(state) &+ Int(classes[Int(text[position])])]
          if state >= firstEnding { met.append((state, position + 1)) }
        }
      }
    }
    return state
  }

  /// Goes through both halves of a stretch side by side and gives the state at its end.
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, halves half: Int, to end: Int,
    _ first: UInt32, _ reach: Int, _ met: inout Met
  ) -> UInt32 {
    let middle = start + half
    var first = first
    var second: UInt32 = 0
    rows.withUnsafeBufferPointer { rows in
      classes.withUnsafeBufferPointer { classes in
        for position in (middle - reach)..<middle {
          second = rows[Int(second) &+ Int(classes[Int(text[position])])]
        }
        for position in start..<middle {
          first = rows[Int(first) &+ Int(classes[Int(text[position])])]
          second = rows[Int(second) &+ Int(classes[Int(text[position &+ half])])]
          if max(first, second) >= firstEnding {
            if first >= firstEnding { met.first.append((first, position + 1)) }
            if second >= firstEnding { met.second.append((second, position + half + 1)) }
          }
        }
      }
    }
    return scan(text, (middle + half)..<end, second, &met.second)
  }
}
