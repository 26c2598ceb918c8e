import Corpus
import ReadoutKit
import Testing

@Suite("What a record says is joined with what the page says")
struct GivenFactsTests {
  private func document(_ change: (inout GivenFacts) -> Void) -> Document {
    var given = GivenFacts()
    change(&given)
    return CorpusReader.document(
      of: Article(name: "a", path: "a.txt", text: Text("Some words."), given: given))
  }

  @Test(
    "A date is a day or a range of days",
    arguments: [
      ("2023-03-22", "2023-03-22", "2023-03-22"),
      ("2023-03-22T10:00:00Z", "2023-03-22", "2023-03-22"),
      ("2023-03-22 23:59:59+02:00", "2023-03-22", "2023-03-22"),
      ("20230322", "2023-03-22", "2023-03-22"), ("20230322T100000Z", "2023-03-22", "2023-03-22"),
      ("2023/03/22", "2023-03-22", "2023-03-22"), ("March 22, 2023", "2023-03-22", "2023-03-22"),
      ("22 March 2023", "2023-03-22", "2023-03-22"), ("Mar. 22, 2023", "2023-03-22", "2023-03-22"),
      ("Wed, 22 Mar 2023 10:00:00 GMT", "2023-03-22", "2023-03-22"),
      ("Wednesday 22nd March 2023, 10:30", "2023-03-22", "2023-03-22"),
      ("22/03/2023", "2023-03-22", "2023-03-22"), ("03/22/2023", "2023-03-22", "2023-03-22"),
      ("22.03.2023", "2023-03-22", "2023-03-22"), ("22-Mar-2023", "2023-03-22", "2023-03-22"),
      ("04/07/2023", "2023-04-07", "2023-07-04"), ("04/04/2023", "2023-04-04", "2023-04-04"),
      ("2023-03", "2023-03-01", "2023-03-31"), ("03/2023", "2023-03-01", "2023-03-31"),
      ("February 2024", "2024-02-01", "2024-02-29"), ("2023", "2023-01-01", "2023-12-31"),
      ("1679443200", "2023-03-22", "2023-03-22"), ("1709164800000", "2024-02-29", "2024-02-29"),
    ])
  func dates(written: String, from: String, to: String) {
    let date = document { ($0.date, $0.basis) = (written, .sideFile) }.date
    #expect(date.from == from)
    #expect(date.to == to)
    #expect(date.stated == (from == to ? from : nil))
    #expect(date.basis == .sideFile)
  }

  @Test(
    "What is no date is left to the page",
    arguments: ["soon", "2023-13-45", "32/33/2023", "12345", "yesterday 10:30", "-1", ""])
  func noDates(written: String) {
    let date = document { $0.date = written }.date
    #expect(date == DocumentDate())
  }

  @Test("A date that cannot be read is said")
  func dateOddity() throws {
    let read = try ReadFile("t.jsonl", [#"{"text":"Words.","date":"soon"}"#])
    #expect(
      read.warnings == ["line 1: the date 'soon' cannot be read; what the page says is taken"])
  }

  @Test(
    "A language is a code of two letters",
    arguments: [
      ("en", "en"), ("EN", "en"), ("en-GB", "en"), ("ru_RU", "ru"), ("English", "en"),
      ("deu", "de"),
      ("Klingon", nil), ("", nil),
    ])
  func languages(written: String, code: String?) {
    #expect(document { $0.language = written }.language == code)
  }

  @Test("The record wins, and the page fills its gaps")
  func gaps() {
    let sentence = "The envoys met in the capital on Monday, and they left without a word.\n\n"
    let page = "Talks resume\n\nBy Ann Lee\n\nMarch 22, 2023\n\n" + sentence + sentence + sentence
    var given = GivenFacts()
    given.title = "Another title"
    let document = CorpusReader.document(
      of: Article(name: "a", path: "a.txt", text: Text(page), given: given))
    #expect(document.title == "Another title")
    #expect(document.author == "Ann Lee")
    #expect(document.date.stated == "2023-03-22")
    #expect(document.date.basis == .page)
  }
}

@Suite("Columns are named")
struct ColumnMappingTests {
  @Test(
    "What cannot be read is an error with a way out",
    arguments: [
      ("text", "columns: no = in 'text'"), ("", "columns: no = in ''"),
      ("words=body", "columns: no column 'words'"), ("text=", "columns: no name for text"),
      ("text=a,text=b", "columns: text is given twice"),
      ("text=a,title=A", "columns: 'A' is given for text and title"),
      ("text=a.b.c.d.e.f.g.h.i.j", "columns: 'a.b.c.d.e.f.g.h.i.j' leads too deep"),
    ])
  func errors(option: String, message: String) {
    let error = #expect(throws: ReadoutError.self) { try ColumnMapping(option) }
    #expect(error?.message == message)
    #expect(error?.kind == .usage)
    #expect(
      error?.hint
        == "write them as text=body,date=published_at; there are text, title, subtitle, author, "
        + "outlet, date, language, id")
  }

  @Test("Names are compared by their letters and digits")
  func spellings() throws {
    let columns = try ColumnMapping("text=Main_Text")
    let read = try ReadFile(
      "t.jsonl", [#"{"mainText":"a"}"#, #"{"main text":"b"}"#, #"{"MAIN-TEXT":"c"}"#],
      columns: columns)
    #expect(read.texts == ["a", "b", "c"])
  }

  @Test("A name that the user gave to one column is not the usual name of another")
  func taken() throws {
    let columns = try ColumnMapping("title=description")
    let read = try ReadFile(
      "t.jsonl", [#"{"text":"a","title":"old","description":"new"}"#], columns: columns)
    #expect(read.articles.first?.given.title == "new")
    #expect(read.articles.first?.given.subtitle == nil)
  }
}
