import Corpus
import ReadoutKit
import Testing

/// The range of days that a page allows, and what its clues tell.
private func dated(_ words: String) -> (range: String, tells: [String]) {
  let text = Text("Talks End\n\n\(words)\n\n\(Pages.body)")
  let date = CorpusReader.document(of: text, name: "page", path: "page.txt").date
  #expect(date.stated == nil)
  return (
    "\(date.from ?? "")–\(date.to ?? "")",
    date.clues.map { "\(text.string($0.range)): \($0.tells)" }
  )
}

@Suite("A date that is not stated is worked out from the text")
struct DatingTests {
  @Test(
    "What has happened is not before its day, what is to come is before it",
    arguments: [
      ("The envoys met on March 3, 2021, and signed nothing.", "2021-03-03–"),
      ("The envoys met from 3-5 March 2021 and signed nothing.", "2021-03-05–"),
      ("Trade reached a record in 2019, the port said.", "2019-01-01–"),
      ("The port was closed in March 2021.", "2021-03-01–"),
      ("On March 3, 2021, the envoys met and signed nothing.", "2021-03-03–"),
      ("The envoys will meet on 9 May 2021 in the old port.", "–2021-05-08"),
      ("They met on 3 March 2021. They will meet on 9 May 2021.", "2021-03-03–2021-05-08"),
      ("They met in 2020. They met again in 2021. It was cold.", "2021-01-01–"),
    ])
  func bounds(text: String, range: String) { #expect(dated(text).range == range) }

  @Test(
    "What only might be, was promised or was feared dates nothing",
    arguments: [
      "The envoys agreed to meet in 2031.", "The lease, which expires in 2031, was signed.",
      "The minister wanted the bridge by 2031.", "A forecast put the price at ten crowns in 2031.",
      "The envoys could have met on 9 May 2031.", "She was elected for the years 2020–2031.",
      "The bridge was to open before March 3, 2031.", "A poll of 2047 voters was published.",
      "They may march in step.", "On February 30, 2021, they met.", "They met on March 3, 1621.",
    ])
  func doubtful(text: String) { #expect(dated(text).range == "–") }

  @Test(
    "A known event and how far away it is",
    arguments: [
      (
        "Last week, at the SCO summit in Samarkand, they met.",
        "2022-09-19–2022-09-25"
      ),
      ("They met at the BRICS summit in Kazan this week.", "2024-10-22–2024-10-27"),
      ("They met at the BRICS summit in Kazan on Wednesday.", "2024-10-23–2024-10-29"),
      ("They met at the BRICS summit in Kazan yesterday.", "2024-10-23–2024-10-25"),
      ("They met at the BRICS summit in Kazan last month.", "2024-11-01–2024-11-30"),
      ("They met at the BRICS summit in Kazan earlier this year.", "2024-10-22–2024-12-31"),
      ("They met at the BRICS summit in Kazan last year.", "2025-01-01–2025-12-31"),
      ("They met at the BRICS summit in Kazan on October 23.", "2024-10-22–2025-08-18"),
      ("Their upcoming meeting at the BRICS summit in Kazan is the third.", "–2024-10-21"),
      ("He told them of it at a summit in Kazan.", "–"),
    ])
  func events(text: String, range: String) { #expect(dated(text).range == range) }

  @Test("An event that took place more than once is told apart by the other clues")
  func manyTimes() {
    let visit = "Xi’s visit to Moscow this week was his longest."
    #expect(dated(visit).range == "2013-03-22–2025-05-11")
    let year = dated(visit + " It will be the 10th anniversary of the treaty signed in 2013.")
    #expect(year.range == "2023-03-20–2023-03-26")
    #expect(
      year.tells == [
        "Xi’s visit to Moscow this week: Xi Jinping’s visit to Moscow: 2023-03-20 to 2023-03-26",
        "10th anniversary of the treaty: the year 2023",
      ])
  }

  @Test("The founding of a thing and its age tell the year")
  func anniversary() {
    let text = "China and Russia marked 75 years of diplomatic relations."
    #expect(dated(text).range == "2024-01-01–2024-12-31")
  }

  @Test("The date of one sentence and the week of the next belong together")
  func neighbours() {
    let text = """
      They met in March 2022. Nothing was said of it at the summit on June 15. In this week’s \
      meeting, they smiled. The lease of March 3, 2022, will end in May 2023.
      """
    #expect(dated(text).range == "2022-06-15–2022-06-19")
  }

  @Test("A day of the week beside a day and a month leaves few years")
  func weekday() {
    let text = "They met in 2016. They met on Thursday, March 3. They will meet on 1 May 2023."
    #expect(dated(text).range == "2016-03-03–2022-12-28")
  }

  @Test("A dateline without its year gives the day once the year is known")
  func dateline() {
    let page = Text(
      """
      Talks End

      ASTANA, July 4 (AFP) - The envoys met in May 2024 and will meet on 1 May 2025 again.

      \(Pages.body)
      """)
    let date = CorpusReader.document(of: page, name: "page", path: "page.txt").date
    #expect(date.from == "2024-07-04")
    #expect(date.to == "2024-07-05")
    #expect(date.basis == .text)
  }

  @Test("What contradicts is not believed, what had happened is")
  func contradiction() {
    let text = "They met on 3 March 2021. They will meet on 9 May 2019."
    #expect(dated(text).range == "2021-03-03–")
  }

  @Test("Somebody’s words may be older than the article")
  func quoted() {
    #expect(dated("“We will meet on 9 May 2021,” she says.").range == "–")
    #expect(dated("“We met on 9 May 2021,” she says.").range == "2021-05-09–")
  }

  @Test("Clutter never dates an article")
  func clutter() {
    let page = Text(
      """
      Talks End

      \(Pages.body)

      Related articles
      What was said when the envoys met on March 3, 2021
      © 2023 The Valley Times
      """)
    let date = CorpusReader.document(of: page, name: "page", path: "page.txt").date
    #expect(date == DocumentDate())
  }
}
