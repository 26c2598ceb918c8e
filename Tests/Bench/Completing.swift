import Foundation

/// How long Tab takes to list articles by words of their titles, beside bash's own completion and
/// grep over the same titles.
enum Completing {
  private static let words = ["s", "tr", "pres", "house", "court"]

  static func measure(_ program: String, _ corpus: BenchCorpus, folder: String) {
    let titles = folder + "/titles.txt"
    let listed = Measurement.run(
      ["sh", "-c", "'\(program)' '\(corpus.files)' --format tsv -c docs | cut -f 4"], output: titles
    )
    guard listed != nil, let prompt = Prompt([program, corpus.files]) else { return }
    var rows = Rows("`show …` and Tab", "readout", "bash, `compgen -W`", "`grep -i -w`")
    // The first list also waits for what is made behind the prompt.
    let first = prompt.list("show " + words[0])
    rows.add("the first one: " + words[0], duration(first), "–", "–")
    for word in words {
      let times = (0..<9).compactMap { _ in prompt.list("show " + word) }
      let compgen = "IFS=$'\\n'; compgen -W \"$(<'\(titles)')\" -- '\(word)' | head -40"
      let peers = (0..<3).compactMap { _ in Measurement.run(["bash", "-c", compgen])?.wall }
      let greps = (0..<3).compactMap { _ in
        Measurement.run(["sh", "-c", "grep -i '\\b\(word)' '\(titles)' | head -40"])?.wall
      }
      rows.add(
        word, duration(median(times)), duration(median(peers)), duration(median(greps)))
    }
    prompt.leave()
    rows.show("## Completion")
  }
}

/// The program at a pseudo-terminal, typed to key by key.
private final class Prompt {
  private let terminal: Int32
  private let child: pid_t

  /// Starts it; nil where no prompt comes.
  init?(_ arguments: [String]) {
    guard let (terminal, child) = Measurement.startOnTerminal(arguments) else { return nil }
    (self.terminal, self.child) = (terminal, child)
    guard wait(for: "readout> ") else { return nil }
  }

  /// Types a line and Tab, waits for the end of a list too long for the screen, and takes the line
  /// back; gives the milliseconds from Tab on.
  func list(_ line: String) -> Double? {
    send(line)
    // Whatever the screen shows of it: nothing more comes.
    guard wait(for: nil) else { return nil }
    let start = Measurement.now()
    send("\t")
    guard wait(for: " more") else { return nil }
    let time = Measurement.now() - start
    send("\u{03}")
    return wait(for: nil) ? time : nil
  }

  func leave() {
    send("\u{04}")
    while wait(for: nil, atEnd: true) {}
    close(terminal)
    _ = Measurement.wait(for: child, since: Measurement.now())
  }

  private func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// Reads until some words have come, or for nil until nothing has for a while; false at the end.
  private func wait(for words: String?, atEnd: Bool = false) -> Bool {
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, words == nil && !atEnd ? 150 : 10_000)
      if ready == 0 { return words == nil && !atEnd }
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { return false }
      seen += buffer[..<count]
      if let words, String(decoding: seen, as: UTF8.self).contains(words) { return true }
    }
  }
}
