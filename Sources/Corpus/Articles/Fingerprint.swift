/// A number of 64 bits for some bytes, at the speed of memory: equal bytes have equal numbers.
///
/// With a seed that nobody knows, nobody can write two texts of one number. Not for keeping: what is
/// kept is known by its SHA-256.
struct Fingerprint {
  private let seed: UInt64

  /// Makes fingerprints of one kind; without a seed of a kind that is new at every start.
  init(seed: UInt64 = .random(in: .min ... .max)) { self.seed = seed }

  /// The number of some bytes: 16 at a step, multiplied and folded.
  func of(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var hash = Self.fold(
        seed ^ 0x9E37_79B9_7F4A_7C15, UInt64(bytes.count) ^ 0xBF58_476D_1CE4_E5B9)
      var position = 0
      while position < bytes.count {
        let first = Self.word(bytes, position)
        let second = Self.word(bytes, position + 8)
        hash = Self.fold(first ^ hash, second ^ seed ^ 0x94D0_49BB_1331_11EB)
        position += 16
      }
      return hash
    }
  }

  /// Eight bytes, with zeros where there are none.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
    if position + 8 <= bytes.count {
      return bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    }
    var word: UInt64 = 0
    for place in min(position, bytes.count)..<bytes.count {
      word |= UInt64(bytes[place]) << UInt64((place - position) * 8)
    }
    return word
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
