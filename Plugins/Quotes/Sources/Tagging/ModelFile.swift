import CQuotesModel

/// The weights of both passes as bytes: what `train` writes and the lens reads.
///
/// Numbers are little-endian. A line of letters names the form, then comes how much the first pass is
/// pushed, then each pass: the bits of its hashes, what a weight of one stands for, the steps between
/// tags, and its rows.
package enum ModelFile {
  private static let form = Array("readout.quotes.1\n".utf8)

  /// The tagger that comes with the program; its weights are read when it is first asked for.
  package static let shipped: SpeechTagger? = tagger(
    of: UnsafeBufferPointer(start: quotes_model_bytes(), count: quotes_model_count()))

  /// A tagger's weights as bytes.
  package static func bytes(first: TagWeights, second: TagWeights, push: Float, cuePush: Float) -> [UInt8] {
    var bytes = form
    append(push.bitPattern, to: &bytes)
    append(cuePush.bitPattern, to: &bytes)
    for pass in [first, second] {
      append(UInt32(pass.bits), to: &bytes)
      append(pass.unit.bitPattern, to: &bytes)
      for step in pass.chain.steps {
        for tag in 0..<RoleTag.count { append(step[tag].bitPattern, to: &bytes) }
      }
      for row in pass.rows {
        for tag in 0..<RoleTag.count { bytes.append(UInt8(bitPattern: row[tag])) }
      }
    }
    return bytes
  }

  /// The tagger whose weights these bytes are, or nil where they are torn or of another form.
  package static func tagger(of bytes: UnsafeBufferPointer<UInt8>) -> SpeechTagger? {
    guard bytes.starts(with: form) else { return nil }
    var position = form.count
    guard let push = number(bytes, &position), let cuePush = number(bytes, &position),
      let first = weights(bytes, &position), let second = weights(bytes, &position),
      position == bytes.count
    else { return nil }
    return SpeechTagger(first: first, second: second, push: Float(bitPattern: push),
      cuePush: Float(bitPattern: cuePush))
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32?
  {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << UInt32(8 * $1) }
  }

  private static func weights(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> TagWeights? {
    guard let bits = number(bytes, &position), (1...24).contains(bits),
      let unit = number(bytes, &position)
    else { return nil }
    var steps: [SIMD8<Float>] = []
    for _ in 0...RoleTag.count {
      var step = SIMD8<Float>.zero
      for tag in 0..<RoleTag.count {
        guard let weight = number(bytes, &position) else { return nil }
        step[tag] = Float(bitPattern: weight)
      }
      steps.append(step)
    }
    let count = 1 << Int(bits)
    guard position + count * RoleTag.count <= bytes.count else { return nil }
    let rows = [SIMD8<Int8>](unsafeUninitializedCapacity: count) { rows, filled in
      UnsafeMutableRawBufferPointer(rows).copyBytes(
        from: bytes[position..<(position + count * RoleTag.count)])
      filled = count
    }
    position += count * RoleTag.count
    return TagWeights(bits: Int(bits), unit: Float(bitPattern: unit), steps: steps, rows: rows)
  }
}
