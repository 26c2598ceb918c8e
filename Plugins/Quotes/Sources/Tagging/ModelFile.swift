import CQuotesModel

/// The weights of all steps as bytes: what `train` writes and the lens reads.
///
/// Numbers are little-endian. A line of letters names the form; then come the habits, the clusters of
/// words, the rows of both passes and the weights of the check. Weights of the passes are kept as
/// half a byte each, an index of ``TagWeights/shades``.
package enum ModelFile {
  private static let form = Array("readout.quotes.2\n".utf8)

  /// The tagger that comes with the program; its weights are read when it is first asked for.
  package static let shipped: SpeechTagger? = tagger(
    of: UnsafeBufferPointer(start: quotes_model_bytes(), count: quotes_model_count()))

  /// A tagger's weights as bytes.
  package static func bytes(of tagger: SpeechTagger) -> [UInt8] {
    var bytes = form
    for number in tagger.habits.numbers { append(number.bitPattern, to: &bytes) }
    append(tagger.clusters, to: &bytes)
    append(tagger.first, to: &bytes)
    append(tagger.second, to: &bytes)
    append(UInt32(tagger.check.bits), to: &bytes)
    append(tagger.check.unit.bitPattern, to: &bytes)
    bytes += tagger.check.rows.map(UInt8.init(bitPattern:))
    return bytes
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private static func append(_ clusters: WordClusters, to bytes: inout [UInt8]) {
    bytes += clusters.ofClass
    append(UInt32(clusters.words.count), to: &bytes)
    for (hash, cluster) in clusters.words {
      append(hash, to: &bytes)
      bytes.append(cluster)
    }
  }

  private static func append(_ weights: TagWeights, to bytes: inout [UInt8]) {
    append(UInt32(weights.bits), to: &bytes)
    append(weights.unit.bitPattern, to: &bytes)
    for step in weights.chain.steps {
      for tag in 0..<RoleTag.count { append(step[tag].bitPattern, to: &bytes) }
    }
    for row in weights.rows.indices {
      for lane in stride(from: 0, to: RoleTag.count, by: 2) {
        let low = TagWeights.shade(of: weights.weight(row, lane))
        bytes.append(low | TagWeights.shade(of: weights.weight(row, lane + 1)) << 4)
      }
    }
  }
}

extension ModelFile {
  /// The tagger whose weights these bytes are, or nil where they are torn or of another form.
  package static func tagger(of bytes: UnsafeBufferPointer<UInt8>) -> SpeechTagger? {
    guard bytes.starts(with: form) else { return nil }
    var rest = Rest(bytes: bytes, position: form.count)
    var numbers: [Float] = []
    for _ in 0..<SpeechTagger.Habits.count {
      guard let number = rest.float() else { return nil }
      numbers.append(number)
    }
    guard let clusters = rest.clusters(), let first = rest.weights(), let second = rest.weights(),
      let check = rest.check(), rest.position == bytes.count
    else { return nil }
    return SpeechTagger(
      first: first, second: second, check: check, clusters: clusters,
      habits: SpeechTagger.Habits(numbers: numbers))
  }

  /// Bytes that are still to be read.
  private struct Rest {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int

    mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
      guard count >= 0, count <= bytes.count - position else { return nil }
      defer { position += count }
      return UnsafeBufferPointer(rebasing: bytes[position..<(position + count)])
    }

    mutating func number() -> UInt32? {
      take(4).map { UInt32($0[0]) | UInt32($0[1]) << 8 | UInt32($0[2]) << 16 | UInt32($0[3]) << 24 }
    }

    mutating func float() -> Float? { number().map(Float.init(bitPattern:)) }

    mutating func bits() -> Int? {
      number().flatMap { (1...24).contains($0) ? Int($0) : nil }
    }

    mutating func clusters() -> WordClusters? {
      guard let ofClass = take(WordClass.allCases.count), let count = number(),
        count <= 1 << 20
      else { return nil }
      var words: [(hash: UInt32, cluster: UInt8)] = []
      words.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let hash = number(), let cluster = take(1) else { return nil }
        words.append((hash, cluster[0]))
      }
      return WordClusters(words, ofClass: Array(ofClass))
    }

    mutating func weights() -> TagWeights? {
      guard let bits = bits(), let unit = float() else { return nil }
      var steps: [SIMD8<Float>] = []
      for _ in 0...RoleTag.count {
        var step = SIMD8<Float>.zero
        for tag in 0..<RoleTag.count {
          guard let weight = float() else { return nil }
          step[tag] = weight
        }
        steps.append(step)
      }
      let count = 1 << bits
      guard let shades = take(count * RoleTag.count / 2) else { return nil }
      let pairs = (0..<256).map { pair in
        TagWeights.byte(TagWeights.shades[pair & 15])
          | TagWeights.byte(TagWeights.shades[pair >> 4]) << 8
      }
      let rows = [UInt64](unsafeUninitializedCapacity: count) { rows, filled in
        for row in 0..<count {
          let low = pairs[Int(shades[4 * row])] | pairs[Int(shades[4 * row + 1])] << 16
          let high = pairs[Int(shades[4 * row + 2])] | pairs[Int(shades[4 * row + 3])] << 16
          rows[row] = low | high << 32
        }
        filled = count
      }
      return TagWeights(bits: bits, unit: unit, steps: steps, rows: rows)
    }

    mutating func check() -> CheckWeights? {
      guard let bits = bits(), let unit = float(), let rows = take(1 << bits) else { return nil }
      return CheckWeights(bits: bits, unit: unit, rows: rows.map(Int8.init(bitPattern:)))
    }
  }
}
