import ReadoutKit
import Testing

@testable import Reading

/// Whom a description means: by what the text says, else by the table of offices.
@Suite struct RolesTests {
  /// The names that the last `[…]` of a text stands for.
  private func meant(_ marked: String, day: String? = nil) -> [String] {
    let start = marked.lastIndex(of: "[") ?? marked.startIndex
    let end = marked.lastIndex(of: "]") ?? marked.endIndex
    let words = marked[start...].dropFirst().prefix(upTo: end)
    let text = marked[..<start] + words + marked[end...].dropFirst()
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: day), hash: "")
    let reading = DocumentReading(of: document, text: Text(String(text)))
    let cast = reading.cast()
    let coreference = Coreference(
      reading: reading, cast: cast, isHidden: [Bool](repeating: false, count: reading.tokens.count))
    let first = reading.tokenIndex(at: marked[..<start].utf8.count)
    let last = reading.tokenIndex(at: marked[..<start].utf8.count + words.utf8.count)
    return coreference.referents(ofDescription: first..<last).map(cast.name)
  }

  @Test(
    "Who bears the role in the text",
    arguments: [
      ("Anna Berg, a professor of law in Riga, came. [The professor] left.", "Anna Berg"),
      ("Sen. Hal Brennock came. [The senator] left.", "Hal Brennock"),
      (
        "Sen. Mary Ruiz (D-Ariz.) and Sen. Hal Brennock came. [The Arizona senator] left.",
        "Mary Ruiz"
      ),
      ("The defence lawyer, Nadia Forsberg, came. [The lawyer] left.", "Nadia Forsberg"),
      ("Lisbon’s coach, Ines Cabral, came. [The coach] left.", "Ines Cabral"),
      ("Lars Bjerke, chief of police in Bodo, came. [The police chief] left.", "Lars Bjerke"),
      ("Oskar Lind, an analyst at Carnegie, came. [The Carnegie analyst] left.", "Oskar Lind"),
      (
        "Justice Minister Eva Lie met Fisheries Minister Ola Eide at noon. [The justice minister] left.",
        "Eva Lie"
      ),
      ("Campaign spokeswoman Amy Tran came. [The spokeswoman] left.", "Amy Tran"),
      ("Anna Berg came. [Anna Berg’s statement] was short.", "Anna Berg"),
      ("Anna Berg scored twice. [The striker] was tired.", "Anna Berg"),
    ])
  func roles(_ text: String, _ name: String) {
    #expect(meant(text) == [name])
  }

  @Test(
    "Who is not surely meant is nobody",
    arguments: [
      "Sen. Hal Brennock met Sen. Lucy Prewitt. [The senator] left.",
      "Anna Berg came. [Anna Berg’s lawyer] left.",
      "Former President Hal Brennock came. [The president] left.",
      "Vice President Hal Brennock came. [The president] left.",
      "Anna Berg, a professor, came. [A professor] left.",
      "Anna Berg, a professor, came. [The striker] left.",
      "Anna Berg met Peter Holm. [The striker] left.",
    ])
  func nobody(_ text: String) {
    #expect(meant(text).isEmpty)
  }

  @Test(
    "Who holds the office on the day",
    arguments: [
      ("[The British prime minister] came.", "2022-09-20", "Liz Truss"),
      ("[The British prime minister] came.", "2014-09-20", "David Cameron"),
      ("[Britain’s prime minister] came.", "2009-09-20", "Gordon Brown"),
      ("[The Kazakh leader] came.", "2022-09-14", "Kassym-Jomart Tokayev"),
      ("[The German leader] came.", "2014-09-14", "Angela Merkel"),
      ("[The Israeli leader] came.", "2023-09-14", "Benjamin Netanyahu"),
      ("[The U.N. secretary-general] came.", "2014-09-14", "Ban Ki-moon"),
      ("[The president of the European Commission] came.", "2016-09-14", "Jean-Claude Juncker"),
      ("[The European Commission president] came.", "2022-09-14", "Ursula von der Leyen"),
      ("[The EU foreign policy chief] came.", "2022-09-14", "Josep Borrell"),
      ("[The U.S. secretary of state] came.", "2014-04-24", "John Kerry"),
      ("John Kerry came. [The secretary of state] left.", "2014-04-24", "John Kerry"),
      (
        "John Kerry met Hillary Clinton. [The former secretary of state] left.", "2014-04-24",
        "Hillary Clinton"
      ),
      (
        "Russian President Igor Orlov came. [The Russian president] left.", "2022-09-14",
        "Igor Orlov"
      ),
    ])
  func offices(_ text: String, _ day: String, _ name: String) {
    #expect(meant(text, day: day) == [name])
  }

  @Test("No day, a day of change, another year in the sentence: nobody")
  func unknownDay() {
    #expect(meant("[The British prime minister] came.").isEmpty)
    #expect(meant("[The British prime minister] came.", day: "2022-09-06").isEmpty)
    #expect(meant("In 2014 [the British prime minister] came.", day: "2022-09-20").isEmpty)
    #expect(meant("[The prime minister] came.", day: "2022-09-20").isEmpty)
    #expect(meant("[The former British prime minister] came.", day: "2022-09-20").isEmpty)
  }

  @Test("An office has one holder at a time, and every row can be asked for")
  func table() {
    let offices = Actors.lexicons.offices.table(with: UserTables())
    let known = Set(Actors.lexicons.officeNames.table(with: UserTables()).rows.map { $0["office"] })
    var last: [[String]: String] = [:]
    for row in offices.rows {
      let office = [row["state"], row["office"]]
      #expect(Actors.standard.state(named: row["state"]) != nil, "\(row.cells)")
      #expect(known.contains(row["office"]), "\(row.cells)")
      #expect(!row["holder"].isEmpty && !row["from"].isEmpty && !row["source"].isEmpty)
      #expect(row["to"].isEmpty || row["to"] >= row["from"], "\(row.cells)")
      if let before = last[office] {
        #expect(!before.isEmpty && before <= row["from"], "\(row.cells)")
      }
      last[office] = row["to"]
    }
  }

  @Test("A list of descriptions without end is read to its end", .timeLimit(.minutes(1)))
  func endless() {
    let people = (0..<20_000).map { "Senator Anna B\($0 % 700)erg, a senator," }
    #expect(meant(people.joined(separator: " ") + " met. [The senator] left.").isEmpty)
  }
}
