import Exchange
import Foundation
import LineEditor
import ReadoutKit
import Sessions
import Workbench

/// What Tab offers: commands, their subcommands and options, documents, scenarios, sessions, files.
struct Completer {
  let bench: Workbench

  /// The candidates for the word that ends at the cursor (UTF-8 bytes of the line).
  func candidates(in line: String, at cursor: Int) -> CompletionSet {
    let before = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    let start = before.utf8.count - lastWord(of: before).utf8.count
    let word = lastWord(of: before)
    let words = before.dropLast(word.count).split(separator: " ").map(String.init)
    let found = offers(for: word, after: words)
      .compactMap(Self.harmless)
      .filter { $0.text.hasPrefix(word) }
    return CompletionSet(replacing: start..<before.utf8.count, candidates: found)
  }

  /// A candidate as far as the screen can show it as it is; the rest is typed with care.
  private static func harmless(_ candidate: Completion) -> Completion? {
    if SafeText.oneLine(candidate.text) == candidate.text { return candidate }
    let shown = candidate.text.unicodeScalars.prefix {
      SafeText.oneLine(String($0)) == String($0)
    }
    return shown.isEmpty
      ? nil : Completion(String(shown), summary: candidate.summary, addsSpace: false)
  }

  private func lastWord(of text: String) -> Substring {
    text.lastIndex(of: " ").map { text[text.index(after: $0)...] } ?? text[...]
  }

  private func offers(for word: Substring, after words: [String]) -> [Completion] {
    guard let first = words.first else {
      return bench.registry.entries.map { Completion($0.name, summary: $0.summary) }
    }
    guard let entry = bench.registry.entry(named: first) else { return [] }
    if entry.name == "help" {
      return bench.registry.entries.map { Completion($0.name, summary: $0.summary) }
    }
    let shape = CommandShape.of(entry.command).reached(by: Array(words.dropFirst()))
    if let values = values(of: words.last ?? "", shape), !values.isEmpty { return values }
    if word.hasPrefix("-") { return options(of: shape) }
    var offers: [Completion] = []
    if words.count == 1 {
      offers += shape.subcommands.map { Completion($0.name, summary: $0.summary) }
    }
    switch entry.name {
    case "load", "source": return offers + files(beginningWith: String(word))
    case "save", "open": return offers + sessions
    case "unmark", "rate", "note", "log": offers += marks
    case "mark": offers += scenarios
    case "scenario" where words.last == "remove":
      return bench.session.state.scenarios.map { Completion($0.key, summary: $0.text) }
    default: break
    }
    if entry.name == "rate" { offers += scenarios }
    if ["show", "docs", "mark"].contains(entry.name) { offers += documents }
    return offers.isEmpty ? options(of: shape) : offers
  }

  private func options(of shape: CommandShape) -> [Completion] {
    shape.options.filter { $0.names[0] != "help" }.map {
      Completion("--" + $0.names[0], summary: $0.summary)
    } + [Completion("--format", summary: "How the result is written.")]
  }

  /// The values of the option before the cursor, where they are known.
  private func values(of option: String, _ shape: CommandShape) -> [Completion]? {
    guard option.hasPrefix("--") else { return nil }
    let name = String(option.dropFirst(2))
    if name == "format" { return Format.allCases.map { Completion($0.rawValue) } }
    guard let known = shape.option(named: name), !known.isFlag else { return nil }
    switch name {
    case "doc": return documents
    case "scenario": return bench.session.state.scenarios.map { Completion($0.key) }
    default: return known.values.map { Completion($0) }
    }
  }

  private var documents: [Completion] {
    bench.documents.map { Completion($0.name, summary: $0.title ?? "") }
  }

  private var marks: [Completion] {
    bench.session.state.marks.map { mark in
      Completion(mark.id, summary: mark.note ?? mark.anchors.first?.words ?? "")
    }
  }

  private var scenarios: [Completion] {
    bench.session.state.scenarios.map {
      Completion($0.key + "=", summary: $0.text, addsSpace: false)
    }
  }

  private var sessions: [Completion] {
    bench.sessionNames.map { Completion($0) }
  }

  private func files(beginningWith word: String) -> [Completion] {
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? ""
    let path = folder.isEmpty ? "." : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.contains(" ") }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      return Completion(
        folder + name + (isFolder.boolValue ? "/" : ""), addsSpace: !isFolder.boolValue)
    }
  }
}
