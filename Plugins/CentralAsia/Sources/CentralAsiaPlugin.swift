import Reading
import ReadoutKit

/// The lens on Central Asia: its states, peoples, places, leaders and organisations, and what
/// others do there.
public struct CentralAsiaPlugin: Plugin {
  /// The lens's name and its command.
  public let name = "central-asia"
  /// Raised with every change of rules or tables.
  public let version = 2
  /// What it finds.
  public let summary = "names of Central Asia, as they are called today, and who does what there"
  /// The command that lists its findings.
  public var command: any PluginCommand.Type { CentralAsiaCommand.self }

  /// Every mention is of a name in the gazetteer.
  public var triggers: [String] { Gazetteer.standard.written }

  /// The tables that a user's own files extend.
  public var lexicons: [Lexicon] { Lexicons.standard.all }

  /// Makes the lens.
  public init() {}

  /// Every mention of a Central Asian name, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    let mentions = MentionFinder.mentions(in: reading, gazetteer: .standard)
    return zip(mentions, relations(of: mentions, in: reading)).map { mention, relation in
      finding(mention, relation, in: reading)
    }
  }

  /// The words and the rules behind a mention and each of its fields.
  public func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground] {
    let mentions = MentionFinder.mentions(in: reading, gazetteer: .standard)
    guard
      let index = mentions.firstIndex(where: {
        reading.range(ofTokens: $0.tokens) == finding.range
      })
    else { return [] }
    return Explanation(
      mention: mentions[index], relation: relations(of: mentions, in: reading)[index],
      reading: reading
    ).grounds
  }

  /// The names of today that are mentioned, and who acts there.
  public func values(of kind: String, at desk: any Desk) -> [Offer] {
    switch kind {
    case "country": desk.known("canonical", by: self)
    case "actor": desk.known("relation_actor", by: self)
    default: []
    }
  }

  private func relations(of mentions: [Mention], in reading: DocumentReading) -> [Relation?] {
    guard !mentions.isEmpty else { return [] }
    return RelationReader(reading: reading, mentions: mentions, cues: .standard).relations()
  }

  private func finding(
    _ mention: Mention, _ relation: Relation?, in reading: DocumentReading
  ) -> Finding {
    let name = mention.name
    let date = reading.document.date
    return Finding(
      plugin: self.name, document: reading.document.number,
      range: reading.range(ofTokens: mention.tokens),
      roles: [
        .init("type", .text(name.kind.rawValue)),
        .init("canonical", .text(name.canonical)),
        .init("iso3", .optional(name.iso3)),
        .init("qid", .optional(name.qid)),
        .init("relation", .optional(relation?.kind.rawValue)),
        .init("relation_actor", .texts(relation?.actors.map(\.name) ?? [])),
        .init("aspect", .optional(relation?.cue.entry.aspect.rawValue)),
        .init("date", .optional(relation?.date?.written)),
        .init("leader", .optional(mention.leader?.name)),
        .init("renamed", .optional(Gazetteer.standard.renamed(name))),
        .init("name_then", .optional(Gazetteer.standard.nameThen(of: name, at: date))),
      ])
  }
}
