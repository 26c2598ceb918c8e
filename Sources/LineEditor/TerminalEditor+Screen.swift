import CEditline

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

  var columns: Int {
    Int(readout_editor_columns(handle))
  }

  func show(_ prompt: PromptText) {
    var marked = prompt.marked
    // SAFETY: the shim copies the bytes before it returns.
    marked.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        readout_editor_set_prompt(handle, $0.baseAddress, $0.count)
      }
    }
  }

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

  func printBelow(_ text: String) {
    var text = text
    // SAFETY: the shim writes the bytes out before it returns.
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        readout_editor_print_below(handle, $0.baseAddress, $0.count)
      }
    }
  }

  func beep() {
    readout_editor_beep(handle)
  }

  func text(_ bytes: UnsafePointer<CChar>?, _ length: Int) -> String {
    guard let bytes else { return "" }
    // SAFETY: the shim gives as many bytes as it says.
    return bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }
}
