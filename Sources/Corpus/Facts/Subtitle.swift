import ReadoutKit

/// The line below the title that sums an article up.
enum Subtitle {
  /// The subtitle as printed, or nil where the running text follows the title at once.
  ///
  /// A subtitle ends without a full stop, or is parted from the text: by a byline, a picture or a
  /// line to share, by blank lines that the paragraphs of the text do not have between them, or by
  /// being said again in it.
  static func of(_ page: Page, below headline: Headline) -> String? {
    guard let title = headline.index,
      let index = page.paragraphs.indices.dropFirst(title + 1).first(where: { index in
        page.labels[index]?.isExcluded != true
      }), page.labels[index] == nil || page.labels[index] == .pullQuote
    else { return nil }
    let paragraph = page.paragraphs[index]
    let text = page.paragraphs.indices.dropFirst(index + 1).filter { page.labels[$0] == nil }
    guard paragraph.isShort, (4...55).contains(paragraph.count),
      text.contains(where: { page.paragraphs[$0].isRunning }),
      TimedSentence.bounds(in: paragraph, of: page.text).count <= 2
    else { return nil }
    let isSubtitle =
      page.labels[index] == .pullQuote || isBare(paragraph) || isParted(page, index)
      || isApart(page, index, text)
    return isSubtitle ? page.string(index) : nil
  }

  private static func isBare(_ paragraph: Paragraph) -> Bool {
    paragraph.ending == .none && !paragraph.isRunning
  }

  /// True where a byline, a picture or a line to share stands between it and the text.
  private static func isParted(_ page: Page, _ index: Int) -> Bool {
    guard index + 1 < page.labels.count else { return false }
    switch page.labels[index + 1] {
    case .byline, .caption, .share: return true
    default: return false
    }
  }

  /// True between blank lines, where most paragraphs of the text have none between them.
  private static func isApart(_ page: Page, _ index: Int, _ text: [Int]) -> Bool {
    guard page.paragraphs[index].hasBlankBefore, let first = text.first,
      page.paragraphs[first].hasBlankBefore
    else { return false }
    let next = text.dropFirst().prefix(6)
    return next.count >= 3 && next.count { !page.paragraphs[$0].hasBlankBefore } * 2 > next.count
  }
}
