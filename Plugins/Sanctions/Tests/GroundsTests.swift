import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Why the lens sanctions found something") struct GroundsTests {
  /// The grounds of the first finding in a text, each as `role|value|words|rule|entry`.
  private func grounds(in text: String) throws -> [String] {
    let desk = TextDesk([("text", text)])
    let reading = desk.reading(of: desk.documents[0])
    let finding = try #require(SanctionsPlugin().findings(in: reading).first)
    return SanctionsPlugin().grounds(of: finding, in: reading).map { ground in
      [
        ground.role ?? "found", ground.value, ground.range.map { reading.string($0) } ?? "–",
        ground.rule, ground.entry ?? "–",
      ].joined(separator: "|")
    }
  }

  @Test("names trigger, governing word and each role with its words, rule and entry")
  func plain() throws {
    let why = try grounds(in: "Canada imposed an arms embargo on Belarus over its crackdown.")
    #expect(why.contains { $0.hasPrefix("found|sanctions|arms embargo|") })
    #expect(
      why.contains(
        "status|imposed|imposed|says that measures are put in place|governors.csv: impose"))
    #expect(
      why.contains("sender|Canada|Canada|the subject of the verb|actors_states.csv: Canada"))
    #expect(why.contains { $0.hasPrefix("target|Belarus|Belarus|the measures are on") })
    #expect(why.contains { $0.hasPrefix("measure|Arms embargo|arms embargo|") })
    #expect(why.contains { $0.hasPrefix("regime|repression|crackdown|") })
    #expect(why.contains { $0.hasPrefix("modality|asserted|–|no modal") })
    #expect(why.contains { $0.hasPrefix("aspect|act|imposed|") })
  }

  @Test("tells each step from the verb outwards: negation, modal, condition")
  func steps() throws {
    let careful = try grounds(in: "China has been careful not to circumvent sanctions.")
    #expect(
      careful.filter { $0.hasPrefix("status") }.map { $0.split(separator: "|")[1] }
        == ["evaded", "complied"])
    let modal = try grounds(in: "The EU may lift its sanctions on Mali.")
    #expect(modal.contains { $0.hasPrefix("modality|hypothetical|may|") })
    let condition = try grounds(in: "If Tehran violates the sanctions, prices will rise.")
    #expect(condition.contains { $0.hasSuffix("a condition opens the clause|–") })
  }

  @Test("says where a name was carried over from, and how a word stands for a state")
  func carried() throws {
    let text = "The EU met. It imposed sanctions on Moscow."
    let why = try grounds(in: text)
    #expect(why.contains { $0.contains("carried over from a sentence before") })
    #expect(why.contains { $0.hasPrefix("target|Russia|Moscow|") && $0.contains("speaks for it") })
  }

  @Test("carries sender and target over to the same measures further on")
  func sameMeasures() {
    let read = findings(in: "The EU imposed sanctions on Belarus. The sanctions were tightened.")
    #expect(read.map { $0.texts("target") } == [["Belarus"], ["Belarus"]])
    #expect(read.map { $0.texts("sender") } == [["European Union"], ["European Union"]])
    let apart = findings(
      in: "The EU imposed sanctions on Belarus.\n\nThe sanctions were tightened.")
    #expect(apart.last?.texts("target") == [])
  }

  @Test("every field that a finding fills has a ground", arguments: Examples.mentions)
  func complete(example: Examples.Example) {
    let desk = TextDesk([("text", example.sentence)])
    let reading = desk.reading(of: desk.documents[0])
    for finding in SanctionsPlugin().findings(in: reading) {
      let grounds = SanctionsPlugin().grounds(of: finding, in: reading)
      for role in ["sender", "target", "actor", "measure", "goods"] {
        #expect(grounds.filter { $0.role == role }.map(\.value) == finding.texts(role))
      }
      for role in ["status", "modality", "aspect", "aim", "regime", "reason", "date"] {
        #expect(grounds.last { $0.role == role }?.value == finding.text(role), "\(role)")
      }
    }
  }

  @Test("finds the same in the same order, however often it is asked")
  func stable() {
    let text = Examples.mentions.map(\.sentence).joined(separator: " ")
    let first = findings(in: text)
    #expect(first.count > 100)
    #expect((0..<3).allSatisfy { _ in findings(in: text) == first })
    #expect(first.map(\.range.lowerBound) == first.map(\.range.lowerBound).sorted())
  }
}
