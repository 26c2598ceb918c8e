import ReadoutKit

/// Finds many terms in a text at once.
///
/// Every hit of every term is found, overlapping ones too. Terms are whole words, as ``WordBorders``
/// has them; `sanction*` stands for every word that begins so. Case does not matter, by Unicode's
/// simple folding; the straight apostrophe is also the curly one; composed and decomposed letters are
/// the same. A space in a term is one space. The text is matched as it stands: offsets are its own.
public struct TermMatcher: Sendable {
  private let automaton: TermAutomaton
  /// More bytes than any term has.
  private let reach: Int

  /// Makes a matcher of terms; a hit names its term by index.
  ///
  /// White space around a term does not matter; a term of nothing else stands nowhere.
  public init(_ terms: [String]) {
    var trie = TermTrie()
    for (index, term) in terms.enumerated() {
      var letters = ArraySlice(term.unicodeScalars)
      while let first = letters.first, Letters.isSpace(first) { letters.removeFirst() }
      while let last = letters.last, Letters.isSpace(last) { letters.removeLast() }
      let isPrefix = letters.last == "*" && letters.dropLast().last.map(Letters.isWordPart) == true
      if isPrefix { letters.removeLast() }
      guard !letters.isEmpty else { continue }
      for spelling in Spellings.of(Array(letters)) {
        trie.add(spelling, term: index, isPrefix: isPrefix)
      }
    }
    automaton = TermAutomaton(trie)
    reach = trie.longest * 4
  }

  /// Calls `body` with every hit, in order of the bytes at which they end, the longest first; the word
  /// behind a prefix is part of a hit but does not count for the order.
  ///
  /// - Parameter body: Gets the term's index and the bytes of the hit.
  public func forEachHit(
    in bytes: Span<UInt8>, _ body: (_ term: Int, _ range: ByteRange) -> Void
  ) {
    takeHits(in: bytes) { term, range in
      body(term, range)
      return true
    }
  }

  /// Calls `body` with every hit, as ``forEachHit(in:_:)`` does, until it says to stop.
  func takeHits(
    in bytes: Span<UInt8>, while body: (_ term: Int, _ range: ByteRange) -> Bool
  ) {
    automaton.forEachEnding(in: bytes, reach: reach) { ending, end in
      var ending = ending
      while ending >= 0 {
        let found = automaton.endings[ending]
        for form in automaton.forms[found.forms] {
          guard let hit = hit(of: form, endingAt: end, in: bytes) else { continue }
          if !body(form.term, hit) { return false }
        }
        ending = found.shorter
      }
      return true
    }
  }

  /// The bytes of a form that ends at a byte, or nil where it is no whole word.
  @inline(__always)
  private func hit(
    of form: TermTrie.Form, endingAt end: Int, in bytes: Span<UInt8>
  ) -> ByteRange? {
    // A letter and its other case may differ in bytes, but never in their number of code points.
    var start = end
    for _ in 0..<form.length {
      start -= 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    guard WordBorders.isStart(start, in: bytes) else { return nil }
    if form.isPrefix {
      // `e*` is not the beginning of a decomposed `état`: there the letter is another one.
      if end < bytes.count, bytes[end] >= 0x80,
        UTF8Scalar.decode(bytes, at: end).scalar.properties.generalCategory == .nonspacingMark
      {
        return nil
      }
      return start..<WordBorders.end(ofWordAt: end, in: bytes)
    }
    return WordBorders.isEnd(end, in: bytes) ? start..<end : nil
  }
}
