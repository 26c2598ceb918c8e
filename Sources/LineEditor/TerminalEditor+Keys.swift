import CEditline

/// The keys whose meaning is ours, not libedit's.
extension TerminalEditor {
  func press(_ key: readout_key) {
    switch key {
    case READOUT_KEY_COMPLETE: completeWord()
    case READOUT_KEY_OLDER: goThroughHistory(older: true)
    case READOUT_KEY_NEWER: goThroughHistory(older: false)
    case READOUT_KEY_SEARCH: searchHistory()
    default: beep()
    }
  }

  private func completeWord() {
    let whole = line
    let row = whole.currentRow
    let offset = whole.text.utf8.distance(from: whole.text.startIndex, to: row.lowerBound)
    let current = EditedLine(String(whole.text[row]), cursor: whole.cursor - offset)
    switch TabKey(line: current, offering: completer(current.text, current.cursor)) {
    case .replace(let new):
      let text = whole.text[..<row.lowerBound] + new.text + whole.text[row.upperBound...]
      line = EditedLine(String(text), cursor: offset + new.cursor)
    case .list(let candidates):
      printBelow(list(candidates, columns))
    case .nothing:
      beep()
    }
  }

  private func goThroughHistory(older: Bool) {
    let current = line
    // In pasted rows the arrows move between the rows first.
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
    draw(PromptText(search.prompt), origin)
    while let scalar = nextKey() {
      switch scalar {
      case "\u{12}": search.older()
      case "\u{13}": search.newer()
      case "\u{08}", "\u{7F}": search.removeLast()
      case "\u{07}":
        draw(prompted, origin)
        return
      case "\u{1B}":
        draw(prompted, line)
        // The beginning of an arrow's sequence is for libedit; a lone Escape only ends the search.
        if readout_editor_waiting(handle, Self.escapeDelay) { pushKey(scalar) }
        return
      case let key where key.properties.generalCategory == .control:
        draw(prompted, line)
        pushKey(key)
        return
      default: search.append(scalar)
      }
      draw(PromptText(search.prompt), search.match ?? origin)
    }
  }

  /// How long, in milliseconds, the rest of a key's sequence may take after its Escape.
  private static var escapeDelay: Int32 { 25 }

  /// Draws prompt and line in place of what stands there.
  private func draw(_ prompt: PromptText, _ new: EditedLine) {
    // SAFETY: moves the cursor only; must come before the change, which it measures against.
    readout_editor_erase(handle)
    show(prompt)
    line = new
    readout_editor_redraw(handle)
  }

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
