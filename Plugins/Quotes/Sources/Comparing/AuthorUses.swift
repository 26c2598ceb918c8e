import Reading
import ReadoutKit

/// Where an author uses a phrase in the own words, outside of quotation marks.
struct AuthorUses {
  /// One use.
  struct Use {
    let passage: Passage
    let place: String
    /// True where near words stand for those of the phrase.
    let isNear: Bool
  }

  private struct Prose {
    let reading: DocumentReading
    /// The words outside of quotation marks that tell something.
    let words: [SaidWord]
  }

  private let prose: [Prose]
  private let synonyms = Synonyms.standard

  /// Lays out some documents, no more than a few: an author is looked up to be read.
  init(in documents: [Document], at desk: any Desk) throws {
    prose = try documents.prefix(50).map { document in
      let reading = try desk.reading(of: document)
      let quoted = reading.quotations().filter { $0.depth == 0 }.map(\.outer)
      var gaps: [ByteRange] = []
      var start = 0
      for range in quoted where range.lowerBound >= start {
        gaps.append(start..<range.lowerBound)
        start = range.upperBound
      }
      gaps.append(start..<max(start, reading.text.count))
      let words = SaidWord.words(in: gaps, of: reading, most: 200_000)
        .filter { $0.role != .grammar && $0.role != .tie }
        .filter { !document.isExcluded($0.range.lowerBound) }
      return Prose(reading: reading, words: words)
    }
  }

  /// Where the words of a phrase stand, in order and side by side but for `of` and `the`.
  func uses(of phrase: [SaidWord]) -> [Use] {
    let wanted = phrase.filter { $0.role == .content || $0.role == .negation }
    guard wanted.count > 1 else { return [] }
    var uses: [Use] = []
    for prose in prose {
      var last = -1
      for start in prose.words.indices.dropLast(wanted.count - 1) {
        guard let isNear = match(wanted, at: start, in: prose.words) else { continue }
        let first = prose.words[start].range.lowerBound
        let end = prose.words[start + wanted.count - 1].range.upperBound
        guard let sentence = prose.reading.sentence(at: first), sentence.number != last,
          sentence.range.upperBound >= end, !sentence.isExcluded
        else { continue }
        last = sentence.number
        uses.append(
          Use(
            passage: Passage(document: prose.reading.document.number, range: first..<end),
            place: prose.reading.place(of: first..<end), isNear: isNear))
      }
    }
    return uses
  }

  /// Nil where the words are others, else whether any is only near; one of them must be the same.
  private func match(_ wanted: [SaidWord], at start: Int, in words: [SaidWord]) -> Bool? {
    var same = 0
    var isNear = false
    for (offset, word) in wanted.enumerated() {
      let other = words[start + offset]
      // A mark or a gap parts what belongs to no one phrase.
      if offset > 0, other.beginsRun { return nil }
      if other.stem == word.stem {
        same += 1
      } else if synonyms.areNear(word.stem, other.stem) {
        isNear = true
      } else {
        return nil
      }
    }
    return same > 0 ? isNear : nil
  }
}
