import Foundation

/// How long a folder takes to a usable prompt: read for the first time, and reopened.
enum Loading {
  static func measure(_ program: String, _ corpus: BenchCorpus, cache: String) {
    try? FileManager.default.removeItem(atPath: cache)
    var rows = Rows("\(corpus.count) files", "wall", "processor", "memory", "wall, to cat")
    // The files are in the system's memory for both; once before, so that neither pays for the disk.
    let list = "find '\(corpus.files)' -type f -print0 | xargs -0 cat | wc -c"
    _ = Measurement.run(["sh", "-c", list])
    let cat = Measurement.run(["sh", "-c", list])
    let first = Measurement.firstPrompt([program, corpus.files], prompt: "readout>")
    let again = (0..<9).compactMap { _ in
      Measurement.firstPrompt([program, corpus.files], prompt: "readout>")
    }
    let docs = Measurement.run([program, corpus.files, "-c", "docs 1"])
    let reopened = median(again.map(\.wall))
    for (name, run) in [
      ("first load to the prompt", first),
      (
        "reopened, to the prompt",
        reopened.map { wall in
          Run(
            wall: wall, processor: median(again.map(\.processor)) ?? 0,
            memory: again.map(\.memory).max() ?? 0)
        }
      ), ("reopened, one command (`docs 1`)", docs),
      ("`cat` of all files", cat),
    ] {
      rows.add(
        name, duration(run?.wall), duration(run?.processor),
        run.map { rounded($0.memory, 0) + " MB" } ?? "–", ratio(run?.wall, to: cat?.wall))
    }
    rows.show("## Loading")
  }
}
