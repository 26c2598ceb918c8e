import ReadoutKit

/// Draws an answer as a table for people, in lines no wider than the terminal.
public struct TableDrawing {
  /// How many columns the terminal has.
  public var width: Int
  /// Its colours.
  public var palette: Palette

  /// The signs that it can show.
  public var signs: Signs
  /// True once nobody wants to see the rest.
  public var isInterrupted: () -> Bool = { false }

  /// Makes a drawing board.
  public init(width: Int, palette: Palette, signs: Signs = .all) {
    self.width = max(width, 30)
    self.palette = palette
    self.signs = signs
  }

  /// The lines of an answer: heading, table, notes.
  public func draw(_ answer: Answer) -> String {
    var output = ""
    for line in answer.heading {
      for part in folded(SafeText.oneLine(line), to: width, else: width) {
        output += Isolation.of(signs.shown(part)) + "\n"
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
    var rows = answer.rows.map { row in row.cells.map(Self.harmless) }
    removeBlankColumns(&columns, &rows)
    let hasHeader = columns.contains { !$0.header.isEmpty }
    if answer.isListing, answer.showsRowNumbers {
      // The number that `%N` takes.
      columns.insert(Column("%", alignsRight: true), at: 0)
      for index in rows.indices { rows[index].insert(Cell("\(index + 1)", .faint), at: 0) }
    }
    for index in columns.indices { columns[index].header = SafeText.oneLine(columns[index].header) }
    let legend = answer.legend.map { $0.map(Self.harmless) }
    let drawn = zip(answer.rows, rows).filter { !$0.0.isFolded }
    let layout = ColumnLayout(columns, rows: drawn.map(\.1) + legend, width: width)
    var output = ""
    if hasHeader {
      output += line(columns.map { Cell($0.header, .faint) }, columns, layout)
    }
    for (row, cells) in drawn {
      if isInterrupted() { break }
      // No blank line at the top, nor a second one below the title.
      if row.isApart || !row.above.isEmpty, !output.isEmpty { output += "\n" }
      for cell in row.above {
        for part in Width.wrap(SafeText.oneLine(cell.text), to: width) {
          output += palette.paint(Isolation.of(part), cell.style) + "\n"
        }
      }
      if row.isApart, !row.above.isEmpty { output += "\n" }
      output += line(cells, columns, layout)
    }
    if !legend.isEmpty, !output.isEmpty { output += "\n" }
    for cells in legend { output += line(cells, columns, layout) }
    let leftOut = columns.indices.filter { !layout.shown.contains($0) && columns[$0].isAside }
      .map { columns[$0].header }.filter { !$0.isEmpty }
    if !leftOut.isEmpty {
      output +=
        palette.paint(
          Width.cut(" no room for: " + leftOut.joined(separator: " · "), to: width), .faint) + "\n"
    }
    return output
  }

  /// A cell that can be shown as it is; one with highlights is made harmless where they are drawn.
  private static func harmless(_ cell: Cell) -> Cell {
    cell.highlights.isEmpty ? Cell(SafeText.oneLine(cell.text), cell.style) : cell
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

  // MARK: Lines

  private func line(_ cells: [Cell], _ columns: [Column], _ layout: ColumnLayout) -> String {
    let parts = zip(layout.shown, layout.widths).map { index, width in
      index < cells.count ? lines(of: cells[index], columns[index].fit, width) : []
    }
    var output = ""
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      var line = ""
      var padding = ""
      for (place, index) in layout.shown.enumerated() {
        let part = number < parts[place].count ? parts[place][number] : (text: "", width: 0)
        let blank = String(repeating: " ", count: max(0, layout.widths[place] - part.width))
        if columns[index].alignsRight { padding += blank }
        if !part.text.isEmpty {
          line += padding + part.text
          padding = ""
        }
        padding += columns[index].alignsRight ? ColumnLayout.gap : blank + ColumnLayout.gap
      }
      output += line + "\n"
    }
    return output.isEmpty ? "\n" : output
  }

  /// The lines of a cell as they are written, with the columns that each takes up.
  private func lines(
    of cell: Cell, _ fit: Column.Fit, _ width: Int
  ) -> [(text: String, width: Int)] {
    if !cell.highlights.isEmpty {
      return StyledText(cell).wrapped(to: width).map { line in
        (Isolation.of(line.painted(with: palette)), Width.of(line.text))
      }
    }
    let lines =
      switch fit {
      case .wrapped: Width.wrap(cell.text, to: width)
      case .restFromEnd: [Width.cut(cell.text, to: width, keepingEnd: true)]
      case .content, .rest: [Width.cut(cell.text, to: width)]
      }
    return lines.map { (palette.paint(Isolation.of(signs.shown($0)), cell.style), Width.of($0)) }
  }
}
