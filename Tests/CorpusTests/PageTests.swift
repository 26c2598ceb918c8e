import Corpus
import ReadoutKit
import Testing

@Suite("Pages with the clutter of real ones are read right")
struct PageTests {
  @Test func thereAreTen() { #expect(LabelledPage.all.count == 10) }

  @Test(
    "Every line is in the zone that it belongs to, and text in none", arguments: LabelledPage.all)
  func zones(page: LabelledPage) {
    let document = CorpusReader.document(of: page.text, name: "page", path: "page.txt")
    let found = page.lines(labelledBy: document.zones)
    for (line, wanted) in zip(found, page.lines) { #expect(line == wanted) }
    #expect(found.count == page.lines.count)
  }

  @Test("What the page says about itself is known", arguments: LabelledPage.all)
  func facts(page: LabelledPage) {
    let document = CorpusReader.document(of: page.text, name: "page", path: "page.txt")
    let found = [
      "title": document.title, "subtitle": document.subtitle, "author": document.author,
      "outlet": document.outlet, "date": document.date.stated, "language": document.language,
    ]
    for (name, value) in found {
      // The name of the outlet behind a title is no part of it.
      let wanted = page.facts[name].map {
        name == "title" ? $0.split(separator: " | ")[0] : $0[...]
      }
      #expect(value ?? "none" == wanted ?? "none", "\(name)")
    }
  }
}
