import CEditline

/// The keys whose meaning is ours, not libedit's.
extension TerminalEditor {
  func press(_ key: readout_key) {
    switch key {
    case READOUT_KEY_COMPLETE: completeWord()
    case READOUT_KEY_OLDER: goThroughHistory(older: true)
    case READOUT_KEY_NEWER: goThroughHistory(older: false)
    case READOUT_KEY_SEARCH: searchHistory()
    case READOUT_KEY_ENTER: enter()
    case READOUT_KEY_NEW_ROW: change { $0.inserting(EditedLine.rowBreak) }
    case READOUT_KEY_LEFT: change { $0.movedByLetter(back: true) }
    case READOUT_KEY_RIGHT: if !takeHint() { change { $0.movedByLetter(back: false) } }
    case READOUT_KEY_NEXT_WORD: if !takeHintWord() { readout_editor_move_by_word(handle) }
    case READOUT_KEY_ROW_START: change { $0.movedToEdge(ofRow: true) }
    case READOUT_KEY_ROW_END: if !takeHint() { change { $0.movedToEdge(ofRow: false) } }
    case READOUT_KEY_BACKSPACE: change { $0.deletingLetter(back: true) }
    case READOUT_KEY_DELETE: change { $0.deletingLetter(back: false) }
    case READOUT_KEY_DELETE_OR_LEAVE:
      if line.text.isEmpty {
        readout_editor_leave(handle)
      } else {
        change { $0.deletingLetter(back: false) }
      }
    case READOUT_KEY_UNDO: change { undo.undo(from: $0) }
    case READOUT_KEY_CLEAR:
      write("\u{1B}[H\u{1B}[2J")
      painter.forget()
    case READOUT_KEY_EXTERNAL_EDITOR: editElsewhere()
    case READOUT_KEY_PASTE: paste()
    default: beep()
    }
  }

  /// Changes the line, or sounds the bell where it cannot be changed so.
  private func change(_ change: (EditedLine) -> EditedLine?) {
    if let new = change(line) { line = new } else { beep() }
  }

  // MARK: Entering

  /// Runs the line; where it needs another row, goes on in one, unless that has been left empty.
  private func enter() {
    let current = line
    let lastRow = current.text.utf8.reversed().prefix { $0 != 0x0B && $0 != UInt8(ascii: "\n") }
    let isLeftEmpty = current.hasRows && lastRow.allSatisfy { $0 == UInt8(ascii: " ") }
    if !isLeftEmpty, EnteredText(current.text, join: advice.join).isOpen {
      line = EditedLine(current.text + EditedLine.rowBreak)
    } else {
      readout_editor_enter(handle)
    }
  }

  private func paste() {
    let current = line
    let isFirst = current.text[current.currentRow.lowerBound..<current.place]
      .utf8.allSatisfy { $0 == UInt8(ascii: " ") }
    let text = EnteredText.pasted(
      pasted, beginsRow: isFirst, withoutPrompt: advice.withoutPrompt)
    if !text.isEmpty { line = current.inserting(text) }
  }

  // MARK: Completion and hints

  private func completeWord() {
    let current = line
    let set = completions(for: current)
    switch TabKey(line: current, offering: set) {
    case .replace(let new):
      line = new
      if set.candidates.count == 1 { menu = nil }
    case .list:
      if menu?.line == current {
        menu?.turnPage()
      } else {
        menu = CompletionMenu(for: set, of: current)
      }
    case .nothing:
      beep()
    }
  }

  /// Puts the hint into the line; false where there is none.
  private func takeHint() -> Bool {
    let current = line
    guard let hint = hint(for: current) else { return false }
    line = EditedLine(current.text + hint)
    return true
  }

  /// Puts the hint's next word into the line; false where there is none.
  private func takeHintWord() -> Bool {
    let current = line
    guard let hint = hint(for: current) else { return false }
    let blanks = hint.prefix { $0 == " " }
    let word = hint[blanks.endIndex...].prefix { $0 != " " && $0 != "\u{0B}" }
    line = EditedLine(current.text + blanks + word)
    return true
  }

  // MARK: History

  private func goThroughHistory(older: Bool) {
    let current = line
    // Where there are rows the arrows move between them first.
    if walk?.shown != current, let moved = current.movedByRow(up: older) {
      line = moved
      return
    }
    if walk?.shown != current {
      walk = HistoryWalk(from: current, in: history)
    }
    guard let found = older ? walk?.older(in: history) : walk?.newer(in: history) else {
      beep()
      return
    }
    line = found
  }

  /// Ctrl-R: typed words are looked for; Enter runs what is found, other keys go on editing it.
  private func searchHistory() {
    let origin = line
    var search = HistorySearch(history)
    menu = nil
    defer { searchPrompt = nil }
    searchPrompt = PromptText(search.prompt, glyph: advice.glyph)
    while let scalar = nextKey() {
      switch scalar {
      case "\u{12}": search.older()
      case "\u{13}": search.newer()
      case "\u{08}", "\u{7F}": search.removeLast()
      case "\u{07}":
        line = origin
        return
      case "\u{1B}":
        // The beginning of an arrow's sequence is for libedit; a lone Escape only ends the search.
        if readout_editor_waiting(handle, Self.escapeDelay) { pushKey(scalar) }
        return
      case "\u{9B}": return
      case let key where key.properties.generalCategory == .control:
        pushKey(key)
        return
      default: search.append(scalar)
      }
      searchPrompt = PromptText(search.prompt, glyph: advice.glyph)
      line = search.match ?? origin
    }
    line = origin
  }

  /// How long, in milliseconds, the rest of a key's sequence may take after its Escape.
  private static var escapeDelay: Int32 { 25 }

  private func nextKey() -> Unicode.Scalar? {
    var scalar: UInt32 = 0
    // SAFETY: waits on the editor's own thread; the shim notes an interrupt or the end by itself.
    guard readout_editor_next(handle, &scalar) == 1 else { return nil }
    return Unicode.Scalar(scalar)
  }

  private func pushKey(_ key: Unicode.Scalar) {
    readout_editor_push(handle, key.value)
  }
}
