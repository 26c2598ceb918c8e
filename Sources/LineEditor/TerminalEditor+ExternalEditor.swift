import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-X Ctrl-E: the line in the user's own editor, as psql's `\e` has it.
extension TerminalEditor {
  func editElsewhere() {
    let current = line
    guard let path = Self.temporaryFile(holding: current.text.withRows + "\n") else {
      beep()
      return
    }
    defer { unlink(path) }
    draw(at: READOUT_MOMENT_LEAVING)
    write("\r\n")
    // The file's name is ours and needs no quoting; the editor's may have options behind it.
    let editor = Self.setting("VISUAL") ?? Self.setting("EDITOR") ?? "vi"
    // SAFETY: the shim gives the terminal away and takes it back.
    let status = readout_editor_run(handle, "\(editor) \(path) </dev/tty >/dev/tty 2>/dev/tty")
    painter.forget()
    guard status == 0, var text = Self.content(of: path) else {
      beep()
      return
    }
    while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    // One command before is one after; pasted rows stay commands of their own.
    let isOne = !current.text.utf8.contains(UInt8(ascii: "\n"))
    line = EditedLine(isOne ? text.withRowBreaks : text)
  }

  private static func setting(_ name: String) -> String? {
    // SAFETY: the value is copied at once.
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// A file that only its owner can read, in the folder for such; nil where none can be made.
  private static func temporaryFile(holding text: String) -> String? {
    // A folder with other signs in its name would have to be quoted for the shell.
    let folder = setting("TMPDIR").flatMap { name in
      name.utf8.allSatisfy { $0 == UInt8(ascii: "/") || $0.isPlainLetter } ? name : nil
    }
    var path = Array("\(folder ?? "/tmp")/readout-line-XXXXXX\0".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // SAFETY: the buffer outlives the call.
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let name = String(
      decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard rest.isEmpty else {
      unlink(name)
      return nil
    }
    return name
  }

  /// A file's text, as far as it can be a line; broken UTF-8 is repaired, orders are left out.
  private static func content(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 1 << 20 {
      let count = read(descriptor, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    let kept = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(kept))
  }
}

extension UInt8 {
  /// True for letters, digits and the marks that mean nothing to a shell.
  fileprivate var isPlainLetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
