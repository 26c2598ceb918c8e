import ReadoutKit

/// A passage as an analyst types it, not yet looked up.
public struct Reference: Sendable, Equatable {
  /// What is named.
  public enum Place: Sendable, Equatable {
    /// `DOC:SENTENCE` or `DOC:FIRST-LAST`.
    case sentences(document: String, ClosedRange<Int>)
    /// `DOC@START-END`, in code points.
    case codePoints(document: String, Range<Int>)
    /// A document alone.
    case document(String)
    /// `%N` or `%N-M`: rows of the last listing.
    case rows(ClosedRange<Int>)
    /// `mN`: a mark.
    case mark(String)
  }

  /// Where it is.
  public var place: Place
  /// The words in it that are meant, or nil for all of it.
  public var words: String?
  /// The reference as typed, for messages.
  public var typed: String

  /// Reads a word that may name a place: nil where it plainly names none.
  ///
  /// A bare word is not taken for a document's name here; ``read(_:namesDocument:)`` asks.
  static func place(_ word: String) -> Place? {
    if word.hasPrefix("%") {
      return range(word.dropFirst()).map(Place.rows)
    }
    if word.hasPrefix("m"), Int(word.dropFirst()) != nil { return .mark(word) }
    if let at = word.lastIndex(of: "@"), at > word.startIndex,
      let range = range(word[word.index(after: at)...]), word[at...].contains("-")
    {
      return .codePoints(
        document: String(word[..<at]), range.lowerBound..<range.upperBound)
    }
    if let colon = word.lastIndex(of: ":"), colon > word.startIndex,
      let range = range(word[word.index(after: colon)...])
    {
      return .sentences(document: String(word[..<colon]), range)
    }
    return nil
  }

  /// `7` or `3-5`; nil for anything else, and for ranges that run backwards.
  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "\u{2013}" })
    guard parts.count <= 2, let first = parts.first.flatMap({ Int($0) }), first >= 0 else {
      return nil
    }
    guard parts.count == 2 else { return text.contains("-") ? nil : first...first }
    guard let last = Int(parts[1]), last >= first else { return nil }
    return first...last
  }

  /// Reads words as references: a quoted word belongs to the reference before it, and what is
  /// neither is given back, in order.
  ///
  /// - Parameter namesDocument: tells whether a bare word is the number or name of a document.
  static func read(
    _ words: [Word], namesDocument: (String) -> Bool
  ) throws(ReadoutError) -> (references: [Reference], rest: [Word]) {
    var references: [Reference] = []
    var rest: [Word] = []
    for word in words {
      if word.isQuoted {
        if references.isEmpty || references[references.count - 1].words != nil {
          throw ReadoutError(
            "“\(word.text)” belongs to no passage",
            hint: "put the document or sentence before the words: 1:25 \"words in it\"")
        }
        references[references.count - 1].words = word.text
        references[references.count - 1].typed += " \"\(word.text)\""
      } else if let place = place(word.text) {
        references.append(Reference(place: place, words: nil, typed: word.text))
      } else if namesDocument(word.text) {
        references.append(
          Reference(place: .document(word.text), words: nil, typed: word.text))
      } else {
        rest.append(word)
      }
    }
    return (references, rest)
  }
}
