import ReadoutKit

/// The sentences of a document as bytes: a few of them a sentence.
extension Packing {
  static func sentences(_ sentences: [Sentence]) -> [UInt8] {
    var packing = Packing()
    packing.append(count: sentences.count)
    var last = (byte: 0, token: 0, paragraph: 0)
    for sentence in sentences {
      packing.append(signed: sentence.range.lowerBound - last.byte)
      packing.append(count: sentence.range.count << 1 | (sentence.isExcluded ? 1 : 0))
      packing.append(signed: sentence.tokens.lowerBound - last.token)
      packing.append(count: sentence.tokens.count)
      packing.append(signed: sentence.paragraph - last.paragraph)
      last = (sentence.range.upperBound, sentence.tokens.upperBound, sentence.paragraph)
    }
    return packing.bytes
  }
}

extension Unpacking {
  /// What ``Packing/sentences(_:)`` packed; nil for damaged bytes.
  static func sentences(_ bytes: [UInt8]) -> [Sentence]? {
    var unpacking = Unpacking(bytes)
    guard let count = unpacking.length() else { return nil }
    var sentences: [Sentence] = []
    sentences.reserveCapacity(count)
    var last = (byte: 0, token: 0, paragraph: 0)
    // No text is so long; damaged numbers may be, and must not overflow.
    let limit = 1 << 40
    for number in 1...max(1, count) where number <= count {
      guard let gap = unpacking.signed(), let size = unpacking.count(),
        let tokenGap = unpacking.signed(), let tokens = unpacking.count(),
        let paragraphs = unpacking.signed(),
        [gap, tokenGap, paragraphs].allSatisfy({ $0.magnitude < limit }),
        [size, tokens].allSatisfy({ (0..<limit).contains($0) })
      else { return nil }
      let start = last.byte + gap
      let token = last.token + tokenGap
      last = (start + size >> 1, token + tokens, last.paragraph + paragraphs)
      sentences.append(
        Sentence(
          number: number, range: start..<last.byte, tokens: token..<last.token,
          paragraph: last.paragraph, isExcluded: size & 1 == 1))
    }
    return unpacking.isAtEnd ? sentences : nil
  }
}
