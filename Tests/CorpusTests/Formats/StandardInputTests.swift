import Corpus
import Glibc
import ReadoutKit
import Testing

/// One after the other: they all put a file in the place of the program's standard input.
@Suite("Standard input is read", .serialized)
struct StandardInputTests {
  private func read(_ bytes: [UInt8], columns: ColumnMapping = .standard) throws -> ReadFile {
    let folder = try TemporaryFolder()
    try folder.write(Array("input".utf8), bytes)
    let before = dup(STDIN_FILENO)
    let file = open("\(folder.path)/input", O_RDONLY)
    #expect(dup2(file, STDIN_FILENO) == STDIN_FILENO)
    close(file)
    defer {
      dup2(before, STDIN_FILENO)
      close(before)
    }
    let scan = try CorpusReader.scan([CorpusPath("-")])
    #expect(scan.roots.isEmpty)
    return try ReadFile(#require(scan.files.first), columns: columns)
  }

  @Test("Lines of JSON are told by their first brace")
  func jsonLines() throws {
    let words = "\u{FEFF}\n {\"id\":\"a\",\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"
    #expect(try read(Array(words.utf8)).names == ["stdin/a", "stdin/3"])
    #expect(try read(gzipped(Array(words.utf8))).names == ["stdin/a", "stdin/3"])
  }

  @Test("Anything else is one article")
  func text() throws {
    let words = "id,text\n1,Words.\n"
    let read = try read(Array(words.utf8))
    #expect(read.names == ["stdin"])
    #expect(read.texts == [words])
    #expect(try self.read(gzipped(Array(words.utf8))).texts == [words])
    #expect(try self.read([]).warnings == ["empty; loaded as a document without words"])
  }

  @Test("A table is looked for where columns are named")
  func table() throws {
    let read = try read(Array("id,words\n1,One.\n".utf8), columns: ColumnMapping("text=words"))
    #expect(read.texts == ["One."])
  }

  @Test("It stands beside files")
  func besideFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Words.")
    let scan = try CorpusReader.scan([folder.root, .standardInput])
    #expect(scan.files.map(\.name) == ["stdin", "a"])
    #expect(scan.roots == [folder.root])
  }
}
