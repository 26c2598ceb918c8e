import ReadoutKit

/// Loads more articles into the corpus.
struct LoadCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load articles: files, or folders of them; alone, what has changed on disk.")

  static let examples: Examples = [
    "load": "look again through what is loaded",
    "load more/": "the articles of a folder on top",
    "load --index": "build the full-text index now; at a prompt it is built behind it",
  ]

  @Flag(help: "Build the full-text index of the corpus, and wait for it.")
  var index = false

  @Argument(help: ArgumentHelp("Files or folders.", valueName: "file"), completion: .file())
  var paths: [String] = []

  func run(on bench: Workbench, line: [Word]) throws -> Answer {
    if index, paths.isEmpty { return try bench.finishIndex() }
    let loaded = try bench.load(paths)
    try bench.recordCorpus()
    var answer = Answer.lines(loaded.described)
    answer.notes = loaded.numbers
    if index { answer.heading += try bench.finishIndex().heading }
    return answer
  }
}
