import ReadoutKit

/// What a page says about itself; nil for everything that it does not say.
struct PageFacts {
  let title: String?
  let subtitle: String?
  let author: String?
  let outlet: String?
  let date: DocumentDate
  let language: String?

  /// Reads the facts off a page; a day in the document's name counts as its date.
  init(_ page: Page, name: String) {
    let stated = Outlet.of(page)
    let headline = Headline(page, outlet: stated)
    title = headline.title
    author = Author.of(page)
    outlet = stated ?? headline.outlet
    subtitle = Subtitle.of(page, below: headline)
    date = Self.date(of: page, name: name)
    language = Language.of(page)
  }

  /// The day the page states, or else the one in its name, or else what the text gives away.
  private static func date(of page: Page, name: String) -> DocumentDate {
    if let day = StatedDay.of(page) {
      return DocumentDate(stated: day.written, from: day.written, to: day.written, basis: .page)
    }
    if let day = StatedDay.inName(name) {
      return DocumentDate(stated: day.written, from: day.written, to: day.written, basis: .fileName)
    }
    return Dating.date(of: page)
  }
}
