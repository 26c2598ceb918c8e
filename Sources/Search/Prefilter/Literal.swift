/// A run of letters and digits that is looked for in bytes, case aside, very fast.
///
/// Two of its letters, the rarest in English, are compared eight places at a time; only
/// where both fit the rest is looked at. It finds no words, only where looking for them is worth it.
struct Literal: Sendable, Equatable {
  /// The run in small letters.
  let bytes: [UInt8]
  /// Where the two rare letters stand in it, the first of them the earlier.
  private let first: Int
  private let second: Int

  /// Makes a literal of the rarest run in a word that no letter beyond ASCII can stand for; nil where
  /// that would be of no use.
  ///
  /// The Kelvin sign is a `k` and the long s an `s`: runs end at these, and at every other letter with a
  /// mark, which a text may hold in two ways.
  init?(_ word: some Sequence<UInt8>) {
    var best: [UInt8] = []
    var run: [UInt8] = []
    for byte in Array(word) + [0] {
      guard byte < 0x80 else { return nil }
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if Self.isLetterOrDigit(small), small != UInt8(ascii: "k"), small != UInt8(ascii: "s") {
        run.append(small)
      } else {
        if run.count >= 3, best.isEmpty || Self.frequency(of: run) < Self.frequency(of: best) {
          best = run
        }
        run = []
      }
    }
    guard !best.isEmpty else { return nil }
    bytes = best
    let places = best.indices.sorted { Self.frequency(best[$0]) < Self.frequency(best[$1]) }
    first = min(places[0], places[1])
    second = max(places[0], places[1])
  }

  /// How often it can be expected, on a scale of its own.
  var frequency: Double { Self.frequency(of: bytes) }

  private static func frequency(of run: [UInt8]) -> Double {
    run.reduce(1) { $0 * frequency($1) }
  }

  /// Letters and digits of ASCII.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Roughly how often a letter stands in English text (Norvig 2012, "English letter frequency
  /// counts"), as a part of all letters.
  private static func frequency(_ byte: UInt8) -> Double {
    let thousandths: [Double] = [
      80, 15, 33, 38, 125, 24, 19, 51, 76, 1.6, 5.4, 41, 25, 72, 76, 21, 1.2, 63, 65, 93, 27, 11,
      17, 2.4, 17, 0.9,
    ]
    let letter = Int(byte) - 0x61
    return thousandths.indices.contains(letter) ? thousandths[letter] / 1000 : 0.003
  }

  /// True where it stands anywhere in a text.
  func isMet(in text: Span<UInt8>) -> Bool {
    text.withUnsafeBytes { text in
      let places = text.count - bytes.count + 1
      var position = 0
      let one = Self.spread(bytes[first])
      let two = Self.spread(bytes[second])
      while position + 32 <= places {
        // A byte of `differences` is zero where both letters fit.
        var zeros: UInt64 = 0
        for offset in stride(from: position, to: position &+ 32, by: 8) {
          let left = text.loadUnaligned(fromByteOffset: offset &+ first, as: UInt64.self)
          let right = text.loadUnaligned(fromByteOffset: offset &+ second, as: UInt64.self)
          let differences = ((left | Self.caseBits) ^ one) | ((right | Self.caseBits) ^ two)
          zeros |= (differences &- Self.ones) & ~differences & Self.highs
        }
        if zeros != 0 {
          for place in position..<(position &+ 32) where stands(at: place, in: text) { return true }
        }
        position &+= 32
      }
      while position < places {
        if stands(at: position, in: text) { return true }
        position += 1
      }
      return false
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  /// Small letters and capitals differ in one bit; a digit has it set already.
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  @inline(__always)
  private func stands(at place: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard text[place &+ first] | 0x20 == bytes[first] else { return false }
    for index in bytes.indices where text[place &+ index] | 0x20 != bytes[index] { return false }
    return true
  }
}
