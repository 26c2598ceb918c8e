import Quotes
import Reading
import ReadoutKit
import Testing

/// The line that says where and when an article was written.
@Suite("Datelines") struct DatelineTests {
  @Test("The day of writing dates no words")
  func day() {
    let reading = DocumentReading(
      of: Document(
        number: 1, name: "a", path: "a", date: DocumentDate(stated: "2024-07-05"), hash: ""),
      text: Text(
        "RIGA, Latvia, July 5, 2024 — Anna Berg called the plan “a gift to the valley.”\n\n"
          + "On Thursday Anna Berg said the dam was “as good as new.”"))
    let dates = QuotesPlugin().findings(in: reading).filter { !$0.ranges("quotes").isEmpty }
      .map { $0.text("date") }
    #expect(dates == [nil, "2024-07-04"])
  }

  @Test("The side of a state passes words on as the state")
  func side() {
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text(
        "According to a readout from the Kazakh side, Anna Berg said that trade was “a bridge of gold.”"
      ))
    #expect(QuotesPlugin().findings(in: reading).first?.text("relay") == "Kazakhstan")
  }
}
