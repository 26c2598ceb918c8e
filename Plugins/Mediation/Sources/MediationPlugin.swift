import Reading
import ReadoutKit

/// The lens on mediation: efforts for peace by third parties, and how others stand to them.
public struct MediationPlugin: Plugin {
  /// The command and the plugin bear one name.
  public let name = "mediation"
  /// Raised with every change to the tables or the rules.
  public let version = 1
  /// What the lens finds.
  public let summary =
    "peace plans, ceasefires, talks and mediation, and who offers or refuses them"
  /// The command that lists them.
  public let command: any PluginCommand.Type = MediationCommand.self

  /// Makes the lens.
  public init() {}

  /// Finds every mention, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    let lexicon = Lexicon.standard
    var findings: [Finding] = []
    var lastParagraph: Int?
    for sentence in reading.sentences where !sentence.isExcluded {
      let triggers = lexicon.triggers.matches(in: reading, tokens: sentence.tokens)
      guard !triggers.isEmpty else { continue }
      let frame = SentenceFrame(of: sentence, in: reading, actors: .standard)
      let reader = SentenceReader(
        frame: frame, lexicon: lexicon, continues: lastParagraph == sentence.paragraph)
      let mentions = reader.mentions(of: triggers)
      if !mentions.isEmpty { lastParagraph = sentence.paragraph }
      findings += mentions.map { $0.finding(in: reading) }
    }
    return findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
