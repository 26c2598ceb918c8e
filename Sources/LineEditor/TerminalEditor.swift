import CEditline

/// Reads lines from a terminal with editing, history, search, completion and hints.
///
/// It draws on standard error, so that standard output carries results alone. Use it on one thread;
/// it is not `Sendable`, and the compiler holds you to that.
///
/// ```swift
/// var advice = LineAdvice()
/// advice.colors = { line in … }
/// let editor = try TerminalEditor(program: "readout", advice: advice)
/// reading: while true {
///   switch editor.readLine(prompt: "readout> ") {
///   case .line(let line):
///     editor.remember(line)
///     run(line)
///   case .interrupted: continue
///   case .endOfInput: break reading
///   }
/// }
/// ```
///
/// libedit keeps the text and knows the keys, emacs's or vi's, as the user's `.editrc` has them; what
/// is on the screen is drawn here.
///
/// Enter goes on in a further row where a line is not complete, Alt-Enter always. Pasted newlines
/// stay in the line, shown as rows; nothing runs until Enter. Then the rows are given out as the
/// lines that they make, in order, by this and the next calls of ``readLine``.
public final class TerminalEditor {
  let handle: OpaquePointer
  let advice: LineAdvice
  var history = HistoryLines()
  var walk: HistoryWalk?
  var undo = LineUndo()
  var menu: CompletionMenu?
  var painter = LinePainter()
  /// The prompt of the line being read.
  var prompt = PromptText("", glyph: { Glyph(String($0), columns: 1) })
  /// What stands in its place while the history is searched.
  var searchPrompt: PromptText?
  private var pending: [String] = []

  /// Takes hold of the terminal; throws where there is none that a line can be edited on.
  ///
  /// From here until the editor is gone, Ctrl-C while no line is read raises ``Interrupts``.
  ///
  /// `program` is the name by which the user's `.editrc` may single it out.
  public init(program: String, advice: LineAdvice) throws(LineEditorError) {
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
    self.advice = advice
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

  /// Sets the lines that Up, Ctrl-R and hints find, oldest first.
  public func setHistory(_ lines: [String]) {
    history.replace(with: lines)
  }

  /// Adds a line to the history; empty lines and the last line again are left out.
  public func remember(_ line: String) {
    history.append(line)
  }

  /// Reads one line, in composed form (NFC) and without its newline; its rows are parted by newlines.
  ///
  /// The prompt may hold colours (`ESC [ … m`). Ctrl-C drops what is left of a paste.
  public func readLine(prompt text: String) -> LineRead {
    prompt = PromptText(text, glyph: advice.glyph)
    if Interrupts.isRaised { discardPending() }
    guard pending.isEmpty else {
      let line = pending.removeFirst()
      // Shown as if typed, so that each result stands under its line.
      write(prompt.above)
      painter = LinePainter()
      show(EditedLine(line.withRowBreaks), isEdited: false)
      write("\r\n")
      Interrupts.clear()
      return .line(line)
    }
    return read()
  }

  private func read() -> LineRead {
    walk = nil
    menu = nil
    undo = LineUndo()
    painter = LinePainter()
    write(prompt.above)
    // SAFETY: `self` outlives the read, during which alone the handlers are called.
    readout_editor_set_handlers(
      handle,
      { context, key in
        guard let context else { return }
        Unmanaged<TerminalEditor>.fromOpaque(context).takeUnretainedValue().press(key)
      },
      { context, moment in
        guard let context else { return }
        Unmanaged<TerminalEditor>.fromOpaque(context).takeUnretainedValue().draw(at: moment)
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { readout_editor_set_handlers(handle, nil, nil, nil) }

    switch readout_editor_read(handle) {
    case READOUT_READ_LINE:
      let lines = EnteredText(line.text, join: advice.join).lines
      pending = Array(lines.dropFirst())
      return .line(lines.first ?? "")
    case READOUT_READ_INTERRUPTED:
      return .interrupted
    default:
      return .endOfInput
    }
  }
}
