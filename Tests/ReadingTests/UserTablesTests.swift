import ReadoutKit
import Testing

@testable import Reading

/// The rows of a user's own: what they add, replace and switch off, and what is told of bad ones.
@Suite struct UserTablesTests {
  private let persons = Actors.lexicons.persons

  private func add(_ csv: String, to lexicon: Lexicon) -> (UserTables, [UserTables.Fault]) {
    var tables = UserTables()
    let faults = tables.add(Array(csv.utf8), to: lexicon)
    return (tables, faults)
  }

  private func actors(_ tables: UserTables) -> Actors {
    let lexicons = Actors.lexicons
    return Actors(
      states: lexicons.states.table(with: tables),
      organisations: lexicons.organisations.table(with: tables),
      bodies: lexicons.bodies.table(with: tables),
      ministries: lexicons.ministries.table(with: tables),
      persons: lexicons.persons.table(with: tables),
      passedOver: lexicons.passedOver.table(with: tables))
  }

  @Test("A row adds a person, columns in any order")
  func added() {
    let (tables, faults) = add(
      "surnames,name,state,alone\nDosanov,Aibek Dosanov,Kazakhstan,yes\n", to: persons)
    #expect(faults.isEmpty)
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""), text: Text("Dosanov spoke."))
    let found = actors(tables).mentions(in: reading, tokens: 0..<reading.tokens.count)
    #expect(found.map(\.actor.own) == ["Aibek Dosanov"])
  }

  @Test("A row with the same key replaces the built-in one")
  func replaced() {
    let (tables, _) = add(
      "name,surnames,state,office\nXi Jinping,Xi;Hsi,China,President\n", to: persons)
    let rows = persons.table(with: tables).rows.filter { $0["name"] == "Xi Jinping" }
    #expect(rows.map { $0["surnames"] } == ["Xi;Hsi"])
  }

  @Test("A minus switches built-in rows off, and only those")
  func removed() {
    let (tables, faults) = add("name\n-Xi Jinping\n", to: persons)
    #expect(faults.isEmpty)
    let names = persons.table(with: tables).rows.map { $0["name"] }
    #expect(!names.contains("Xi Jinping"))
    #expect(names.count == persons.table(with: UserTables()).rows.count - 1)
  }

  @Test(
    "A bad row is told with its line and loses nothing else",
    arguments: [
      ("name,state\n,China\nAnna Berg,Norway\n", 2, "no name"),
      ("name,state\n\n# note\nAnna Berg\nAnna Berg,Norway\n", 4, "no state"),
      ("name,state\n\"Anna,Norway\nAnna Berg,Norway\n", 2, "quotation mark"),
      ("name,state,from\nEva Lind,Norway,spring\nAnna Berg,Norway,2022-02\n", 2, "no day"),
      ("name,state,from\nEva Lind,Norway,2022-13\nAnna Berg,Norway,2022\n", 2, "no day"),
      ("name,state\nEva Lind,Norway,Oslo\nAnna Berg,Norway\n", 2, "3 cells for 2"),
      ("name,state,colour\r\nAnna Berg,Norway,red\r\n", 1, "no column colour"),
      ("name,state\n-,\nAnna Berg,Norway\n", 2, "nothing behind"),
    ])
  func bad(_ csv: String, _ line: Int, _ words: String) {
    let (tables, faults) = add(csv, to: persons)
    #expect(faults.map(\.line) == [line])
    #expect(faults.first?.message.contains(words) == true)
    #expect(tables.tables["persons"]?.map { $0.cells["name"] } == ["Anna Berg"])
  }

  @Test("A file whose first line names no column is passed over")
  func headless() {
    let (tables, faults) = add("surname,country\nBerg,Norway\n", to: persons)
    #expect(faults.count == 3)
    #expect(tables.tables["persons"] == nil)
  }

  @Test("The stamp changes with the rows and is nothing without any")
  func stamp() {
    let (one, _) = add("name,state\nAnna Berg,Norway\n", to: persons)
    let (other, _) = add("name,state\nAnna Borg,Norway\n", to: persons)
    let (same, _) = add("name,state\n\n# a note\nAnna Berg,Norway\n", to: persons)
    let (none, _) = add("name,state\n", to: persons)
    #expect(one.stamp != other.stamp)
    #expect(one.stamp == same.stamp)
    #expect(none.stamp == 0)
    #expect(one.stamp > 0)
  }

  @Test("No row breaks the reading")
  func hostile() {
    let names = [
      "İİ", "ẞ", "—", "\u{FEFF}", "a;b;;", String(repeating: "é", count: 500), "'", "-x",
    ]
    let csv = names.map { "\($0),Norway,\($0),yes\n" }.joined()
    let (tables, _) = add("name,state,surnames,alone\n" + csv, to: persons)
    let reading = DocumentReading(
      of: Document(number: 1, name: "a", path: "a", hash: ""),
      text: Text(names.joined(separator: " ") + " Norway"))
    let found = actors(tables).mentions(in: reading, tokens: 0..<reading.tokens.count)
    #expect(found.contains { $0.actor.canonical == "Norway" && $0.actor.form == .name })
  }
}
