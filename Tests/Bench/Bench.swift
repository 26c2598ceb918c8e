import Glibc

/// Measures how fast Readout starts, side by side with programs that everyone knows.
///
/// Machines differ, and the same machine differs from hour to hour: each row stands beside a peer
/// that was measured in the same run, as a ratio.
@main
struct Bench {
  /// The runs of each program; the median of them is shown.
  static let runs = 41

  static func main() {
    guard let program = CommandLine.arguments.dropFirst().first else {
      print("usage: bench PROGRAM")
      exit(64)
    }
    let version = median { Measurement.run([program, "--version"]) }
    let prompt = median { Measurement.firstPrompt([program], prompt: "readout") }
    let script = median { Measurement.run([program, "-c", "docs"]) }
    let sqlite = median { Measurement.run(["sqlite3", ":memory:", ".quit"]) }
    let python = median { Measurement.run(["python3", "-c", "pass"]) }

    print("medians of \(runs) runs, in milliseconds           wall   processor")
    show("readout --version", version)
    show("readout: the first prompt, sample corpus", prompt)
    show("readout -c docs", script)
    show("sqlite3 :memory: .quit", sqlite)
    show("python3 -c pass", python)
    if let version, let sqlite { ratio("readout --version to sqlite3", version.wall / sqlite.wall) }
    if let prompt, let python { ratio("the first prompt to python3", prompt.wall / python.wall) }
  }

  private static func median(_ measure: () -> Run?) -> Run? {
    var taken: [Run] = []
    for _ in 0..<runs {
      guard let run = measure() else { return nil }
      taken.append(run)
    }
    return Run(
      wall: taken.map(\.wall).sorted()[runs / 2],
      processor: taken.map(\.processor).sorted()[runs / 2])
  }

  private static func show(_ name: String, _ run: Run?) {
    let label = name + String(repeating: " ", count: max(0, 44 - name.count))
    print(label + (run.map { padded($0.wall) + padded($0.processor) } ?? "   not to be had here"))
  }

  private static func ratio(_ name: String, _ value: Double) {
    print("\(name): \((value * 100).rounded() / 100) times")
  }

  private static func padded(_ number: Double) -> String {
    let text = "\((number * 10).rounded() / 10)"
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }
}
