import Reading
import ReadoutKit
import Testing

@Suite struct DatesTests {
  private func dates(_ text: String, stated: String?) -> [String] {
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: stated, from: stated, to: stated),
      hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let finder = DateFinder(reading)
    var found: [String] = []
    var index = 0
    while index < reading.tokens.count {
      if let mention = finder.date(at: index, before: reading.tokens.count) {
        found.append(mention.date ?? "?")
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  // 4 July 2024 was a Thursday.
  @Test(arguments: [
    ("She spoke on Thursday.", ["2024-07-04"]), ("She spoke on Wednesday.", ["2024-07-03"]),
    ("She spoke on Friday.", ["2024-06-28"]), ("She spoke last Thursday.", ["2024-06-27"]),
    ("They meet next Monday.", ["?"]), ("He said so yesterday.", ["2024-07-03"]),
    ("On June 15 they met.", ["2024-06-15"]), ("On 15 June they met.", ["2024-06-15"]),
    ("On Aug. 3 they met.", ["2023-08-03"]), ("In June they met.", ["2024-06"]),
    ("On February 4, 2022, they met.", ["2022-02-04"]), ("In March 2023 they met.", ["2023-03"]),
    ("On June 15th they met.", ["2024-06-15"]), ("On February 30, 2022, they met.", []),
    ("They march in step and may go.", []), ("The May sun shone.", []),
  ])
  func areToldFromTheDocumentsDay(text: String, days: [String]) {
    #expect(dates(text, stated: "2024-07-04") == days)
  }

  @Test func withoutADocumentsDayTheYearStaysOpen() {
    #expect(dates("On June 15, and on Monday.", stated: nil) == ["?", "?"])
  }
}
