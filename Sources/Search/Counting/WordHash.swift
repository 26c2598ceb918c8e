/// Numbers that stand for words and for runs of words.
enum WordHash {
  /// FNV-1a over a word's bytes, its bits spread once more so that any of them can be used.
  @inline(__always)
  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return spread(hash)
  }

  /// One number for a run and the word that follows it; the order matters.
  @inline(__always)
  static func join(_ run: UInt64, _ word: UInt64) -> UInt64 {
    (run ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ (run >> 29)
  }

  /// Mixes the bits of a number (the finalizer of MurmurHash3).
  @inline(__always)
  static func spread(_ number: UInt64) -> UInt64 {
    var hash = number
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
