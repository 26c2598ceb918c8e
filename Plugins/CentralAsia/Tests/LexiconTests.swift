import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

/// Every entry of the tables stands in an example that is read: those of one kind share a sentence
/// with a slot.
@Suite("Every entry of the tables")
struct LexiconTests {
  private static func rows(_ lexicon: KeyPath<Lexicons, Lexicon>) -> [Table.Line] {
    Lexicons.standard[keyPath: lexicon].table().rows
  }

  private static func findings(in text: String, on date: String?) -> [(String, Finding)] {
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: date), hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    return CentralAsiaPlugin().findings(in: reading).map { (reading.string($0.range), $0) }
  }

  private func read(_ text: String, on date: String? = nil) -> [String] {
    Self.findings(in: text, on: date).map {
      "\($0) = \($1.text("type") ?? "?"), \($1.text("canonical") ?? "?")"
    }
  }

  @Test("a place in its own time, with what an ambiguous name needs", arguments: rows(\.places))
  func place(_ row: Table.Line) {
    let name = row["name"]
    let text =
      switch row["needs"] {
      case "sentence": "Near \(name), in \(Self.state(of: row)), the road is closed."
      case "text": "Snow fell in \(name). The road to \(Self.state(of: row)) is closed."
      default: "The road was closed in \(name) at noon."
      }
    // A day within the term: its first, else one in the last year.
    let day = row["from"].isEmpty ? row["to"].prefix(4) + "-01-01" : Self.day(row["from"])
    let date = row["from"].isEmpty && row["to"].isEmpty ? nil : String(day)
    #expect(read(text, on: date).contains("\(name) = place, \(row["canonical"])"))
  }

  private static func state(of row: Table.Line) -> String {
    Gazetteer.standard.states.first { $0.iso3 == row["iso3"] }?.canonical ?? "Kazakhstan"
  }

  private static func day(_ border: String) -> String {
    border + "0000-01-01".dropFirst(border.utf8.count)
  }

  @Test("a state, and its people", arguments: rows(\.states))
  func state(_ row: Table.Line) {
    for form in [row["name"]] + row.list("official_names") {
      #expect(read("Rain fell on \(form) at noon.") == ["\(form) = country, \(row["name"])"])
    }
    for form in row.list("demonyms") {
      #expect(read("The \(form) spoke at noon.") == ["\(form) = demonym, \(row["name"])"])
    }
  }

  @Test("the region", arguments: rows(\.regions))
  func region(_ row: Table.Line) {
    let text = "Rain fell on \(row["name"]) and on Kazakhstan."
    #expect(read(text).first == "\(row["name"]) = region, \(row["canonical"])")
  }

  @Test("a person by the full name, and by the surname behind it", arguments: rows(\.persons))
  func person(_ row: Table.Line) {
    let date = row["from"].isEmpty ? nil : Self.day(row["from"])
    for form in [row["name"]] + row.list("variants") {
      #expect(read("In the end \(form) spoke.", on: date) == ["\(form) = person, \(row["name"])"])
    }
    for surname in row.list("surnames") {
      let text = "In the end \(row["name"]) spoke. Later \(surname) left."
      #expect(read(text, on: date).last == "\(surname) = person, \(row["name"])")
    }
    for byname in row.list("bynames") {
      let text = "In \(Self.state(of: row)) they say that \(byname), who is ill, left."
      #expect(read(text, on: date).last == "\(byname) = person, \(row["name"])")
    }
  }

  @Test(
    "a body by its names, and by its letters beside a word that speaks for it",
    arguments: rows(\.organisations))
  func organisation(_ row: Table.Line) {
    for form in [row["name"]] + row.list("variants") {
      #expect(read("Critics of the \(form) spoke.") == ["\(form) = org, \(row["name"])"])
    }
    let letters = row["acronym"]
    guard !letters.isEmpty else { return }
    let speaking = row.list("speaking_for")
    for word in speaking.isEmpty ? ["minister"] : speaking {
      let word = word.prefix(1).uppercased() + word.dropFirst()
      #expect(read("The \(letters) and \(word).").contains("\(letters) = org, \(row["name"])"))
    }
    for word in row.list("speaking_against") {
      #expect(!read("The \(letters) has \(word).").contains("\(letters) = org, \(row["name"])"))
    }
  }

  @Test("a phrase that is passed over", arguments: rows(\.passedOver))
  func passedOver(_ row: Table.Line) {
    #expect(read("They spoke of \(row["phrase"]) at length.").isEmpty)
  }

  @Test("a word that places a people elsewhere", arguments: rows(\.namesakes))
  func namesake(_ row: Table.Line) {
    for word in row.list("near") {
      let word = word.prefix(1).uppercased() + word.dropFirst()
      #expect(read("Of the \(word) villages, one is \(row["people"]).").isEmpty, "\(word)")
    }
  }

  @Test("an office, which means its holder", arguments: rows(\.offices))
  func office(_ row: Table.Line) {
    let text = "The Kazakh \(row["words"]) spoke."
    let finding = Self.findings(in: text, on: "2023-05-01").first?.1
    let holders = [
      "President": "Kassym-Jomart Tokayev", "Prime Minister": "Alikhan Smailov",
      "Foreign Minister": "Murat Nurtleu",
    ]
    #expect(finding?.text("leader") == holders[row["office"]])
  }

  @Test("a word for a relation, in its own example", arguments: rows(\.relations))
  func relation(_ row: Table.Line) {
    let parts = row["example"].split(separator: "{}", omittingEmptySubsequences: false)
    #expect(parts.count == 2, "no example with a slot")
    let read = Self.findings(in: parts.joined(separator: row["cue"]), on: "2023-05-01").map(\.1)
    let related = read.filter { $0.text("relation") == row["relation"] }
    #expect(!related.isEmpty)
    #expect(related.allSatisfy { $0.text("aspect") == row["aspect"] })
    #expect(related.contains { !$0.texts("relation_actor").isEmpty })
  }

  @Test("names its source and has a cell for every column")
  func sources() {
    for lexicon in Lexicons.standard.all {
      let table = lexicon.table()
      #expect(table.rows.count > 4, "\(lexicon.name)")
      for row in table.rows {
        #expect(!row["source"].isEmpty && row.cells.count == table.header.count, "\(row.cells)")
      }
    }
  }

  @Test("of a user’s own can be read by the tables’ columns")
  func ownRows() {
    var own = UserTables()
    let rows = """
      canonical,iso3,kind,name
      Ridder,KAZ,town,Leninogorsk
      -,,,Osh
      """
    #expect(own.add(Array(rows.utf8), to: Lexicons.standard.places) == [])
    #expect(own.tables["central_asia_places"]?.map(\.removes) == [false, true])
  }

  @Test("and no other, makes the gazetteer: a table with other rows finds other names")
  func otherTables() {
    var lexicons = Lexicons.standard
    lexicons.places = Lexicon(
      "central_asia_places", csv: Array("canonical,iso3,kind,name\nRidder,KAZ,town,Ridder\n".utf8),
      key: ["name"])
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text("Snow fell in Ridder and in Bishkek."))
    let mentions = MentionFinder.mentions(in: reading, gazetteer: Gazetteer(lexicons))
    #expect(mentions.map(\.name.canonical) == ["Ridder"])
  }
}
