import ArgumentParser
import Corpus
import Extract
import Glibc
import ReadoutKit
import Shell

/// `readout extract`: the lenses as a filter, for pipes and for clusters.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readout extract",
    abstract: "Find in articles on standard input, one JSON object a line, without a store.",
    discussion: """
      Each line in gives a line out, in the same order: id, line, hash (SHA-256 of the text), plugins \
      with their versions, findings. A line that holds no article gives its number and an error; how \
      many there were is said at the end, which is then 1.

      Example: readout extract --plugins quotes,sanctions < articles.jsonl > findings.jsonl
      """)

  @Option(help: "Which lenses, with commas: \(builtInPlugins.map(\.name).joined(separator: ","))")
  var plugins: String?

  @Option(help: "Which field is what, where the names do not tell: text=body,id=doc_id")
  var columns: String?

  @Option(help: "How many cores to use; all of them where nothing is said.")
  var jobs: Int?

  @Flag(
    help: "One line a finding, with id, line, hash and version, instead of one line an article.")
  var flat = false

  /// Runs the filter; gives the program's exit code.
  func start() -> Int32 {
    do throws(ReadoutError) {
      if let jobs, jobs < 1 {
        throw ReadoutError("--jobs \(jobs) is no number of cores", hint: "1 or more", kind: .usage)
      }
      let filter = ExtractFilter(
        plugins: try chosen(),
        columns: try columns.map { option throws(ReadoutError) in try ColumnMapping(option) }
          ?? .standard,
        isFlat: flat, jobs: min(jobs ?? OrderedWork.cores, 256))
      return report(filter.run(from: STDIN_FILENO, to: STDOUT_FILENO))
    } catch {
      say("error: " + error.message + (error.hint.map { "; \($0)" } ?? ""))
      return error.kind.rawValue
    }
  }

  private func chosen() throws(ReadoutError) -> [any Plugin] {
    guard let plugins else { return builtInPlugins }
    var chosen: [any Plugin] = []
    for name in plugins.split(separator: ",") {
      guard let plugin = builtInPlugins.first(where: { $0.name == name }) else {
        throw ReadoutError(
          "there is no lens \(name)",
          hint: "there are " + builtInPlugins.map(\.name).joined(separator: ", "), kind: .usage)
      }
      if !chosen.contains(where: { $0.name == name }) { chosen.append(plugin) }
    }
    if chosen.isEmpty {
      throw ReadoutError(
        "--plugins names no lens", hint: "readout extract --plugins quotes", kind: .usage)
    }
    return chosen
  }

  private func report(_ outcome: ExtractFilter.Outcome) -> Int32 {
    if outcome.readFailure != 0 {
      say("error: standard input: \(String(cString: strerror(outcome.readFailure)))")
      return ReadoutError.Kind.unusable.rawValue
    }
    if outcome.writeFailure != 0 {
      say("error: standard output: \(String(cString: strerror(outcome.writeFailure)))")
      return ReadoutError.Kind.command.rawValue
    }
    guard outcome.bad > 0 else { return 0 }
    say("\(outcome.bad) of \(outcome.lines) lines held no article that could be read")
    return ReadoutError.Kind.command.rawValue
  }

  private func say(_ line: String) {
    Output.error.write("readout extract: \(SafeText.oneLine(line))\n")
  }
}
