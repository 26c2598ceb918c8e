import Corpus
import ReadoutKit
import Testing

@Suite("A side file tells of the files beside it")
struct SideFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func facts() throws -> [String: GivenFacts] {
    var facts: [String: GivenFacts] = [:]
    for file in try CorpusReader.scan([folder.root]).files {
      for article in try ReadFile(file).articles { facts[article.name] = article.given }
    }
    return facts
  }

  @Test("Its lines are facts of the files that they name, with their endings or without")
  func beside() throws {
    for name in ["a.txt", "sub/b.txt", "c.md", "d.txt.gz"] { try folder.write(name, "Words.") }
    try folder.write(Array("d.txt.gz".utf8), gzipped(Array("Words.".utf8)))
    try folder.write(
      "metadata.csv",
      "File,Title,Date,Outlet\na.txt,First,2023-03-22,The Plain\n./sub/b,Second,,\nd,Fourth,,\n")
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["a", "c", "d", "sub/b"])
    #expect(scan.warnings.isEmpty)
    let facts = try facts()
    #expect(facts["a"]?.title == "First")
    #expect(facts["a"]?.outlet == "The Plain")
    #expect(facts["a"]?.basis == .sideFile)
    #expect(facts["sub/b"]?.title == "Second")
    #expect(facts["sub/b"]?.basis == nil)
    #expect(facts["c"] == GivenFacts())
    #expect(facts["d"]?.title == "Fourth")
  }

  @Test("The file's own record wins, then the nearest side file, then those further up")
  func order() throws {
    try folder.write("sub/a.md", "---\ntitle: Own\n---\nWords.")
    try folder.write("sub/Metadata.CSV", "name,title,author\na,Near,Ann Lee\n")
    try folder.write(
      "metadata.csv", "path,title,author,outlet,date\nsub/a.md,Far,Bo Berg,The Plain,2023-03-22\n")
    let given = try #require(try facts()["sub/a"])
    #expect(given.title == "Own")
    #expect(given.author == "Ann Lee")
    #expect(given.outlet == "The Plain")
    #expect(given.date == "2023-03-22")
    #expect(given.basis == .sideFile)
  }

  @Test("It tells of all articles in a file of many")
  func containers() throws {
    try folder.write(
      "talks.jsonl", #"{"id":"a","text":"x"}"# + "\n" + #"{"id":"b","text":"y","source":"Own"}"#)
    try folder.write("metadata.csv", "file,outlet\ntalks.jsonl,The Plain\n")
    let facts = try facts()
    #expect(facts["talks/a"]?.outlet == "The Plain")
    #expect(facts["talks/b"]?.outlet == "Own")
  }

  @Test("Lines that name no file are counted, broken ones named")
  func strangers() throws {
    try folder.write("a.txt", "Words.")
    try folder.write("metadata.csv", "file,title\nx,1\ny,2\nz,3\nw,4\na,5\nb\n")
    let scan = try CorpusReader.scan([folder.root])
    #expect(
      scan.warnings.map(\.line) == [
        "metadata.csv: line 7: 1 cell, not 2; left out",
        "metadata.csv: 4 lines name no article: x, y, z …",
      ])
    #expect(try facts()["a"]?.title == "5")
  }

  @Test("Without a column for files it is a table of articles, or refused")
  func otherTables() throws {
    try folder.write("z.txt", "Words.")
    try folder.write("metadata.csv", "doc_id,text\n1,Words of a row.\n")
    try folder.write("sub/metadata.csv", "title,date\nA,2023\n")
    let scan = try CorpusReader.scan([folder.root])
    #expect(scan.files.map(\.name) == ["metadata", "z"])
    #expect(
      scan.warnings.map(\.line) == [
        "metadata.csv: no column file, name or path; columns: title, date; left out"
      ])
  }

  @Test("A side file that changed makes the files that it names new")
  func times() throws {
    for name in ["a.txt", "b.txt"] { try folder.write(name, "Words.") }
    try folder.write("metadata.csv", "file,title\na,T\n")
    try folder.setTime("a.txt", seconds: 1000)
    try folder.setTime("b.txt", seconds: 2000)
    try folder.setTime("metadata.csv", seconds: 3000)
    let files = try CorpusReader.scan([folder.root]).files
    #expect(files.map(\.modified) == [3_000_000_000_000, 2_000_000_000_000])
    #expect(files.map(\.size) == [6, 6])
  }
}
