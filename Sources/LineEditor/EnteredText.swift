@_spi(_Unicode) import Swift

/// What was entered at once, as the lines that it is to be run as.
struct EnteredText {
  /// The lines, none of them blank, but always one.
  let lines: [String]
  /// True where the last of them needs another row.
  let isOpen: Bool

  /// Splits rows into lines; `join` tells which rows belong together.
  init(_ text: String, join: ([String]) -> JoinedLines) {
    let rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).withRows }
    let joined = join(rows)
    let kept = joined.lines.filter { !$0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
    lines = kept.isEmpty ? [""] : kept.map(Self.composed)
    isOpen = joined.isOpen
  }

  /// Pasted text as it goes into a line, without the prompts that it was copied with.
  ///
  /// - Parameter beginsRow: whether it goes in where a row begins, as a prompt would.
  static func pasted(
    _ text: String, beginsRow: Bool, withoutPrompt: (String) -> PastedRow
  ) -> String {
    var rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    var result = ""
    for (number, row) in rows.enumerated() {
      let row =
        number > 0 || beginsRow
        ? withoutPrompt(String(row)) : PastedRow(String(row), continues: false)
      if number > 0 { result += row.continues ? EditedLine.rowBreak : "\n" }
      result += row.text
    }
    return result
  }

  /// The text in Unicode's composed form (NFC), so that a typed й finds the й of an article.
  ///
  /// The standard library's own normalisation, as Foundation's would make the start-up slower.
  static func composed(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

extension String {
  /// A command with its rows parted by newlines, as everybody but the editor has it.
  var withRows: String { replacingBytes(0x0B, by: UInt8(ascii: "\n")) }

  /// A command with its rows parted as the editor parts them.
  var withRowBreaks: String { replacingBytes(UInt8(ascii: "\n"), by: 0x0B) }

  private func replacingBytes(_ old: UInt8, by new: UInt8) -> String {
    guard utf8.contains(old) else { return self }
    return String(decoding: utf8.map { $0 == old ? new : $0 }, as: UTF8.self)
  }
}
