import Reading
import ReadoutKit
import Testing

@testable import Mediation

/// Every entry of every table is seen at work: in a sentence of its own, or in one that its kind
/// shares, with a place left free for it.
@Suite("Every entry of the tables of mediation") struct TableExampleTests {
  static let examples = Table(csv: PackageResources.examples_csv).rows

  /// The sentences for an entry: its own, or those of its kind.
  static func sentences(
    _ table: String, kind: String = "", sense: String = "", entry: String, past: String = ""
  ) -> [(text: String, expected: [String])] {
    let fitting = examples.filter {
      $0["table"] == table && $0["kind"] == kind && $0["sense"] == sense
    }
    let own = fitting.filter { $0["entry"] == entry }
    return (own.isEmpty ? fitting.filter { $0["entry"].isEmpty } : own).map { row in
      let text = row["template"].replacing("{entry}", with: entry).replacing("{past}", with: past)
      return (text, row.list("expected"))
    }
  }

  /// What stands for `{past}`: of a verb with words behind it, the verb alone is inflected.
  static func past(of verb: String) -> String {
    Vocabulary.forms(of: verb, isVerb: true).first { $0.form.contains(.past) }?.phrase ?? verb
  }

  @Test("fixes its stance", arguments: MediationPlugin.tables.stances.table().rows)
  func stance(row: Table.Line) {
    let sentences = Self.sentences(
      "stances", kind: row["kind"], sense: row["sense"], entry: row["cue"],
      past: Self.past(of: row["cue"]))
    let isShown = sentences.contains { text, expected in
      let read = findings(in: text).compactMap { $0.text("stance") }
      return expected.isEmpty ? read.isEmpty : read.contains(where: expected.contains)
    }
    #expect(isShown, "\(row["cue"]), \(row["kind"]), \(row["sense"])")
  }

  @Test("names an effort", arguments: MediationPlugin.tables.triggers.table().rows)
  func trigger(row: Table.Line) {
    let sentences = Self.sentences("triggers", kind: row["kind"], entry: row["phrase"])
    #expect(
      sentences.contains { !findings(in: $0.text).isEmpty }, "\(row["phrase"]), \(row["kind"])")
  }

  @Test(
    "tells the field", arguments: MediationPlugin.tables.words.table().rows)
  func word(row: Table.Line) {
    let sentences = Self.sentences("words", kind: row["kind"], entry: row["phrase"])
    #expect(
      sentences.contains { findings(in: $0.text).isEmpty == $0.expected.isEmpty },
      "\(row["phrase"]), \(row["kind"])")
  }

  @Test(
    "names the sides of a war",
    arguments: MediationPlugin.tables.conflicts.table().rows)
  func conflict(row: Table.Line) {
    let sentences = Self.sentences("conflicts", entry: row["phrase"])
    #expect(
      sentences.contains { findings(in: $0.text).first?.texts("parties") == row.list("parties") },
      "\(row["phrase"])")
  }

  @Test("names a side", arguments: MediationPlugin.tables.sides.table().rows)
  func side(row: Table.Line) {
    for name in [row["name"]] + row.list("names") {
      let sentences = Self.sentences("sides", entry: name)
      #expect(
        sentences.contains {
          findings(in: $0.text).first?.texts("parties").contains(row["name"]) == true
        }, "\(name)")
    }
  }

  @Test(
    "names an initiative",
    arguments: MediationPlugin.tables.initiatives.table().rows)
  func initiative(row: Table.Line) {
    for name in [row["name"]] + row.list("aliases") {
      let sentences = Self.sentences("initiatives", entry: name)
      #expect(
        sentences.contains { findings(in: $0.text).contains { $0.text("name") == row["name"] } },
        "\(name)")
    }
  }
}
