import Foundation

/// Measures how fast Readout is, side by side with what a user would take instead.
///
/// Machines differ, and the same machine differs from hour to hour: each figure stands beside a peer
/// that was measured in the same run, as a ratio.
@main
struct Bench {
  static func main() {
    guard let program = CommandLine.arguments.dropFirst().first else {
      print(
        "usage: bench PROGRAM [start-up|loading|completion|searching|judging|lenses|filter ...]")
      exit(64)
    }
    let chosen = CommandLine.arguments.dropFirst(2)
    let isWanted = { (part: String) in chosen.isEmpty || chosen.contains(part) }
    if isWanted("start-up") { StartUp.measure(program) }
    let environment = ProcessInfo.processInfo.environment
    let count = environment["BENCH_ARTICLES"].flatMap(Int.init) ?? 100_000
    let folder = environment["BENCH_FOLDER"] ?? NSTemporaryDirectory() + "readout-bench"
    guard let shared = environment["READOUT_SHARED"],
      let corpus = BenchCorpus(count, shared: shared, folder: folder),
      let small = BenchCorpus(min(count, 1000), shared: shared, folder: folder)
    else {
      print("\nREADOUT_SHARED names no folder with articles: only the start is measured")
      return
    }
    print("\n\(count) articles, \(rounded(corpus.megabytes, 1)) MB of text")
    let cache = folder + "/cache"
    setenv("READOUT_CACHE", cache, 1)
    if isWanted("loading") { Loading.measure(program, corpus, cache: cache) }
    if isWanted("completion") { Completing.measure(program, corpus, folder: folder) }
    if isWanted("searching") {
      Searching.measure(program, corpus, shared: shared, folder: folder)
    }
    if isWanted("judging") { Judging.measure(program, small, folder: folder) }
    if isWanted("lenses") { Lenses.measure(small) }
    if isWanted("filter") { Batch.measure(program, corpus, small: small) }
  }
}
