import ReadoutKit

/// Titles and headings between paragraphs, which lenses read with care.
extension DocumentReading {
  /// True for a line that stands alone without a full stop in a document of several lines.
  ///
  /// A heading names what the text below it tells: counted twice, it would look like two events.
  public func isHeading(_ sentence: Sentence) -> Bool {
    guard sentences.count > 1, sentence.tokens.count <= 24, let last = sentence.tokens.last else {
      return false
    }
    let before = sentence.number - 2
    let after = sentence.number
    if sentences.indices.contains(before), sentences[before].paragraph == sentence.paragraph {
      return false
    }
    if sentences.indices.contains(after), sentences[after].paragraph == sentence.paragraph {
      return false
    }
    return ![".", "!", "”", "\"", "’", "…", ":", ";"].contains(tokens[last].word)
  }

  /// True where a sentence stands in one of the few paragraphs below a heading.
  public func isLead(_ sentence: Sentence, below heading: Sentence) -> Bool {
    sentence.number > heading.number && sentence.paragraph <= heading.paragraph + 6
      && !isHeading(sentence)
  }
}
