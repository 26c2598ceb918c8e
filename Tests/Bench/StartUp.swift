/// How fast Readout starts, beside programs that everyone knows.
enum StartUp {
  /// The runs of each program; the median of them is shown.
  private static let runs = 41

  static func measure(_ program: String) {
    let sqlite = repeated { Measurement.run(["sqlite3", ":memory:", ".quit"]) }
    let python = repeated { Measurement.run(["python3", "-c", "pass"]) }
    let version = repeated { Measurement.run([program, "--version"]) }
    let prompt = repeated { Measurement.firstPrompt([program], prompt: "readout") }
    let docs = repeated { Measurement.run([program, "-c", "docs"]) }
    var rows = Rows("start-up, median of \(runs)", "wall", "processor", "wall, to python3")
    for (name, run) in [
      ("`readout --version`", version), ("readout: the first prompt, sample corpus", prompt),
      ("`readout -c docs`", docs), ("`sqlite3 :memory: .quit`", sqlite),
      ("`python3 -c pass`", python),
    ] {
      rows.add(
        name, duration(run?.wall), duration(run?.processor), ratio(run?.wall, to: python?.wall))
    }
    rows.show("## Start-up")
  }

  private static func repeated(_ measure: () -> Run?) -> Run? {
    let taken = (0..<runs).compactMap { _ in measure() }
    guard taken.count == runs, let wall = median(taken.map(\.wall)),
      let processor = median(taken.map(\.processor))
    else { return nil }
    return Run(wall: wall, processor: processor)
  }
}
