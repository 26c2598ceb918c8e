import Foundation

/// How long searches take, before the index and with it, beside ripgrep.
enum Searching {
  static func measure(
    _ program: String, _ corpus: BenchCorpus, shared: String, folder: String
  ) {
    let thirty = shared + "/tools/terms30.txt"
    let thousands = folder + "/terms3000.txt"
    _ = Measurement.run(
      ["python3", shared + "/tools/make_terms.py", corpus.lines, "3000"], output: thousands)
    phrases(program, corpus, title: "## Phrases, before the index")
    terms(program, corpus, thirty, title: "## 30 terms")
    terms(program, corpus, thousands, title: "## 3,000 terms")
    _ = Measurement.run([program, corpus.files, "-c", "load --index"])
    phrases(program, corpus, title: "## Phrases, with the index")
  }

  private static let phrases = [
    "strategic coordination", "Supreme Court justice", "told reporters on Tuesday",
    "executive order", "no such words anywhere",
  ]

  private static func phrases(_ program: String, _ corpus: BenchCorpus, title: String) {
    guard let typist = Typist([program, corpus.files]) else { return }
    // As many rows as a terminal is given; the line below them tells how many there are in all.
    var rows = Rows("`find \"…\" limit=100`", "hits", "readout", "ripgrep", "ratio")
    // The first one also pays for what is made once.
    _ = typist.time("find \"zzyzx\"")
    for phrase in phrases {
      let times = (0..<5).compactMap { _ in typist.time("find \"\(phrase)\" limit=100") }
      let peer = (0..<3).compactMap { _ in
        Measurement.run(["rg", "-F", "-i", "-w", "--no-filename", phrase, corpus.files])?.wall
      }
      // ripgrep ends in 1 where it finds nothing.
      let hits = count(["rg", "-F", "-i", "-w", "-o", "--no-filename", phrase, corpus.files])
      rows.add(
        phrase, hits, duration(median(times)), duration(median(peer)),
        ratio(median(times), to: median(peer)))
    }
    _ = typist.leave()
    rows.show(title)
  }

  private static func terms(
    _ program: String, _ corpus: BenchCorpus, _ file: String, title: String
  ) {
    let output = NSTemporaryDirectory() + "readout-bench.out"
    let count = [program, corpus.files, "--format", "tsv", "-c", "count --all --terms '\(file)'"]
    let search = ["rg", "-F", "-i", "-w", "-o", "--no-filename", "-f", file, corpus.files]
    var rows = Rows("program", "hits", "wall", "processor", "memory", "ratio")
    let runs = (0..<3).compactMap { _ in Measurement.run(count, output: output) }
    let hits = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    let total = hits.split(separator: "\n").dropFirst().reduce(0) { sum, line in
      sum + (line.split(separator: "\t").dropFirst().first.flatMap { Int($0) } ?? 0)
    }
    let peers = (0..<(title.contains("3,000") ? 1 : 3)).compactMap { _ in Measurement.run(search) }
    let ours = median(runs.map(\.wall))
    let theirs = median(peers.map(\.wall))
    rows.add(
      "`readout FOLDER -c 'count --all --terms FILE'`", "\(total)", duration(ours),
      duration(median(runs.map(\.processor))), rounded(runs.map(\.memory).max() ?? 0, 0) + " MB",
      ratio(ours, to: theirs))
    rows.add(
      "`rg -F -i -w -o -f FILE FOLDER`", self.count(search), duration(theirs),
      duration(median(peers.map(\.processor))), rounded(peers.map(\.memory).max() ?? 0, 0) + " MB",
      "1 ×")
    rows.show(title)
  }

  /// How many lines a program prints.
  private static func count(_ arguments: [String]) -> String {
    let output = NSTemporaryDirectory() + "readout-bench.count"
    guard Measurement.run(arguments, output: output) != nil,
      let lines = FileManager.default.contents(atPath: output)
    else { return "–" }
    return "\(lines.count { $0 == 0x0A })"
  }
}
