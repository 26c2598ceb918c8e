import ReadoutKit

/// What a page says about itself; nil for everything that it does not say.
///
/// What a record beside the page may know better is looked for only when it is asked for.
struct PageFacts {
  let title: String?
  let subtitle: String?
  let outlet: String?

  private let page: Page
  private let name: String

  /// Reads the facts off a page; a day in the document's name counts as its date.
  init(_ page: Page, name: String) {
    self.page = page
    self.name = name
    let stated = Outlet.of(page)
    let headline = Headline(page, outlet: stated)
    title = headline.title
    outlet = stated ?? headline.outlet
    subtitle = Subtitle.of(page, below: headline)
  }

  /// The author as printed, without titles of courtesy.
  var author: String? { Author.of(page) }

  /// The two-letter code of the language.
  var language: String? { Language.of(page) }

  /// The day the page states, or else the one in its name, or else what the text gives away.
  var date: DocumentDate {
    if let day = StatedDay.of(page) {
      return DocumentDate(stated: day.written, from: day.written, to: day.written, basis: .page)
    }
    if let day = StatedDay.inName(name) {
      return DocumentDate(stated: day.written, from: day.written, to: day.written, basis: .fileName)
    }
    return Dating.date(of: page)
  }
}
