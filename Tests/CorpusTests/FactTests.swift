import Corpus
import ReadoutKit
import Testing

private func document(_ words: String, name: String = "page") -> Document {
  CorpusReader.document(of: Text(words), name: name, path: "page.txt")
}

private func stated(_ day: String, _ basis: DocumentDate.Basis) -> DocumentDate {
  DocumentDate(stated: day, from: day, to: day, basis: basis)
}

@Suite("A page says what it is")
struct FactTests {
  @Test("Title, author, outlet, date and language of a whole page")
  func page() {
    let site = document(Pages.site)
    #expect(site.title == "Ministers Part Without a Date for New Talks")
    #expect(site.author == "Marta van Oost and Ilyas Bek")
    #expect(site.outlet == "The Valley Times")
    #expect(site.date == stated("2021-03-12", .page))
    #expect(site.subtitle == "An hour in a cold room, and nothing to show for it.")
    #expect(site.language == "en")
    let blog = document(Pages.blog)
    #expect(blog.title == "Why the Harbour Deal Fell Through")
    #expect(blog.author == "Lena Quist")
    #expect(blog.outlet == "The Quay Letter")
    #expect(blog.date == DocumentDate())
    #expect(blog.subtitle == nil)
    let cards = document(Pages.cards)
    #expect(cards.title == "Harbour Deal Falls Through")
    #expect(cards.author == "Olga Brandt")
    #expect(cards.outlet == "The Commons Desk")
  }

  @Test(
    "A title is a short first line that is no sentence",
    arguments: [
      ("Ministers part without a date", "Ministers part without a date"),
      ("Is the harbour deal dead?", "Is the harbour deal dead?"),
      ("# Ministers part", "Ministers part"),
      ("‘No more talks’: ministers part", "‘No more talks’: ministers part"),
      ("World News\n\nMinisters part without a date", "Ministers part without a date"),
      ("Menu\nMinisters Part Without a Date.", "Ministers Part Without a Date."),
      ("Ministers part without a date | Valley Times", "Ministers part without a date"),
      ("By Ann Lee\n\nMinisters part without a date", "Ministers part without a date"),
      ("12 March 2021\nMinisters part", "Ministers part"),
      ("It was over within the hour.", nil),
      ("and nothing came of it", nil),
      ("Three things happened then:", nil),
      ("By Ann Lee", nil),
      ("“We have nothing to add.”", nil),
    ] as [(String, String?)])
  func title(head: String, title: String?) {
    #expect(document("\(head)\n\n\(Pages.body)").title == title)
  }

  @Test("A page that begins with running text has no title")
  func noTitle() {
    #expect(document(Pages.body).title == nil)
    #expect(document("Just a few words").title == nil)
    #expect(document("").title == nil)
  }

  @Test(
    "An author is named by a byline",
    arguments: [
      ("By Ann Lee", "Ann Lee"),
      ("BY ANN LEE", "ANN LEE"),
      ("By: Miss Ann May Lee – Independent Reporter", "Ann May Lee"),
      ("By Prof. Ann Lee, University of the North", "Ann Lee"),
      ("By Ann Lee, Bo van den Berg and J. K. O’Neil", "Ann Lee, Bo van den Berg and J. K. O’Neil"),
      ("By Ann Lee in Tashkent", "Ann Lee"),
      ("By Ann Lee | July 4, 2024", "Ann Lee"),
      ("By Ann Lee, Associated Press", "Ann Lee"),
      ("By Ann Lee Thursday, July 4, 2024", "Ann Lee"),
      ("Written by Ann Lee", "Ann Lee"),
      ("Author: Ann Lee", "Ann Lee"),
      ("Written By\nAnn Lee", "Ann Lee"),
      ("By Theresa May", "Theresa May"),
      ("By a staff writer", nil),
      ("By Associated Press", nil),
      ("By Reuters", nil),
      ("By land and by sea", nil),
      ("By Friday Evening", nil),
      ("By Ann Lee’s own account it failed", nil),
    ] as [(String, String?)])
  func author(line: String, author: String?) {
    #expect(document("Talks End\n\n\(line)\n\n\(Pages.body)").author == author)
    #expect(document("\(Pages.body)\n\n\(line)").author == author)
  }

  @Test(
    "An author is named at the foot of a page",
    arguments: [
      ("Follow Ann Lee on Twitter and Instagram.", "Ann Lee"),
      ("Follow Ann Lee on X: @annlee", "Ann Lee"),
      ("Follow us on Twitter.", nil),
      ("Follow The Valley Times on Twitter.", nil),
      ("Ann Lee is a reporter who covers the valley for this paper and for others.", "Ann Lee"),
      ("Ann Lee is a friend of the minister, and she was not in the room that day.", nil),
    ] as [(String, String?)])
  func authorAtFoot(line: String, author: String?) {
    let page = "Talks End\n\n\(Pages.body)\n\n\(Pages.body)\n\n\(line)"
    #expect(document(page).author == author)
  }

  @Test("A person of the news is not taken for the author")
  func personOfTheNews() {
    let page = """
      Talks End

      \(Pages.body)

      Lee had warned of it for years, in lectures that few people came to hear at the time.

      Ann Lee is a professor of law at the University of the North, and she is not surprised.
      """
    #expect(document(page).author == nil)
  }

  @Test(
    "A stated day is read from a date line, a dateline or the name",
    arguments: [
      ("July 4, 2024", "2024-07-04"), ("4 July 2024", "2024-07-04"),
      ("Thursday, 4th July 2024, 10:30 GMT", "2024-07-04"), ("2024-07-04T10:30:00Z", "2024-07-04"),
      ("Published on Sept. 4, 2024", "2024-09-04"), ("04.07.2024", "2024-07-04"),
      ("13/07/2024", "2024-07-13"), ("07/13/2024", "2024-07-13"), ("2024/07/04", "2024-07-04"),
      ("Last updated: 5 July 2024\nPublished: 4 July 2024", "2024-07-04"),
      ("By Ann Lee | July 4, 2024", "2024-07-04"),
      ("04/07/2024", nil), ("July 4", nil), ("February 30, 2024", nil),
      ("What happened on July 4, 2024", nil), ("The plan of 4 July 2024 explained", nil),
    ] as [(String, String?)])
  func date(line: String, day: String?) {
    let date = document("Talks End\n\n\(line)\n\n\(Pages.body)").date
    #expect(date.stated == day)
    if let day { #expect(date == stated(day, .page)) }
  }

  @Test(
    "A dateline states the day only with its year and a dash",
    arguments: [
      ("ASTANA, July 4, 2024 — ", "2024-07-04"),
      ("ASTANA, Kazakhstan, Feb. 4, 2024 - ", "2024-02-04"),
      ("LONDON, 4 July 2024 (AFP) – ", "2024-07-04"), ("ASTANA, July 4 — ", nil),
      ("On July 4, 2024 - ", "2024-07-04"), ("In the summer of July 4, 2024, ", nil),
    ] as [(String, String?)])
  func dateline(lead: String, day: String?) {
    #expect(document("Talks End\n\n\(lead)\(Pages.body)").date.stated == day)
  }

  @Test(
    "The day in a name counts where the page states none",
    arguments: [
      ("2024-07-04-astana", "2024-07-04"), ("news/20240704_talks", "2024-07-04"),
      ("a_2024_07_04", "2024-07-04"), ("2024-13-04", nil), ("123456789", nil), ("2024-07", nil),
      ("2024-07-04-to-2024-07-06", nil),
    ] as [(String, String?)])
  func dayInName(name: String, day: String?) {
    let date = document(Pages.body, name: name).date
    #expect(date == (day.map { stated($0, .fileName) } ?? DocumentDate()))
    #expect(document("4 May 2020\n\n\(Pages.body)", name: name).date.stated == "2020-05-04")
  }

  @Test(
    "An outlet is stated by a line about rights, a plea, a dateline or beside the title",
    arguments: [
      ("Copyright 2024 Valley Media Group", "Valley Media Group"),
      ("This article was originally published by The River Post on 3 May.", "The River Post"),
      (
        "This essay first appeared in Harbour Quarterly and is reprinted here.", "Harbour Quarterly"
      ),
      ("Republished from the Valley Times with permission.", "Valley Times"),
      ("Support The Quay Letter on Patreon", "The Quay Letter"),
      ("Support us on Patreon", nil), ("All rights reserved", nil),
    ] as [(String, String?)])
  func outlet(line: String, outlet: String?) {
    #expect(document("Talks End\n\n\(Pages.body)\n\n\(line)").outlet == outlet)
  }

  @Test("An agency is named in the dateline")
  func agency() {
    #expect(document("Talks End\n\nASTANA, July 4 (Reuters) - \(Pages.body)").outlet == "Reuters")
    #expect(document("Talks End\n\nASTANA (the capital) - \(Pages.body)").outlet == nil)
  }

  @Test(
    "A language is told by its commonest words, or not at all",
    arguments: [
      ("The envoy said that he was not in the room when it was signed.", "en"),
      ("Der Gesandte sagte, dass er nicht im Raum war und es auch nicht wird.", "de"),
      ("Le ministre a dit que les talks ne sont pas dans la ville et que c’est une erreur.", "fr"),
      ("Министр сказал, что он не был в городе и что это не так, как было на деле.", "ru"),
      ("Talks.", nil), ("", nil),
      ("Alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima.", nil),
      ("使者说他没有去。他没有去。他没有去。", nil),
    ] as [(String, String?)])
  func language(words: String, code: String?) { #expect(document(words).language == code) }
}
