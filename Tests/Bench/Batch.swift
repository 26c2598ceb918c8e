import Foundation

/// How `readout extract` takes to a second core, and what memory it holds.
enum Batch {
  static func measure(_ program: String, _ corpus: BenchCorpus, small: BenchCorpus) {
    var rows = Rows("readout extract", "articles", "jobs", "wall", "processor", "memory")
    var walls: [String: [Int: Double]] = [:]
    for (plugins, corpus) in [
      ("quotes", small), ("quotes,sanctions,mediation,central-asia", corpus),
      ("sanctions,mediation,central-asia", corpus),
    ] {
      for jobs in [1, 2] {
        let run = Measurement.run(
          [program, "extract", "--plugins", plugins, "--jobs", "\(jobs)"], input: corpus.lines)
        walls[plugins, default: [:]][jobs] = run?.wall
        rows.add(
          plugins, "\(corpus.count)", "\(jobs)", duration(run?.wall), duration(run?.processor),
          run.map { rounded($0.memory, 0) + " MB" } ?? "–")
      }
    }
    rows.show("## The filter")
    for (plugins, times) in walls.sorted(by: { $0.key < $1.key }) {
      guard let one = times[1], let two = times[2] else { continue }
      print("two cores, \(plugins): \(rounded(two / (one / 2), 2)) times half of one core's time")
    }
  }
}
