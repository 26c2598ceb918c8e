import Foundation

/// How long a session of many marks takes to open, to mark in, and to be weighed.
enum Judging {
  private static let marks = 20_000

  static func measure(_ program: String, _ corpus: BenchCorpus, folder: String) {
    let session = folder + "/judging-\(corpus.count).readout"
    var making: Run?
    if !FileManager.default.fileExists(atPath: session) {
      making = make(session, program, corpus, script: folder + "/judging.script")
    }
    var rows = Rows("a session of \(marks) marks", "wall", "ratio")
    if let making {
      rows.add("made by a script, a mark", duration(making.wall / Double(marks)), "–")
    }
    // As a prompt opens: the session's corpus is on disk already, read earlier.
    let bare = median(
      (0..<5).compactMap { _ in
        Measurement.firstPrompt([program, corpus.files], prompt: "readout>")?.wall
      })
    let opened = median(
      (0..<5).compactMap { _ in
        Measurement.firstPrompt([program, "-s", session], prompt: "readout judging")?.wall
      })
    let parsed = median(
      (0..<3).compactMap { _ in
        Measurement.run([
          "python3", "-c",
          "import json,sys\nfor l in open(sys.argv[1]): json.loads(l)", session,
        ])?.wall
      })
    rows.add("the corpus alone, to the prompt", duration(bare), ratio(bare, to: parsed))
    rows.add("with the session, to the prompt", duration(opened), ratio(opened, to: parsed))
    rows.add("Python reads the same file's JSON", duration(parsed), "1 ×")
    // Marked in a copy: the session stays as it is.
    let copy = folder + "/judging-copy.readout"
    try? FileManager.default.removeItem(atPath: copy)
    try? FileManager.default.copyItem(atPath: session, toPath: copy)
    if let typist = Typist([program, "-s", copy]) {
      _ = typist.time("mark 1@0-20 C C I N")
      for line in [
        "mark 7@30-60 C I N II n=\"one more\"", "rate m77 I I C N", "undo", "matrix",
        "marks text=zzyzx", "matrix sensitivity",
      ] {
        let times = (0..<9).compactMap { _ in typist.time(line) }
        rows.add("`\(line)`", duration(median(times)), ratio(median(times), to: parsed))
      }
      _ = typist.leave()
    }
    rows.show("## Judging")
  }

  /// Marks passages all over the corpus, each with a row of ratings.
  private static func make(
    _ session: String, _ program: String, _ corpus: BenchCorpus, script: String
  ) -> Run? {
    var lines = ["question \"Which way will it go?\" --by 2030-12-31"]
    for key in ["one", "two", "three", "four"] {
      lines.append("scenario add \(key) \"It goes way \(key)\"")
    }
    let scale = ["CC", "C", "N", "I", "II", "NA"]
    for mark in 0..<marks {
      let document = mark % corpus.count + 1
      let start = mark / corpus.count * 40
      let ratings = (0..<4).map { scale[(mark * 7 + $0 * 5 + mark / 11) % scale.count] }
      lines.append(
        "mark \(document)@\(start)-\(start + 35) \(ratings.joined(separator: " ")) "
          + "c=theme/\(mark % 20) g=B\(mark % 6 + 1) n=\"item \(mark)\"")
    }
    try? lines.joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)
    return Measurement.run(
      [program, corpus.files, "-s", session, "--keep-going", "-f", script])
  }
}
