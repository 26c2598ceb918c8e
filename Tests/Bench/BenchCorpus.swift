import Foundation

/// The articles that are measured on: a folder of them repeated until there are enough, each copy
/// with a last line of its own.
struct BenchCorpus {
  /// How many articles.
  let count: Int
  /// One file an article, a thousand to a folder.
  let files: String
  /// The same as JSON Lines.
  let lines: String
  /// The same in one file.
  let whole: String
  /// The bytes of all texts, in megabytes.
  let megabytes: Double

  /// Makes the corpus, or takes the one made before; nil where its maker and its articles are not
  /// to be had.
  init?(_ count: Int, shared: String, folder: String) {
    self.count = count
    let place = "\(folder)/articles-\(count)"
    files = place + "/files"
    lines = place + "/docs.jsonl"
    whole = place + "/all.txt"
    let made = place + "/made"
    if !FileManager.default.fileExists(atPath: made) {
      try? FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)
      FileHandle.standardError.write(Data("making \(count) articles in \(place) …\n".utf8))
      let run = Measurement.run(
        [
          "python3", shared + "/tools/make_corpus.py", shared + "/eval/quotes/train", "\(count)",
          place, "--files", "--jsonl", "--one-file",
        ], output: place + "/log")
      guard run != nil, FileManager.default.createFile(atPath: made, contents: nil) else {
        return nil
      }
    }
    let size = try? FileManager.default.attributesOfItem(atPath: whole)[.size] as? Int
    // Two bytes part one article from the next there.
    megabytes = Double((size ?? 0) - 2 * count) / 1e6
  }
}
