import Reading
import ReadoutKit

/// The lens on sanctions: who imposes, threatens, evades, keeps, eases or criticises them.
public struct SanctionsPlugin: Plugin {
  /// The command and the plugin bear one name.
  public let name = "sanctions"
  /// Raised with every change to the tables or the rules.
  public let version = 2
  /// What the lens finds.
  public let summary = "sanctions imposed, threatened, evaded, eased or criticised, and by whom"
  /// The command that lists them.
  public let command: any PluginCommand.Type = SanctionsCommand.self

  /// Every mention holds a word for measures.
  public var triggers: [String] { Lexicon.standard.triggerPhrases }

  /// Makes the lens.
  public init() {}

  /// Finds every mention, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    let lexicon = Lexicon.standard
    var mentions: [Mention] = []
    var headings: [(sentence: Sentence, mention: Mention)] = []
    for sentence in reading.sentences where !sentence.isExcluded {
      let triggers = lexicon.triggers.matches(in: reading, tokens: sentence.tokens)
      guard !triggers.isEmpty else { continue }
      let frame = SentenceFrame(of: sentence, in: reading, actors: .standard)
      let reader = SentenceReader(frame: frame, sentence: sentence, lexicon: lexicon)
      let found = reader.mentions(of: triggers)
      if reading.isHeading(sentence) {
        headings += found.map { (sentence, $0) }
      } else {
        headings.removeAll { heading in
          reading.isLead(sentence, below: heading.sentence)
            && found.contains { $0.tells(heading.mention) }
        }
        mentions += found
      }
    }
    mentions += headings.map(\.mention)
    return mentions.map { $0.finding(in: reading) }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
