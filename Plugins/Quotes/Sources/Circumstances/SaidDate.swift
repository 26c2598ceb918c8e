import Reading
import ReadoutKit

/// The day on which something was said, from the words of its sentence and the document's date.
struct SaidDate {
  private let page: Page
  private let dates: DateFinder

  init(page: Page) {
    self.page = page
    dates = DateFinder(page.reading)
  }

  /// The date that stands nearest before a token, else the first one of the sentence.
  func date(in tokens: Range<Int>, near token: Int) -> DateMention? {
    var best: DateMention?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard !page.isQuoted(index), let found = dates.date(at: index, before: tokens.upperBound)
      else {
        index += 1
        continue
      }
      if best == nil || index < token { best = found }
      index = found.tokens.upperBound
    }
    return best
  }
}
