import CEditline

/// Reads lines from a terminal with editing, history, search and completion.
///
/// It draws on standard error, so that standard output carries results alone. Use it on one thread;
/// it is not `Sendable`, and the compiler holds you to that.
///
/// ```swift
/// let editor = try TerminalEditor(program: "readout") { candidates, _ in
///   candidates.map(\.text).joined(separator: "\n")
/// }
/// reading: while true {
///   switch editor.readLine(prompt: "readout> ", complete: { _, _ in .none }) {
///   case .line(let line):
///     editor.remember(line)
///     run(line)
///   case .interrupted: continue
///   case .endOfInput: break reading
///   }
/// }
/// ```
///
/// Pasted newlines stay in the line, shown as rows; nothing runs until Enter. Then each row is
/// given out as a line of its own, in order, by this and the next calls of ``readLine``. What
/// would take more than 1,000 rows of the screen is cut off, with a word to the user.
public final class TerminalEditor {
  let handle: OpaquePointer
  /// Draws candidates for a terminal of so many columns.
  let list: ([Completion], Int) -> String
  var history = HistoryLines()
  var walk: HistoryWalk?
  var completer: (String, Int) -> CompletionSet = { _, _ in .none }
  /// The prompt of the line being read, to come back to after a search.
  var prompted = PromptText("")
  private var pending: [String] = []

  /// Takes hold of the terminal; throws where there is none that a line can be edited on.
  ///
  /// From here until the editor is gone, Ctrl-C while no line is read raises ``Interrupts``.
  ///
  /// `list` draws the candidates that Tab leaves to choose from, in rows of fewer than `columns`
  /// columns; the editor writes what it gives as it is.
  public init(
    program: String, list: @escaping (_ candidates: [Completion], _ columns: Int) -> String
  ) throws(LineEditorError) {
    var state = READOUT_EDITOR_READY
    // SAFETY: the shim copies the name, and returns NULL with a reason when it fails.
    guard let handle = readout_editor_create(program, &state) else {
      switch state {
      case READOUT_EDITOR_NO_TERMINAL: throw LineEditorError(.noTerminal)
      case READOUT_EDITOR_DUMB_TERMINAL: throw LineEditorError(.dumbTerminal)
      default: throw LineEditorError(.noResources)
      }
    }
    self.handle = handle
    self.list = list
    Interrupts.start()
  }

  deinit {
    Interrupts.stop()
    // SAFETY: the only handle there is; nothing uses it after this.
    readout_editor_destroy(handle)
  }

  /// Drops the rest of a paste, as after a command that failed or was interrupted.
  public func discardPending() {
    pending = []
  }

  /// Sets the lines that Up and Ctrl-R find, oldest first.
  public func setHistory(_ lines: [String]) {
    history.replace(with: lines)
  }

  /// Adds a line to the history; empty lines and the last line again are left out.
  public func remember(_ line: String) {
    history.append(line)
  }

  /// Reads one line, in composed form (NFC) and without its newline.
  ///
  /// The prompt may hold colours (`ESC [ … m`). `complete` is asked at Tab: it gets the row that
  /// the cursor is in and the cursor's place in UTF-8 bytes. Ctrl-C drops what is left of a paste.
  public func readLine(
    prompt: String, complete: (_ line: String, _ cursor: Int) -> CompletionSet
  ) -> LineRead {
    let prompt = PromptText(prompt)
    if Interrupts.isRaised { discardPending() }
    if !pending.isEmpty {
      let line = pending.removeFirst()
      // Shown as if typed, so that each result stands under its line.
      write(prompt.above + prompt.lastRow + line + "\n")
      Interrupts.clear()
      return .line(line)
    }
    return withoutActuallyEscaping(complete) { complete in
      completer = complete
      defer { completer = { _, _ in .none } }
      return read(prompt)
    }
  }

  private func read(_ prompt: PromptText) -> LineRead {
    walk = nil
    prompted = prompt
    write(prompt.above)
    show(prompt)
    // SAFETY: `self` outlives the read, during which alone the handler is called.
    readout_editor_set_handler(
      handle,
      { context, key in
        guard let context else { return }
        Unmanaged<TerminalEditor>.fromOpaque(context).takeUnretainedValue().press(key)
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { readout_editor_set_handler(handle, nil, nil) }

    var bytes: UnsafePointer<CChar>?
    var length = 0
    // SAFETY: the text belongs to the shim and holds until its next call; it is copied at once.
    switch readout_editor_read(handle, &bytes, &length) {
    case READOUT_READ_LINE:
      let lines = EnteredText.lines(of: text(bytes, length))
      pending = Array(lines.dropFirst())
      return .line(lines.first ?? "")
    case READOUT_READ_INTERRUPTED:
      return .interrupted
    default:
      return .endOfInput
    }
  }
}
