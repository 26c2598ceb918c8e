/// Numbers that come out the same in every run (SplitMix64).
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Bytes of every kind that a file may hold: well-formed, cut off, overlong, surrogate, stray.
enum RandomBytes {
  private static let pieces: [[UInt8]] = [
    Array("plain words ".utf8), Array("é".utf8), Array("習近".utf8), Array("🕊".utf8),
    [0xEF, 0xBB, 0xBF], [0x0D, 0x0A], [0x80], [0xBF, 0xBF], [0xC3], [0xE4, 0xB8],
    [0xF0, 0x9F, 0x95],
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF, 0xFE], [0x00],
  ]

  static func make(seed: UInt64, count: Int) -> [UInt8] {
    var numbers = FixedNumbers(seed: seed)
    var bytes: [UInt8] = []
    while bytes.count < count {
      if let piece = pieces.randomElement(using: &numbers) { bytes += piece }
      if Bool.random(using: &numbers) { bytes.append(.random(in: 0...255, using: &numbers)) }
    }
    return bytes
  }
}
