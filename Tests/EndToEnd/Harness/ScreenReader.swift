/// Turns the bytes that a program writes to its terminal into a ``Screen``.
struct ScreenReader {
  private(set) var screen: Screen
  /// How often the bell rang.
  private(set) var bells = 0
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) { screen = Screen(columns: columns, rows: rows) }

  /// Makes the window wider or narrower.
  mutating func resize(columns: Int) { screen.resize(columns: columns) }

  mutating func read(_ bytes: [UInt8]) {
    pending += bytes
    var position = 0
    while position < pending.count, let next = take(at: position) { position = next }
    pending.removeFirst(position)
  }

  /// Takes one character or sequence; nil where its end has not come yet.
  private mutating func take(at start: Int) -> Int? {
    let byte = pending[start]
    switch byte {
    case 0x1B: return takeSequence(at: start)
    case 0x07: bells += 1
    case 0x08: screen.backspace()
    case 0x09: screen.tabulate()
    case 0x0A: screen.lineFeed()
    case 0x0D: screen.carriageReturn()
    case 0..<0x20, 0x7F: break
    default:
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard start + length <= pending.count else { return nil }
      for character in String(decoding: pending[start..<start + length], as: UTF8.self) {
        screen.put(character)
      }
      return start + length
    }
    return start + 1
  }

  private mutating func takeSequence(at start: Int) -> Int? {
    guard start + 1 < pending.count else { return nil }
    switch pending[start + 1] {
    case UInt8(ascii: "["):
      guard let end = pending[(start + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) })
      else { return nil }
      control(pending[end], String(decoding: pending[(start + 2)..<end], as: UTF8.self))
      return end + 1
    case UInt8(ascii: "]"):
      guard let end = pending[(start + 2)...].firstIndex(where: { $0 == 0x07 || $0 == 0x5C }) else {
        return nil
      }
      return end + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return start + 2 < pending.count ? start + 3 : nil
    case UInt8(ascii: "7"): screen.save()
    case UInt8(ascii: "8"): screen.restore()
    default: break
    }
    return start + 2
  }

  private mutating func control(_ final: UInt8, _ parameters: String) {
    // Bracketed paste and the like change nothing that is shown.
    guard parameters.first != "?" else { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first ?? nil
    let count = max(1, first ?? 1)
    switch final {
    case UInt8(ascii: "m"): screen.style = first == nil || first == 0 ? "" : parameters
    case UInt8(ascii: "A"): screen.move(rows: -count)
    case UInt8(ascii: "B"): screen.move(rows: count)
    case UInt8(ascii: "C"): screen.move(columns: count)
    case UInt8(ascii: "D"): screen.move(columns: -count)
    case UInt8(ascii: "G"): screen.move(column: count - 1)
    case UInt8(ascii: "H"):
      let column = numbers.count > 1 ? numbers[1] ?? 1 : 1
      screen.move(toRow: count - 1, column: column - 1)
    case UInt8(ascii: "J"): screen.erase(first ?? 0)
    case UInt8(ascii: "K"): screen.eraseRow(first ?? 0)
    case UInt8(ascii: "P"): screen.delete(count)
    case UInt8(ascii: "X"): screen.blank(count)
    case UInt8(ascii: "@"): screen.insertBlanks(count)
    default: break
    }
  }
}
