import ReadoutKit

/// Draws an answer as a table for people, in lines no wider than the terminal.
public struct TableDrawing {
  /// How many columns the terminal has.
  public var width: Int
  /// Its colours.
  public var palette: Palette

  private static let gap = "  "

  /// Makes a drawing board.
  public init(width: Int, palette: Palette) {
    self.width = max(width, 30)
    self.palette = palette
  }

  /// The lines of an answer: heading, table, notes.
  public func draw(_ answer: Answer) -> String {
    var output = ""
    for line in answer.heading {
      for part in folded(SafeText.oneLine(line), to: width, else: width) {
        output += Isolation.of(part) + "\n"
      }
    }
    if !answer.rows.isEmpty {
      output += table(of: answer)
    } else if answer.heading.isEmpty, answer.notes.isEmpty {
      output += palette.paint(" nothing fits", .faint) + "\n"
    }
    for note in answer.notes {
      let lines = folded(SafeText.oneLine(note), to: width - 1, else: width - 3)
      for (index, line) in lines.enumerated() {
        output += palette.paint((index == 0 ? " " : "   ") + Isolation.of(line), .faint) + "\n"
      }
    }
    return output
  }

  /// A line as it is where it fits, so that what is lined up by hand stays so.
  private func folded(_ line: String, to width: Int, else narrower: Int) -> [String] {
    // A path stays whole, so that it can be copied.
    Width.of(line) <= width || line.hasPrefix("/") ? [line] : Width.wrap(line, to: narrower)
  }

  private func table(of answer: Answer) -> String {
    var columns = answer.columns
    var rows = answer.rows.map { row in
      row.cells.map { Cell(SafeText.oneLine($0.text), $0.style) }
    }
    removeBlankColumns(&columns, &rows)
    let hasHeader = columns.contains { !$0.header.isEmpty }
    if answer.isListing, answer.showsRowNumbers {
      // The number that `%N` takes.
      columns.insert(Column("%", alignsRight: true), at: 0)
      for index in rows.indices { rows[index].insert(Cell("\(index + 1)", .faint), at: 0) }
    }
    // A terminal has room for so many columns of one sign each.
    columns = Array(columns.prefix((width + Self.gap.count) / (1 + Self.gap.count)))
    for index in columns.indices { columns[index].header = SafeText.oneLine(columns[index].header) }
    let widths = widths(of: columns, rows: rows)
    var output = ""
    if hasHeader {
      let cells = columns.map { Cell($0.header, .faint) }
      output += line(cells, columns: columns, widths: widths)
    }
    for row in rows { output += line(row, columns: columns, widths: widths) }
    return output
  }

  /// Takes out columns under whose header nothing stands: they only narrow the others.
  private func removeBlankColumns(_ columns: inout [Column], _ rows: inout [[Cell]]) {
    for index in columns.indices.reversed() where !columns[index].header.isEmpty {
      let isBlank = rows.allSatisfy { row in
        index >= row.count || row[index].text.isEmpty || row[index].text == "–"
      }
      guard isBlank, columns.count > 1 else { continue }
      columns.remove(at: index)
      for number in rows.indices where index < rows[number].count {
        rows[number].remove(at: index)
      }
    }
  }

  // MARK: Widths

  private func widths(of columns: [Column], rows: [[Cell]]) -> [Int] {
    var widths = columns.enumerated().map { index, column in
      rows.reduce(Width.of(column.header)) { widest, row in
        index < row.count ? max(widest, Width.of(row[index].text)) : widest
      }
    }
    .map { min($0, width) }
    let room = width - Self.gap.count * max(0, columns.count - 1)
    let flexible = columns.indices.filter { columns[$0].fit != .content }
    let fixed = columns.indices.filter { columns[$0].fit == .content }
    // Flexible columns get what the others leave, and never less than a readable share of it.
    let least = flexible.isEmpty ? 0 : min(room / 3, 30 * flexible.count)
    shrink(&widths, fixed, to: room - least, least: 3)
    let rest = room - fixed.reduce(0) { $0 + widths[$1] }
    share(rest, among: flexible, of: &widths)
    shrink(&widths, Array(columns.indices), to: room, least: 1)
    return widths
  }

  /// Cuts the widest columns until all fit or none has more than `least`.
  private func shrink(_ widths: inout [Int], _ indices: [Int], to room: Int, least: Int) {
    while indices.reduce(0, { $0 + widths[$1] }) > room,
      let widest = indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > least
    {
      widths[widest] -= 1
    }
  }

  /// Gives flexible columns their own width where it fits, and equal shares of the rest.
  private func share(_ room: Int, among indices: [Int], of widths: inout [Int]) {
    var open = indices.sorted { widths[$0] < widths[$1] }
    var room = max(room, 0)
    while let index = open.first {
      let fair = room / open.count
      widths[index] = max(1, min(widths[index], fair))
      room -= widths[index]
      open.removeFirst()
    }
  }

  // MARK: Lines

  private func line(_ cells: [Cell], columns: [Column], widths: [Int]) -> String {
    var parts: [[String]] = []
    for (index, column) in columns.enumerated() {
      let text = index < cells.count ? cells[index].text : ""
      switch column.fit {
      case .wrapped: parts.append(Width.wrap(text, to: widths[index]))
      case .restFromEnd: parts.append([Width.cut(text, to: widths[index], keepingEnd: true)])
      case .content, .rest: parts.append([Width.cut(text, to: widths[index])])
      }
    }
    var output = ""
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      var line = ""
      var padding = ""
      for (index, column) in columns.enumerated() {
        let text = number < parts[index].count ? parts[index][number] : ""
        let blank = String(repeating: " ", count: max(0, widths[index] - Width.of(text)))
        let style = index < cells.count ? cells[index].style : .plain
        if column.alignsRight { padding += blank }
        if !text.isEmpty {
          line += padding + palette.paint(Isolation.of(text), style)
          padding = ""
        }
        padding += column.alignsRight ? Self.gap : blank + Self.gap
      }
      output += line + "\n"
    }
    return output
  }
}
