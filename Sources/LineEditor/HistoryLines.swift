/// The lines entered before, oldest first; none twice in a row, none empty.
///
/// The rows of a line are parted as in ``EditedLine``.
///
/// libedit has a history too, but it cuts a long line off when one leaves it for an older one, finds
/// words anywhere where a beginning is asked for, and cannot search for Cyrillic capitals.
struct HistoryLines {
  static let limit = 5_000

  private(set) var lines: [String] = []

  mutating func replace(with lines: [String]) {
    self.lines = []
    for line in lines.suffix(Self.limit) {
      append(line)
    }
  }

  mutating func append(_ line: String) {
    let line = line.withRowBreaks
    guard !line.isEmpty, line != lines.last else { return }
    lines.append(line)
    if lines.count > Self.limit {
      lines.removeFirst(lines.count - Self.limit)
    }
  }

  /// What the latest line with this beginning goes on with.
  func rest(of beginning: String) -> String? {
    let bytes = Array(beginning.utf8)
    guard !bytes.isEmpty,
      let line = lines.last(where: { $0.utf8.count > bytes.count && $0.utf8.starts(with: bytes) })
    else { return nil }
    return String(line[line.scalarIndex(utf8Offset: bytes.count)...])
  }
}

/// A walk through the lines that begin with what stood before the cursor.
struct HistoryWalk {
  /// The line that the walk set out from, and comes back to.
  let origin: EditedLine
  /// The line as the walk left it; once it has been touched a new walk begins.
  private(set) var shown: EditedLine
  private var place: Int

  init(from origin: EditedLine, in history: HistoryLines) {
    self.origin = origin
    shown = origin
    place = history.lines.count
  }

  /// The next older line with the same beginning that differs from what is shown.
  mutating func older(in history: HistoryLines) -> EditedLine? {
    let beginning = Array(origin.beforeCursor.utf8)
    let candidates = history.lines[..<min(place, history.lines.count)]
    guard
      let found = candidates.lastIndex(where: {
        $0 != shown.text && $0.utf8.starts(with: beginning)
      })
    else { return nil }
    return show(found, line: EditedLine(history.lines[found]))
  }

  /// The next newer line, or in the end the line that the walk set out from.
  mutating func newer(in history: HistoryLines) -> EditedLine? {
    guard place < history.lines.count else { return nil }
    let beginning = Array(origin.beforeCursor.utf8)
    let found = history.lines[(place + 1)...].firstIndex {
      $0 != shown.text && $0.utf8.starts(with: beginning)
    }
    guard let found else { return show(history.lines.count, line: origin) }
    return show(found, line: EditedLine(history.lines[found]))
  }

  private mutating func show(_ index: Int, line: EditedLine) -> EditedLine {
    place = index
    shown = line
    return line
  }
}
