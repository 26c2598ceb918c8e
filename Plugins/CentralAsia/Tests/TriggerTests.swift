import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

@Suite("The words that make the lens central-asia read a document")
struct TriggerTests {
  private static let triggers = LensTriggers([CentralAsiaPlugin()])

  private func isNeeded(_ text: String) -> Bool {
    Self.triggers.needed(by: Text(text).bytes.span)[0]
  }

  /// Every name of the tables that stands for something.
  private static let names: [String] = {
    let states = Table(csv: PackageResources.states_csv).rows.flatMap {
      [$0["name"]] + $0.list("official_names") + $0.list("demonyms")
    }
    let organisations = Table(csv: PackageResources.organisations_csv).rows.flatMap {
      [$0["acronym"], $0["name"]] + $0.list("variants")
    }
    let persons = Table(csv: PackageResources.persons_csv).rows.flatMap {
      [$0["name"]] + $0.list("surnames") + $0.list("variants")
    }
    let others = [PackageResources.regions_csv, PackageResources.places_csv].flatMap {
      Table(csv: $0).rows.map { $0["name"] }
    }
    return (states + organisations + persons + others).filter { !$0.isEmpty }
  }()

  @Test("every name of the tables is met, however its words stand", arguments: names)
  func name(_ name: String) {
    #expect(isNeeded("It said: “\(name).”"))
    #expect(isNeeded(name.uppercased().split(separator: " ").joined(separator: "\r\n")))
    #expect(isNeeded("(\(name.lowercased())’s)"))
  }

  @Test("a text about something else is not read")
  func unneeded() {
    #expect(!isNeeded("Rain fell on the empty garden, and the cat slept under a chair."))
    #expect(!isNeeded(""))
  }
}
