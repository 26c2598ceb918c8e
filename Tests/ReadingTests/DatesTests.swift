import Reading
import ReadoutKit
import Testing

@Suite struct DatesTests {
  private func dates(_ text: String, stated: String?) -> [String] {
    dates(text, DocumentDate(stated: stated, from: stated, to: stated))
  }

  private func dates(_ text: String, _ date: DocumentDate) -> [String] {
    let document = Document(number: 1, name: "a", path: "a", date: date, hash: "")
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

  // 17 July 2024 was a Wednesday.
  @Test(arguments: [
    ("The week of May 16-17, 2024, was dry.", ["2024-05"]),
    ("They met on 16–17 May.", ["2024-05"]), ("It was written on 2022-06-15.", ["2022-06-15"]),
    ("The 15th of June was dry.", ["2024-06-15"]), ("It was June of 2022.", ["2022-06"]),
    ("She left in 2014.", ["2014"]), ("It was a 2014 film.", ["2014"]),
    ("They hired 2014 men.", []), ("She spoke this morning.", ["2024-07-17"]),
    ("She spoke last night.", ["2024-07-16"]), ("She spoke three days ago.", ["2024-07-14"]),
    ("She spoke the day before yesterday.", ["2024-07-15"]),
    ("She spoke this week.", ["2024-07"]), ("She spoke last week.", ["2024-07"]),
    ("She spoke over the weekend.", ["2024-07"]), ("She spoke earlier this month.", ["2024-07"]),
    ("She spoke last month.", ["2024-06"]), ("She spoke last year.", ["2023"]),
    ("She spoke this year.", ["2024"]), ("She speaks next week.", ["?"]),
    ("She spoke two months ago.", ["?"]), ("She spoke two days later.", ["?"]),
    ("She spoke at the time.", ["?"]), ("By the time she spoke it was late.", []),
    ("She was on the Today show and This Week.", []), ("It was the last one this side.", []),
  ])
  func areToldInManyWays(text: String, days: [String]) {
    #expect(dates(text, stated: "2024-07-17") == days)
  }

  @Test(
    "A document of one of several days tells what all of them give",
    arguments: [
      ("She spoke on Thursday.", "2022-09-15", "2022-09-21", ["2022-09-15"]),
      ("She spoke on Thursday.", "2022-09-15", "2022-09-22", ["2022-09"]),
      ("She spoke on Thursday.", "2022-09-28", "2022-10-07", ["?"]),
      ("She spoke yesterday.", "2022-09-15", "2022-09-21", ["2022-09"]),
      ("She spoke last week.", "2022-09-15", "2022-09-21", ["2022-09"]),
      ("She spoke last month.", "2022-09-15", "2022-10-02", ["?"]),
      ("She spoke last year.", "2022-09-15", "2022-10-02", ["2021"]),
      ("She spoke on June 15.", "2022-09-15", "2023-02-02", ["2022-06-15"]),
      ("She spoke on June 15.", "2022-05-15", "2022-09-02", ["?"]),
      ("She spoke on June 15, 2020.", "2022-05-15", "2022-09-02", ["2020-06-15"]),
    ])
  func ranges(text: String, from: String, to: String, days: [String]) {
    #expect(dates(text, DocumentDate(from: from, to: to)) == days)
  }

  @Test func aRangeOpenOnOneSideTellsNoYear() {
    #expect(dates("On June 15 she spoke.", DocumentDate(from: "2022-05-15")) == ["?"])
  }

  @Test func withoutADocumentsDayTheYearStaysOpen() {
    #expect(dates("On June 15, and on Monday.", stated: nil) == ["?", "?"])
  }
}
