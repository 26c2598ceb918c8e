import CEditline

/// What is drawn, and when.
extension TerminalEditor {
  func draw(at moment: readout_moment) {
    switch moment {
    case READOUT_MOMENT_IDLE:
      let current = line
      if searchPrompt == nil {
        undo.note(current)
        menu = menu?.updated(for: current) { completions(for: current) }
      }
      show(current)
    case READOUT_MOMENT_RESIZED:
      write(painter.erase(columns: columns, height: rows))
      show(line)
    case READOUT_MOMENT_LEAVING:
      show(line, isEdited: false)
      painter.forget()
    case READOUT_MOMENT_BACK:
      painter.forget()
      show(line)
    default:
      write(painter.erase(columns: columns, height: rows))
      write("\u{07}(too long to edit: the end was cut off)\r\n")
    }
  }

  /// Draws the line; where it is not edited any more, without hint and menu, the cursor at its end.
  func show(_ line: EditedLine, isEdited: Bool = true) {
    let columns = columns
    let rows = rows
    var picture = LinePicture(
      prompt: searchPrompt ?? prompt, line: line, isEdited: isEdited, colors: colors(of: line),
      hint: isEdited && menu == nil ? hint(for: line) ?? "" : "", columns: columns,
      glyph: advice.glyph
    ).window(of: rows, from: &painter.first)
    if isEdited, rows - picture.rows.count > 1 {
      let room = rows - picture.rows.count
      let listed = menu?.rows { [advice] in advice.list($0, columns, room) } ?? []
      picture.add(below: listed.prefix(room).map { $0 }) { [advice] text in
        text.reduce(0) { $0 + LinePicture.glyph(of: $1, advice.glyph).columns }
      }
    }
    write(painter.paint(picture, columns: columns))
  }

  /// The colours of each command in the line; of a long paste, of the first ones.
  private func colors(of line: EditedLine) -> [LineColor] {
    guard searchPrompt == nil else { return [] }
    var colors: [LineColor] = []
    var start = 0
    for command in line.text.unicodeScalars.split(
      separator: "\n", maxSplits: 200, omittingEmptySubsequences: false
    ).prefix(200) {
      colors += advice.colors(String(command).withRows).map {
        LineColor($0.range.lowerBound + start..<$0.range.upperBound + start, code: $0.code)
      }
      start += String(command).utf8.count + 1
    }
    return colors
  }

  /// What the line could go on with: what it went on with before, else what the owner knows.
  func hint(for line: EditedLine) -> String? {
    guard advice.showsHints, searchPrompt == nil, line.isAtEnd, !line.text.isEmpty, !line.hasRows
    else { return nil }
    return history.rest(of: line.text) ?? advice.hint(line.text)
  }

  /// What can stand at the cursor; its offsets are those of the whole line.
  func completions(for line: EditedLine) -> CompletionSet {
    let range = line.currentCommand
    let start = line.text.utf8.distance(from: line.text.startIndex, to: range.lowerBound)
    // A backslash at a row's end says as little to the words around it as the break does.
    let command = String(line.text[range]).replacing("\\\u{0B}", with: "  ")
      .replacing("\u{0B}", with: " ")
    var set = advice.complete(command, line.cursor - start)
    set.replacing = set.replacing.lowerBound + start..<set.replacing.upperBound + start
    return set
  }
}

/// The few calls that cross into C, each in one place.
extension TerminalEditor {
  /// The line as it stands.
  var line: EditedLine {
    get {
      var length = 0
      var cursor = 0
      // SAFETY: the text belongs to the shim and holds until its next call; it is copied at once.
      let bytes = readout_editor_line(handle, &length, &cursor)
      return EditedLine(text(bytes, length), cursor: cursor)
    }
    set {
      var text = newValue.text
      let cursor = newValue.cursor
      // SAFETY: the shim copies the bytes before it returns.
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          readout_editor_set_line(handle, $0.baseAddress, $0.count, cursor)
        }
      }
    }
  }

  /// What is being pasted, while the key for it is handled.
  var pasted: String {
    var length = 0
    // SAFETY: the text belongs to the shim and holds until its next call; it is copied at once.
    let bytes = readout_editor_pasted(handle, &length)
    return text(bytes, length)
  }

  var columns: Int { Int(readout_editor_columns()) }

  var rows: Int { Int(readout_editor_rows()) }

  func write(_ text: String) {
    guard !text.isEmpty else { return }
    var text = text
    // SAFETY: the shim writes the bytes out before it returns.
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        readout_editor_write(handle, $0.baseAddress, $0.count)
      }
    }
  }

  func beep() {
    write("\u{07}")
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ length: Int) -> String {
    guard let bytes else { return "" }
    // SAFETY: the shim gives as many bytes as it says.
    return bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }
}
