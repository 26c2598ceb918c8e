import Reading
import ReadoutKit

/// The lens on mediation: efforts for peace by third parties, and how others stand to them.
public struct MediationPlugin: Plugin {
  /// The command and the plugin bear one name.
  public let name = "mediation"
  /// Raised with every change to the tables or the rules.
  public let version = 3
  /// What the lens finds.
  public let summary =
    "peace plans, ceasefires, talks and mediation, and who offers or refuses them"
  /// The command that lists them.
  public let command: any PluginCommand.Type = MediationCommand.self

  /// Every document with a mention holds a word for an effort or for a war.
  public var triggers: [String] { Vocabulary.standard.signs }

  /// Makes the lens.
  public init() {}

  /// Finds every mention, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    DocumentReader.mentions(in: reading).map { $0.finding(in: reading) }.sorted(by: Self.isBefore)
  }

  /// Tells why the lens made a finding: the effort, the words that fix its stance, and each role.
  public func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground] {
    DocumentReader.mentions(in: reading).first { $0.finding(in: reading) == finding }?
      .grounds(in: reading) ?? []
  }

  /// Who mediates, between whom, who takes stances, and what initiatives are called.
  public func values(of kind: String, at desk: any Desk) -> [Offer] {
    switch kind {
    case "actor", "mediator", "holder", "name": desk.known(kind, by: self)
    case "party": desk.known("parties", by: self)
    default: []
    }
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.range.upperBound) < (
      right.range.lowerBound, right.range.upperBound
    )
  }
}
