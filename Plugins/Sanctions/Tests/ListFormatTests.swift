import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Files of sanctions lists") struct ListFormatTests {
  static func read(_ format: ListFormat, piece: Int = 7) throws -> ListContents {
    let printed = ListPrinting.files(format)
    let files = ListFiles(Dictionary(uniqueKeysWithValues: printed))
    files.piece = piece
    return try ListFile.read(printed[0].name, with: files).contents
  }

  static func read(_ text: String, named name: String = "list.csv") throws -> ListContents {
    try ListFile.read(name, with: ListFiles([name: text])).contents
  }

  @Test(
    "each format is known by what it holds, and gives every entry", arguments: ListFormat.allCases)
  func formats(_ format: ListFormat) throws {
    let contents = try Self.read(format)
    #expect(contents.format == format)
    #expect(contents.entries.count == ListPairs.entries.count)
    #expect(contents.faults.count == 0, "\(contents.faults)")
    let first = try #require(contents.entries.first)
    #expect(first.sort == .person)
    #expect(first.name.uppercased().contains("OSTROVSKY"))
    #expect(first.id.hasSuffix("101"))
    #expect(!first.programmes.isEmpty)
    #expect(first.birthYears == [1966])
    #expect(contents.entries.allSatisfy { !$0.names.isEmpty })
  }

  @Test("it does not matter where the pieces of a file are cut", arguments: ListFormat.allCases)
  func pieces(_ format: ListFormat) throws {
    let one = try Self.read(format, piece: 1)
    let all = try Self.read(format, piece: 1 << 20)
    #expect(one.entries == all.entries)
    #expect(one.date == all.date)
  }

  @Test("the day of the list is read where it states one")
  func days() throws {
    #expect(try Self.read(.eu).date == "2026-02-03")
    #expect(try Self.read(.uk).date == "2026-02-02")
    #expect(try Self.read(.un).date == "2026-01-30")
    #expect(try Self.read(.opensanctions).date == "2026-02-01")
    #expect(try Self.read(.ofac).date == nil)
    #expect(try Self.read(.csl).date == nil)
  }

  @Test("weak aliases are told from others where the list tells them")
  func weak() throws {
    for format in [ListFormat.ofac, .un, .uk] {
      let entry = try #require(
        try Self.read(format).entries.first { $0.id.hasSuffix("119") })
      #expect(
        entry.names.filter { $0.kind == .weak }.map { $0.text.lowercased() } == ["falcon", "zubr"])
    }
  }

  @Test("facts of an entry: state, sex, day of listing, end of listing, list within the list")
  func facts() throws {
    let ofac = try #require(try Self.read(.ofac).entries.first)
    #expect(ofac.countries == ["Russia"])
    #expect(ofac.gender == .male)
    #expect(ofac.programmes == ["RUSSIA-EO14024", "SDGT"])
    let uk = try #require(try Self.read(.uk).entries.first)
    #expect(uk.listed == "2022-02-24")
    #expect(uk.name == "OSTROVSKY, Yevgeny Viktorovich")
    let eu = try #require(try Self.read(.eu).entries.first)
    #expect(eu.countries == ["Russia"])
    #expect(eu.listed == "2022-02-25")
    let csl = try #require(try Self.read(.csl).entries.first { $0.id == "217" })
    #expect(csl.ended == "2025-01-01")
    #expect(csl.authority?.hasPrefix("Entity List") == true)
    let un = try #require(try Self.read(.un).entries.first)
    #expect(un.id == "KPi.101")
    #expect(un.listed == "2016-03-02")
    let open = try #require(try Self.read(.opensanctions).entries.first)
    #expect(open.countries == ["Russia"])
    #expect(open.listed == nil)
  }

  @Test("bytes that are no UTF-8 are read as Latin-1")
  func latin() throws {
    let row = "7,\"BREGO, Andr\u{00E9}\",individual,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n"
    let files = ListFiles()
    files.files["sdn.csv"] = row.unicodeScalars.map { UInt8($0.value) }
    let entry = try ListFile.read("sdn.csv", with: files).contents.entries.first
    #expect(entry?.name == "BREGO, André")
  }

  @Test("rows that are none are counted, and the first is named")
  func faults() throws {
    let row = "-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n"
    let contents = try Self.read(
      "1,\"A, B\",individual,X,\(row)2,too short\nthree,\"C, D\",individual,X,\(row)4,\"E, F\",individual,X,\(row)"
    )
    #expect(contents.entries.map(\.id) == ["1", "4"])
    #expect(contents.faults.count == 2)
    #expect(contents.faults.first == "list.csv:2: 2 cells, not 12")
  }

  @Test("a quotation mark that never closes costs what stands behind it, and is said")
  func unclosed() throws {
    let row = ",individual,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n"
    let contents = try Self.read("1,\"A, B\"\(row)2,\"C, D\(row)3,\"E, F\"\(row)4,\"G, H\(row)")
    #expect(contents.entries.first?.id == "1")
    #expect(contents.faults.count >= 1)
    #expect(contents.faults.first?.hasPrefix("list.csv:") == true)
  }

  @Test("a row without an end is let go of, and what stands behind it is read")
  func endless() throws {
    let row = ",individual,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n"
    let long = String(repeating: "x", count: CellReader.limit + 10)
    let files = ListFiles(["l": "1,A\(row)2,\(long)\(row)3,B\(row)"])
    files.piece = 1 << 16
    let contents = try ListFile.read("l", with: files).contents
    #expect(contents.entries.map(\.id) == ["1", "3"])
    #expect(contents.faults.first == "l:2: a row of more than 1 MB")
  }

  @Test("names with line breaks, doubled marks and semicolons come whole")
  func cells() throws {
    let text = """
      id,schema,name,aliases
      a,Company,"Firm ""One""\nand Sons","One; Uno"
      b,Person,Anna Berg,
      """
    let contents = try Self.read(text)
    #expect(contents.format == .opensanctions)
    #expect(contents.entries[0].names.map(\.text) == ["Firm \"One\"\nand Sons", "One", "Uno"])
    #expect(contents.entries[1].name == "Anna Berg")
  }

  @Test(
    "what is no list is refused with what would be one",
    arguments: [
      "", "a,b,c\n1,2,3\n", "<html><body>x</body></html>", "\u{FEFF}", "just words", "1,2\n",
      "id,schema,name,aliases\n", "{\"a\":1}", "\0\0\0\0",
    ])
  func noList(_ text: String) {
    let error = #expect(throws: ReadoutError.self) { try Self.read(text) }
    #expect(error?.message.hasPrefix("list.csv: ") == true)
    #expect(error?.hint != nil)
  }

  @Test("a file of OFAC's other names alone is told what it belongs to")
  func alternatives() {
    let error = #expect(throws: ReadoutError.self) { try Self.read("1,1,aka,\"X, Y\",-0-\n") }
    #expect(error?.hint?.contains("sdn.csv") == true)
  }

  @Test("markup: entities, comments with tags, plain stretches, a file that breaks off")
  func markup() throws {
    let contents = try Self.read(
      """
      <CONSOLIDATED_LIST dateGenerated='2026-01-30T00:00:00'><!-- <INDIVIDUAL> -->
      <ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>A &amp; B &#x41;&unknown;</FIRST_NAME></ENTITY>
      <ENTITY><FIRST_NAME><![CDATA[C < D]]></FIRST_NAME><REFERENCE_NUMBER>QDe.1</REFERENCE_NUMBER></ENTITY>
      <ENTITY><FIRST_NAME>Torn
      """)
    #expect(contents.entries.map(\.name) == ["A & B A&unknown;", "C < D"])
    #expect(contents.entries.map(\.id) == ["1", "QDe.1"])
    #expect(contents.faults.first == "list.csv:4: the file ends inside an entry")
  }

  @Test("days are read as lists write them, and nothing else is")
  func dayForms() {
    #expect(ListFacts.day("2022-02-25T00:00:00") == "2022-02-25")
    #expect(ListFacts.day("25/02/2022") == "2022-02-25")
    #expect(ListFacts.day("02-Feb-2026") == "2026-02-02")
    #expect(ListFacts.day("2 February 2026") == "2026-02-02")
    for text in ["", "2022", "02/2022", "31/02/2022", "00/00/1966", "soon", "13/13/2020"] {
      #expect(ListFacts.day(text) == nil, "\(text)")
    }
  }
}
