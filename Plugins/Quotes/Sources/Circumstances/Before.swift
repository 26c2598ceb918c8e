import Reading
import ReadoutKit

/// What has been said so far, for words that go on from it.
struct Before {
  /// The last statement, with what is known of it.
  struct Last {
    var known: KnownCircumstances
    var occasion: Int? { known.occasion }
    var speaker: String?
    var source: ByteRange?
    var cue: Range<Int>?
    /// The index of the last sentence of it and of what reports it.
    var sentence: Int
    var paragraph: Int
  }

  private var last: Last?
  private var carried: Last?

  /// Remembers a statement; words that a noun reports (`his promise in June`) stand aside.
  mutating func take(
    _ known: KnownCircumstances, of statement: Statement, _ setting: Setting, in page: Page
  ) {
    let end = setting.content.last.map { page.sentenceIndex(ofToken: max(0, $0.upperBound - 1)) }
    let sentence = max(end ?? 0, setting.sentence)
    let last = Last(
      known: known, speaker: statement.speaker, source: statement.source?.first, cue: setting.cue,
      sentence: sentence, paragraph: page.reading.sentences[sentence].paragraph)
    self.last = last
    let isVerb = setting.cue.map { page.verb(at: $0.lowerBound) != nil } ?? true
    if isVerb { carried = last }
  }

  /// The statement that another one goes on from: the same speaker's, close before it.
  func same(as statement: Statement, _ setting: Setting, in page: Page) -> Last? {
    if let last, let cue = setting.cue, last.cue == cue { return last }
    guard let carried, let speaker = statement.speaker, carried.speaker == speaker else {
      return nil
    }
    let distance = setting.sentence - carried.sentence
    let paragraph = page.reading.sentences[setting.sentence].paragraph
    guard distance >= 0, distance <= 2 || paragraph == carried.paragraph,
      paragraph - carried.paragraph <= 1, !carried.known.isElsewhere
    else { return nil }
    return carried
  }
}
