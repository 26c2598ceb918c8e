import ReadoutKit
import Synchronization

/// A lens that marks every word and counts how often it was asked to look.
final class CountingPlugin: Plugin {
  let name: String
  let version: Int
  let summary = "every word"
  let command: any PluginCommand.Type = Listing.self
  private let looks = Atomic(0)

  init(name: String = "words", version: Int = 1) {
    self.name = name
    self.version = version
  }

  /// How often it was asked to look.
  var count: Int { looks.load(ordering: .relaxed) }

  func findings(in reading: DocumentReading) -> [Finding] {
    looks.add(1, ordering: .relaxed)
    return reading.tokens.filter(\.isWord).map { token in
      Finding(plugin: name, document: reading.document.number, range: token.range, roles: [])
    }
  }

  struct Listing: PluginCommand {
    func run(at desk: any Desk) -> Answer { Answer() }
  }
}
