import Corpus
import ReadoutKit
import Testing

/// A document's zones as lines that can be compared: kind and words.
private func zones(_ words: String) -> [String] {
  let text = Text(words)
  return CorpusReader.document(of: text, name: "page", path: "page.txt").zones.map { zone in
    let lines = text.string(zone.range).split(separator: "\n")
    return "\(zone.kind.rawValue): \(lines.joined(separator: " / "))"
  }
}

@Suite("What is no running text is set apart")
struct ZoneTests {
  @Test("On a news site: menu, byline, share line, advertisement, teasers, rights")
  func site() {
    #expect(
      zones(Pages.site) == [
        "navigation: Skip to content / Home | World | Business | Opinion / Analysis",
        "byline: By Dr. Marta van Oost and Ilyas Bek / Published: 12 March 2021",
        "share: Share this article",
        "advertisement: Advertisement",
        "related: Related: What the river treaty says",
        "share: Follow us on Facebook",
        "related: Most read / Five charts on the price of bread / Who paid for the bridge?",
        "licence: © 2021 The Valley Times. All rights reserved.",
      ])
  }

  @Test("On a blog: byline at the foot, donation plea with its contact lines, slogan")
  func blog() {
    #expect(
      zones(Pages.blog) == [
        "byline: By: Mrs Lena Quist – Independent Writer",
        "donation: Support my work on Patreon / Write to: lena (at) example.org / Donations: / "
          + "The Quay Letter – on Patreon / IBAN: XX00 0000,",
        "slogan: Rise up, harbour people!!",
        "advertisement: Place your ad here",
      ])
  }

  @Test("On a magazine: picture with its words, licence, newsletter box, cards for other articles")
  func cards() {
    #expect(
      zones(Pages.cards) == [
        "navigation: Connect with us",
        "caption: grey cranes at dusk",
        "caption: Cranes stand idle in the old port. (Image Credit: Port Authority)",
        "licence: This article is republished from The Commons Desk under a "
          + "Creative Commons license.",
        "newsletter: Sign up for our weekly newsletter / By signing up you agree to our terms.",
        "byline: Written By / Olga Brandt is a lecturer in port law at the "
          + "University of the North.",
        "related: idle cranes in port idle cranes in port / What the Cranes Cost the Town / "
          + "a judge reads a judge reads / Court Sets a Date for the Harbour Case",
      ])
  }

  @Test("Zones cover whole lines, whatever ends them", arguments: ["\n", "\r\n", "\r"])
  func wholeLines(lineBreak: String) {
    let page =
      "\u{FEFF}"
      + Pages.site.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "  " + lineBreak)
    let text = Text(page)
    let document = CorpusReader.document(of: text, name: "page", path: "page.txt")
    #expect(document.zones.count == 8)
    for zone in document.zones {
      #expect(zone.range.lowerBound == 0 || isBreak(text, before: zone.range.lowerBound))
      #expect(
        text.string(zone.range.upperBound..<text.count).first.map { " \r\n\r\n".contains($0) }
          ?? true)
    }
    #expect(document.title == "Ministers Part Without a Date for New Talks")
  }

  private func isBreak(_ text: Text, before offset: Int) -> Bool {
    let before = text.scalar(before: offset)
    return before == "\n" || before == "\r" || before == "\u{FEFF}"
  }

  @Test("A pull quote is known by its repetition")
  func pullQuote() {
    let quote = "“Nobody in that room believed a word of it.”"
    let page = """
      Talks End in Silence

      \(quote)

      \(Pages.body)

      “Nobody in that room believed a word of it,” the aide said, and asked not to be named.
      """
    #expect(zones(page) == ["pull-quote: \(quote)"])
    let once = page.replacing(" of it,”", with: " of that,”")
    #expect(zones(once).isEmpty)
  }

  @Test(
    "Words that a reporter could have written are text inside an article",
    arguments: [
      "Home", "Contact", "News", "Share the Burden", "Follow the Money", "By Force Alone",
      "Support for the Deal Grows", "Copyright and Its Enemies", "What now??", "Related Charges",
      "Donations", "By Tuesday", "The Views Expressed in Parliament", "Tags", "Search",
      "“We will not donate a single shell,” the minister told our newsletter on Friday.",
      "Sign up for our cause, he told the young men of the valley, or stay at home.",
    ])
  func notSetAside(line: String) {
    let filler = Array(repeating: Pages.body, count: 3).joined(separator: "\n\n")
    let page = "A Long Winter in the Valley\n\n\(filler)\n\n\(line)\n\n\(filler)"
    #expect(zones(page).isEmpty)
  }

  @Test(
    "Not even the first or the last sentence of an article is set aside",
    arguments: [
      "The views expressed by the minister in the valley were those of her party, aides said.",
      "Copyright law in the valley has not changed since the king sold the press in 1911.",
      "No settlement can be reached at a table with three legs, the envoy said as he left.",
      "Payments by PayPal were stopped in the spring, and the shops went back to cash.",
      "The mayor asked the allies to help us keep the lights on for a winter, and flew home.",
      "Contact between the two staffs was lost at noon, and nobody answered the telephone.",
      "Share prices fell in both capitals when the news of the broken talks came.",
      "Home for the winter is a school hall, where forty families wait for the thaw.",
    ])
  func firstAndLast(sentence: String) {
    let filler = Array(repeating: Pages.body, count: 3).joined(separator: "\n\n")
    #expect(zones("A Long Winter\n\n\(sentence)\n\n\(filler)").isEmpty)
    #expect(zones("A Long Winter\n\n\(filler)\n\n\(sentence)").isEmpty)
  }

  @Test("A heading before the last paragraphs is no teaser")
  func lastHeading() {
    let page = """
      A Long Winter in the Valley

      \(Pages.body)

      Read more: The price of salt

      The Salt Road

      \(Pages.body)
      """
    #expect(zones(page) == ["related: Read more: The price of salt"])
  }

  @Test("An article that is wrapped by hand is no row of short lines")
  func wrapped() {
    let page = """
      Ministers Part Without a Date

      The two ministers met for an hour on Monday and parted without
      a date for the next round. Both said that they would be glad to
      share this page of history, and neither of them smiled when the
      related articles of the treaty were read aloud. In the evening
      advertisement hoardings went up along the road to the border, and
      home was as far away as it had been in the morning for all of us.

      Advertisement
      """
    #expect(zones(page) == ["advertisement: Advertisement"])
  }

  @Test(
    "A page without running text is all text",
    arguments: ["Home", "a | b | c", "Contact us\nShare", "One.\nTwo.\nThree!!", ""])
  func noBody(page: String) { #expect(zones(page).isEmpty) }

  @Test("Words are counted outside excluded zones, as the reading counts them")
  func words() {
    let page = """
      Cold Talks

      The U.S. envoy’s 7,000-word note didn’t help; he left at 4 p.m. on Monday for home.

      Advertisement
      """
    let document = CorpusReader.document(of: Text(page), name: "page", path: "page.txt")
    // The U.S. envoy’s 7,000 word note didn’t help he left at 4 p.m. on Monday for home
    #expect(document.words == 2 + 17)
  }

  @Test(
    "Hostile pages take no more than linear time",
    arguments: ["“", "(", "a | ", "Related:\n", "By A B\n", "x\n\n"])
  func hostile(unit: String) {
    let page = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let text = Text(page)
    var zones: [Zone] = []
    let time = ContinuousClock().measure {
      zones = CorpusReader.document(of: text, name: "page", path: "page.txt").zones
    }
    #expect(zones.allSatisfy { $0.range.upperBound <= text.count })
    #expect(time < .seconds(10))
  }
}
