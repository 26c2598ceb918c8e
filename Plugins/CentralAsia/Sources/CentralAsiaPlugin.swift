import Reading
import ReadoutKit

/// The lens on Central Asia: its states, peoples, places, leaders and organisations, and what
/// others do there.
public struct CentralAsiaPlugin: Plugin {
  /// The lens's name and its command.
  public let name = "central-asia"
  /// Raised with every change of rules or tables.
  public let version = 1
  /// What it finds.
  public let summary = "names of Central Asia, as they are called today, and who does what there"
  /// The command that lists its findings.
  public var command: any PluginCommand.Type { CentralAsiaCommand.self }

  /// Every mention is of a name in the gazetteer.
  public var triggers: [String] { Gazetteer.standard.written }

  /// Makes the lens.
  public init() {}

  /// Every mention of a Central Asian name, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    let mentions = MentionFinder.mentions(in: reading, gazetteer: .standard)
    guard !mentions.isEmpty else { return [] }
    let relations = RelationReader(reading: reading, mentions: mentions, cues: .standard)
      .relations()
    return zip(mentions, relations).map { mention, relation in
      let name = mention.name
      return Finding(
        plugin: self.name, document: reading.document.number,
        range: reading.range(ofTokens: mention.tokens),
        roles: [
          .init("type", .text(name.kind.rawValue)),
          .init("canonical", .text(name.canonical)),
          .init("iso3", .optional(name.iso3)),
          .init("qid", .optional(name.qid)),
          .init("relation", .optional(relation?.kind.rawValue)),
          .init("relation_actor", .texts(relation?.actors ?? [])),
        ])
    }
  }
}
