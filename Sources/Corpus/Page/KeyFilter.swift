/// Which keys a table may hold, by thirteen bits of them: most words of a page are in no table, and
/// this says so for less than a look into a dictionary.
struct KeyFilter: Sendable {
  private var bits = [Bool](repeating: false, count: 1 << 13)

  /// Makes a filter of some keys.
  init(_ keys: some Sequence<UInt64> = []) {
    for key in keys { insert(key) }
  }

  /// Takes a key in.
  mutating func insert(_ key: UInt64) { bits[Self.slot(key)] = true }

  /// False for a key that was never taken in.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { bits[Self.slot(key)] }

  /// The thirteen bits.
  @inline(__always)
  static func slot(_ key: UInt64) -> Int { Int((key ^ (key >> 29)) & 0x1FFF) }
}
