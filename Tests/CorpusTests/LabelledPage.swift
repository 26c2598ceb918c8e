import Foundation
import ReadoutKit
import Testing

/// A page with the clutter of a real one, each line labelled with what it is.
///
/// The files in `Pages/` begin with what the page says about itself (`author: …`), up to a line of
/// dashes. Then each line bears its label before a bar: a kind of zone, `title`, `subtitle` or
/// `heading`, or nothing for text.
struct LabelledPage: CustomTestStringConvertible {
  let name: String
  /// The facts at the top; `none` for what the page does not say.
  let facts: [String: String]
  /// The lines that are not blank, with the kind of zone that each should be in.
  let lines: [Line]
  /// The page as a reader would get it.
  let text: Text

  struct Line: Equatable, CustomStringConvertible {
    var label: String
    var words: String
    var description: String { "\(label.isEmpty ? "text" : label) | \(words)" }
  }

  var testDescription: String { name }

  /// All pages of the folder.
  static let all: [LabelledPage] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8))
        .map { LabelledPage(name: name, file: $0) }
    }
  }()

  init(name: String, file: String) {
    self.name = name
    var facts: [String: String] = [:]
    var lines: [Line] = []
    var words: [String] = []
    let all = file.split(separator: "\n", omittingEmptySubsequences: false)
    let border = all.firstIndex(of: "---") ?? all.startIndex
    for line in all[..<border] {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { facts[String(parts[0])] = String(parts[1]) }
    }
    for line in all[border...].dropFirst() {
      let bar = line.range(of: " | ")
      let said = bar.map { String(line[$0.upperBound...]) } ?? ""
      words.append(said)
      guard let bar, !said.isEmpty else { continue }
      var label = line[..<bar.lowerBound].trimmingCharacters(in: .whitespaces)
      if label == "title" || label == "subtitle" { facts[label] = said }
      if ["title", "subtitle", "heading"].contains(label) { label = "" }
      lines.append(Line(label: label, words: said))
    }
    self.facts = facts
    self.lines = lines
    text = Text(words.joined(separator: "\n"))
  }

  /// The lines with the kind of the zone that each lies in.
  func lines(labelledBy zones: [Zone]) -> [Line] {
    var position = 0
    var labelled: [Line] = []
    for line in text.string(text.range).split(separator: "\n", omittingEmptySubsequences: false) {
      let range = position..<(position + line.utf8.count)
      position = range.upperBound + 1
      guard !line.isEmpty else { continue }
      let zone = zones.first { $0.range.overlaps(range) }
      labelled.append(Line(label: zone?.kind.rawValue ?? "", words: String(line)))
    }
    return labelled
  }
}
