/// A term with its place in a tally.
public struct RankedTerm: Sendable {
  /// Its number in the tally.
  public let number: Int
  /// How often it stands in the part.
  public let frequency: Frequency
  /// How often it stands in the reference; nowhere where there is none.
  public let reference: Frequency
  /// How its two frequencies compare, where there is a reference.
  public let keyness: Keyness?
}

/// Which terms a list leaves out.
public struct TermLimits: Sendable {
  /// The least hits, in both parts together.
  public var hits = 1
  /// The least documents, on the side where the term is more frequent.
  public var documents = 1

  /// Makes limits.
  public init(hits: Int = 1, documents: Int = 1) {
    self.hits = hits
    self.documents = documents
  }
}

extension TermTally {
  /// The terms by frequency, the most frequent first; terms of equal frequency by their letters.
  public func mostFrequent(
    _ limits: TermLimits, where fits: (Int) -> Bool = { _ in true }
  ) -> [RankedTerm] {
    var found: [RankedTerm] = []
    for number in 0..<terms.count {
      let frequency = frequency(number)
      guard frequency.hits > 0, frequency.hits >= limits.hits,
        frequency.documents >= limits.documents, fits(number)
      else { continue }
      found.append(
        RankedTerm(number: number, frequency: frequency, reference: Frequency(), keyness: nil))
    }
    return found.sorted { left, right in
      left.frequency.hits != right.frequency.hits
        ? left.frequency.hits > right.frequency.hits : precedes(left.number, right.number)
    }
  }

  /// The terms whose frequencies differ between the part and its reference more than chance explains,
  /// the surest first.
  ///
  /// - Returns: The terms, and how many were compared.
  public func key(
    _ limits: TermLimits, where fits: (Int) -> Bool = { _ in true }
  ) -> (terms: [RankedTerm], compared: Int) {
    var found: [RankedTerm] = []
    var compared = 0
    for number in 0..<terms.count {
      let frequency = frequency(number)
      let reference = referenceFrequency(number)
      guard frequency.hits + reference.hits >= limits.hits, fits(number),
        let keyness = Keyness(
          hits: frequency.hits, words: words.part, referenceHits: reference.hits,
          referenceWords: words.reference)
      else { continue }
      compared += 1
      // A word that one article repeats says something of that article, not of the part.
      let documents = keyness.isMore ? frequency.documents : reference.documents
      guard keyness.logLikelihood >= Keyness.significant, documents >= limits.documents
      else { continue }
      found.append(
        RankedTerm(number: number, frequency: frequency, reference: reference, keyness: keyness))
    }
    let sorted = found.sorted { left, right in
      let (one, other) = (left.keyness?.logLikelihood ?? 0, right.keyness?.logLikelihood ?? 0)
      return one != other ? one > other : precedes(left.number, right.number)
    }
    return (sorted, compared)
  }

  /// True where a term comes before another by its bytes: an order that no count changes.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    terms.term(left).lexicographicallyPrecedes(terms.term(right))
  }
}
