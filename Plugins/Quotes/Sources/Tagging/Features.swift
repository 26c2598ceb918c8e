/// What takes the features of one token, one after another.
protocol FeatureSink {
  /// Takes a feature: a hash of its template and its values.
  mutating func take(_ hash: UInt32)
}

/// Makes features of templates that are always the same, in the same order.
struct FeatureMaker<Sink: FeatureSink> {
  var sink: Sink
  private var template: UInt32 = 0

  init(_ sink: Sink) { self.sink = sink }

  /// Starts a token's features over.
  @inline(__always)
  mutating func restart(at template: UInt32) { self.template = template &* 0x9E37_79B1 }

  /// Hands on the next template's feature of up to three values.
  @inline(__always)
  mutating func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    template = template &+ 0x9E37_79B1
    var hash = (template ^ a) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 15 ^ b &* 0x27D4_EB2F) &* 0xC2B2_AE35
    hash = (hash ^ hash >> 13 ^ c &* 0x1656_67B1) &* 0x9E37_79B1
    sink.take(hash ^ hash >> 16)
  }
}

/// A number on a coarse scale: 0, 1, 2, 3, 4–5, 6–9, 10–19, 20 and more.
@inline(__always)
func scale(_ number: Int32) -> UInt32 {
  switch number {
  case ..<0: 15
  case 0...3: UInt32(number)
  case 4...5: 4
  case 6...9: 5
  case 10...19: 6
  default: 7
  }
}

/// Features kept as they are, to learn from.
package struct FeatureList: FeatureSink {
  /// The features, each token's behind the one before.
  package var hashes: [UInt32] = []

  @inline(__always)
  mutating func take(_ hash: UInt32) { hashes.append(hash) }
}
