import ReadoutKit

/// What a page says about itself; nil for everything that it does not say.
struct PageFacts {
  let title: String?
  let author: String?
  let outlet: String?
  let date: DocumentDate
  let language: String?

  /// Reads the facts off a page; a day in the document's name counts as its date.
  init(_ page: Page, name: String) {
    let headline = Headline(page)
    title = headline.title
    author = Author.of(page)
    outlet = Outlet.of(page) ?? headline.outlet
    let day = StatedDay.of(page) ?? StatedDay.inName(name)
    date = DocumentDate(
      stated: day?.written, from: day?.written, to: day?.written, basis: day.map { _ in .page })
    language = Language.of(page.text)
  }
}
