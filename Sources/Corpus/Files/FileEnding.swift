/// The ending of a file's name in small letters, without the point: up to eight ASCII letters and
/// digits, packed into one number.
///
/// So short and so plain that `St. Petersburg` and `v2.0` have none.
struct FileEnding: Hashable {
  /// The letters, the last in the lowest eight bits.
  private let letters: UInt64
  /// How many bytes of the name it takes, the point included.
  let length: Int

  /// The ending of a name; nil where it has none, or nothing before it.
  init?(of name: ArraySlice<UInt8>) {
    var letters: UInt64 = 0
    var hasLetter = false
    var place = name.endIndex - 1
    while place > name.startIndex, name.endIndex - place <= 9 {
      let byte = name[place]
      switch byte {
      case UInt8(ascii: "."):
        guard hasLetter else { return nil }
        self.letters = letters
        length = name.endIndex - place
        return
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasLetter = true
        letters |= UInt64(byte | 0x20) << UInt64((name.endIndex - 1 - place) * 8)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        letters |= UInt64(byte) << UInt64((name.endIndex - 1 - place) * 8)
      default: return nil
      }
      place -= 1
    }
    return nil
  }

  /// The letters as words.
  var words: String {
    let bytes = (1..<length).map {
      UInt8(truncatingIfNeeded: letters >> UInt64((length - 1 - $0) * 8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
