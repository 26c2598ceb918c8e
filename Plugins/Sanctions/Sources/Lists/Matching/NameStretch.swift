import Reading
import ReadoutKit

/// A capitalised stretch of an article, in words as names are compared: in it may stand a name.
struct NameStretch {
  /// Its words; the place of each is its token.
  let parts: [NameWords.Part]
  /// True where it says what sort of company it names.
  let hasForm: Bool
  /// The tokens of its sentence.
  let sentence: Range<Int>
  /// True where the sentence begins with its first word.
  let beginsSentence: Bool
  /// True where most words of the sentence have capitals, so that they tell nothing.
  let isHeadline: Bool
  /// For each word but the last, true where the next one belongs to it: only hyphens, points and
  /// particles stand between.
  private let isTight: [Bool]
  /// For each word but the last, true where the next one is of another name: `and`, `in` or a comma
  /// stands between.
  private let isApart: [Bool]

  init(
    _ words: [NameWords.Part], in reading: DocumentReading, sentence: Range<Int>, opening: Int?,
    isHeadline: Bool
  ) {
    let arranged = NameWords(words)
    parts = arranged.parts
    hasForm = arranged.hasForm
    self.sentence = sentence
    self.isHeadline = isHeadline
    beginsSentence = parts.first?.place == opening
    let gaps = zip(parts, parts.dropFirst()).map { left, right in
      (left.place..<right.place).dropFirst().map { reading.tokens[$0].word }
    }
    isTight = gaps.map { !$0.contains { StretchFinder.joining.contains($0) || $0 == "," } }
    isApart = gaps.map { gap in
      gap.contains(where: StretchFinder.parting.contains) && !gap.contains("of")
    }
  }

  /// True where no `and`, `of` or comma stands between a word and the next.
  func isTight(behind index: Int) -> Bool { isTight.indices.contains(index) && isTight[index] }

  /// The words that may be a name of one word: no other word of a name stands beside them.
  var lone: [Int] {
    parts.indices.filter { index in
      let isFirst = index == 0 || isApart[index - 1] || index == 1 && beginsSentence
      return isFirst && (index + 1 == parts.count || isApart[index])
    }
  }
}
