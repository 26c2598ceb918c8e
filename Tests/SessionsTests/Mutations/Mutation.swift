import ReadoutKit

@testable import Sessions

/// A session file that something has happened to.
struct Mutation {
  private var dice: Dice
  private(set) var lines: [[UInt8]]

  /// The bytes of the file.
  private(set) var bytes: [UInt8]

  /// The mutation of a number; the same number makes the same file.
  init(number: Int) {
    dice = Dice(seed: number)
    lines = dice.pick(SeedSessions.all)
    bytes = []
    for _ in 0...dice.next(below: 3) { changeLines() }
    for line in lines { bytes += line + [UInt8(ascii: "\n")] }
    for _ in 0..<dice.next(below: 3) { changeBytes() }
  }

  // MARK: Lines

  private mutating func changeLines() {
    guard !lines.isEmpty else { return }
    let (one, other) = (dice.next(below: lines.count), dice.next(below: lines.count))
    switch dice.next(below: 10) {
    case 0: lines.swapAt(one, other)
    case 1: lines.append(lines[one])
    case 2: lines.remove(at: one)
    case 3: lines += dice.pick(SeedSessions.all)
    case 4: lines[one] = Array(lines[one].dropLast(dice.next(below: 40)))
    case 5: lines.insert([], at: one)
    default: rewrite(one)
    }
  }

  /// Says something else in a line, with the right sum, so that what lies behind the sum is reached.
  private mutating func rewrite(_ index: Int) {
    guard var record = JSONReader.record(lines[index][...]) else { return }
    record.fields.removeAll { $0.name == "sum" }
    for _ in 0...dice.next(below: 2) {
      switch dice.next(below: 8) {
      case 0: record["kind"] = .text(dice.pick(SeedSessions.kinds))
      case 1: record["id"] = .text(dice.pick(SeedSessions.ids))
      default: change(&record)
      }
    }
    lines[index] = SessionLine.bytes(record)
  }

  private mutating func change(_ record: inout Record) {
    guard !record.fields.isEmpty else { return }
    let index = dice.next(below: record.fields.count)
    switch dice.next(below: 12) {
    case 0: record.fields.remove(at: index)
    case 1: record.fields.append(record.fields[index])
    case 2: record.fields[index].name = dice.pick(["mark", "added", "changes", "\u{0}", ""])
    default: change(&record.fields[index].value)
    }
  }

  private mutating func change(_ value: inout Value) {
    switch value {
    case .object(var record) where dice.next(below: 4) > 0:
      change(&record)
      value = .object(record)
    case .list(var values) where !values.isEmpty && dice.next(below: 4) > 0:
      let index = dice.next(below: values.count)
      if dice.next(below: 4) == 0 {
        values.append(values[index])
      } else {
        change(&values[index])
      }
      value = .list(values)
    default: value = oddValue()
    }
  }

  private mutating func oddValue() -> Value {
    switch dice.next(below: 12) {
    case 0: return .null
    case 1: return .flag(true)
    case 2: return .number(dice.pick([0, -1, 1, .max, .min, 1 << 40, 999_999_999]))
    case 3: return .decimal(dice.pick([0.5, -1e300, 1e-300]))
    case 4: return .text(dice.pick(["", "\u{0}", "\u{202E}\u{FEFF}", "e\u{301}", "/", "a/", "\n"]))
    case 5: return .text(String(repeating: "m", count: dice.next(below: 300)))
    case 6: return .text(dice.pick(SeedSessions.ids))
    case 7: return .text(dice.pick(SeedSessions.kinds))
    case 8: return .list([])
    case 9: return .object([:])
    case 10:
      return (0..<dice.next(below: 90)).reduce(Value.null) { value, _ in .list([value]) }
    default: return .text("m\(dice.next(below: 4))")
    }
  }

  // MARK: Bytes

  private static let oddBytes: [[UInt8]] = [
    [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A],
    [0x0D, 0x0A], Array("]]}}".utf8), Array("[[[[{".utf8), Array("99999999999999999999".utf8),
    [UInt8](repeating: 0, count: 64),
  ]

  private mutating func changeBytes() {
    let position = dice.next(below: bytes.count + 1)
    let end = min(bytes.count, position + 1 + dice.next(below: 60))
    switch dice.next(below: 9) {
    case 0: bytes.removeSubrange(position...)
    case 1: bytes.insert(contentsOf: dice.pick(Self.oddBytes), at: position)
    case 2: bytes.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    case 3: bytes.removeSubrange(position..<end)
    case 4: bytes += bytes[position..<end]
    case 5: bytes.insert(contentsOf: bytes[position..<end], at: dice.next(below: bytes.count))
    case 6:
      bytes = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    default:
      if position < bytes.count { bytes[position] ^= 1 << UInt8(dice.next(below: 8)) }
    }
  }
}
