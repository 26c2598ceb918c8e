import Foundation
import ReadoutKit
import Store
import Testing

@testable import Workbench

@Suite struct CompletionTests {
  private func offers(_ line: String, on table: TestBench) -> [String] {
    table.bench.completions(of: line, at: line.utf8.count).offers.map(\.text)
  }

  @Test(arguments: [
    ("", "docs"), ("qu", "question"), ("QU", "question"), ("scenario ", "yardstick"),
    ("scenario s", "set"), ("find x --so", "--sort"), ("find x so", "sort="),
    ("find x sort=", "date"),
    ("find x --sort ", "date"), ("top na", "names"), ("help mat", "matrix"), ("help to", "tour"),
    ("dupes kind=par", "paragraph"), ("as-of 2024-05-30 matr", "matrix"), ("mx sort=sp", "spread"),
    ("mark 1:1 relevance=", "high"), ("marks rating=I", "II"), ("show 1 --pl", "--plain"),
  ])
  func whatTheTableOfCommandsKnows(line: String, offered: String) throws {
    #expect(offers(line, on: try TestBench()).contains(offered))
  }

  @Test func aBeginningComesBeforeALaterWord() throws {
    let list = offers("m", on: try TestBench())
    #expect(list.first == "mark")
    let known = FittingOffers("peace")
    var fitting = known
    fitting.add([Offer("war and peace"), Offer("peace now")])
    #expect(fitting.list.map(\.text) == ["peace now", "war and peace"])
  }

  @Test func anOptionIsNotOfferedTwice() throws {
    let list = offers("find x sort=date ", on: try TestBench())
    #expect(!list.contains("sort="))
    #expect(list.contains("doc="))
  }

  @Test func whatEveryCommandHasIsOfferedOnceItIsBegun() throws {
    let table = try TestBench()
    #expect(offers("undo ", on: table).isEmpty)
    #expect(offers("undo fo", on: table) == ["format="])
    #expect(offers("docs --fo", on: table) == ["--format"])
  }

  @Test func hintsLookNothingUp() throws {
    let table = try tableWithTitles()
    let quick = table.bench.completions(of: "show 1", at: 6, isQuick: true)
    #expect(quick.offers.isEmpty)
    #expect(
      table.bench.completions(of: "matri", at: 5, isQuick: true).offers.first?.text == "matrix")
  }

  // MARK: Values from what lies on the table

  private static let titled: [(name: String, title: String)] = [
    ("2024-a-talks", "Talks in the valley"), ("2024-b-trade", "“Strategic” trade grows"),
    ("003-c", "Talks begin anew"),
  ]

  private func tableWithTitles() throws -> TestBench {
    let table = try TestBench(articles: [])
    for (name, title) in Self.titled {
      try table.bench.store.add(
        Document(number: 0, name: name, path: name, title: title, hash: "hash of \(name)"),
        text: Text("\(title)\n\nThe envoy came. “We want talks,” she said."))
    }
    return table
  }

  @Test(arguments: [
    ("show talks", ["1", "3"]), ("show TALK", ["1", "3"]), ("show strat", ["2"]),
    ("show 2024-b", ["2024-b-trade"]), ("find x doc=val", ["1"]), ("dupes begin", ["3"]),
    ("show alks", []),
  ])
  func documentsByWordsOfTheirTitles(line: String, numbers: [String]) throws {
    #expect(offers(line, on: try tableWithTitles()) == numbers)
  }

  @Test func documentsByNumberSayWhatTheyAre() throws {
    let table = try tableWithTitles()
    let found = table.bench.completions(of: "show 2", at: 6).offers
    #expect(found.first?.text == "2")
    #expect(found.first?.says.contains("trade grows") == true)
    #expect(found.contains { $0.text == "2024-a-talks" })
  }

  @Test func sentencesOfADocument() throws {
    let table = try tableWithTitles()
    let found = table.bench.completions(of: "mark 2:", at: 7).offers
    #expect(found.map(\.text).prefix(2) == ["2:1", "2:2"])
    #expect(found[1].says == "The envoy came.")
  }

  @Test func rowsOfTheLastListing() throws {
    let table = try TestBench()
    #expect(offers("show %", on: table).isEmpty)
    try table.run("find envoy")
    let found = table.bench.completions(of: "mark %", at: 6).offers
    #expect(found.map(\.text) == ["%1", "%2"])
    #expect(found[0].says.contains("envoy"))
  }

  @Test func marksScenariosCodesAndSessions() throws {
    let table = try TestBench()
    try table.run("scenario add break \"it breaks\"")
    try table.run("mark 1:2 break=C n=\"gone by autumn\" c=rhetoric/omission")
    #expect(offers("rate ", on: table).prefix(2) == ["m1", "break="])
    #expect(offers("note autu", on: table) == ["m1"])
    #expect(offers("mark 1:2 br", on: table) == ["break="])
    #expect(offers("mark 1:2 break=", on: table).prefix(2) == ["CC", "C"])
    #expect(offers("edit m1 --code omis", on: table) == ["rhetoric/omission"])
    #expect(offers("scenario remove ", on: table).first == "break")
    try table.run("save first")
    #expect(offers("open fi", on: table) == ["first"])
  }

  @Test func valuesOfALensAreQuotedWhereTheyHoldSpaces() throws {
    let table = try TestBench(plugins: [SpokenPlugin()])
    #expect(offers("spoken speaker=", on: table) == ["\"Ann Lee\"", "Bo"])
    #expect(offers("spoken speaker=\"ann", on: table) == ["\"Ann Lee\""])
    #expect(offers("spoken speaker=lee", on: table) == ["\"Ann Lee\""])
    #expect(offers("find x --speaker B", on: table) == ["Bo"])
    #expect(table.bench.completions(of: "spoken speaker=", at: 15).offers[0].says == "2 times")
  }

  @Test func filesAndFolders() throws {
    let table = try TestBench()
    let folder = table.folder + "/with space"
    try FileManager.default.createDirectory(
      atPath: folder + "/deep", withIntermediateDirectories: true)
    FileManager.default.createFile(atPath: folder + "/list.txt", contents: nil)
    #expect(offers("load \(table.folder)/wi", on: table) == ["\"\(folder)/"])
    #expect(
      offers("load \"\(folder)/", on: table) == ["\"\(folder)/deep/", "\"\(folder)/list.txt\""])
    #expect(offers("docs > \"\(folder)/LI", on: table) == ["\"\(folder)/list.txt\""])
  }

  @Test func longListsSayHowManyMoreThereAre() throws {
    let articles = (1...100).map { (name: "a\($0)", text: "Nothing here.") }
    let table = try TestBench(articles: articles)
    let completions = table.bench.completions(of: "docs ", at: 5)
    #expect(completions.offers.count == Completions.limit)
    #expect(completions.offers.count + completions.more >= 100)
  }

  @Test(arguments: ["\u{1B}[31m", "\"\"\"", "=====", "a=\"", "%%%", "m m m :::", "\\", "“”“", "👨‍👩‍👧"])
  func anythingTypedIsTaken(line: String) throws {
    let table = try tableWithTitles()
    for cursor in 0...line.utf8.count {
      let completions = table.bench.completions(of: line, at: cursor)
      #expect(completions.replacing.upperBound >= completions.replacing.lowerBound)
      _ = table.bench.completions(of: "mark " + line, at: 5 + cursor)
      _ = table.bench.completions(of: "quotes x=" + line, at: 9 + cursor)
    }
  }
}

/// A lens that finds a speaker in every sentence with a quotation.
private struct SpokenPlugin: Plugin {
  let name = "spoken"
  let version = 1
  let summary = "who speaks"
  var command: any PluginCommand.Type { SpokenCommand.self }

  func findings(in reading: DocumentReading) -> [Finding] {
    let speakers = reading.document.number == 1 ? ["Ann Lee", "Bo", "Ann Lee"] : []
    return speakers.map {
      Finding(
        plugin: name, document: reading.document.number, range: 0..<1,
        roles: [.init("speaker", .text($0))])
    }
  }

  func values(of kind: String, at desk: any Desk) -> [Offer] { desk.known(kind, by: self) }
}

private struct SpokenCommand: PluginCommand {
  static let configuration = CommandConfiguration(commandName: "spoken", abstract: "Who speaks.")

  @Option(help: "Who.") var speaker: String?

  func run(at desk: any Desk) throws -> Answer { Answer() }
}
