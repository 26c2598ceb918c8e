import Reading
import ReadoutKit

/// The lens on sanctions: who imposes, threatens, evades, keeps, eases or criticises them.
public struct SanctionsPlugin: Plugin {
  /// The command and the plugin bear one name.
  public let name = "sanctions"
  /// Raised with every change to the tables or the rules.
  public let version = 3
  /// What the lens finds.
  public let summary = "sanctions imposed, threatened, evaded, eased or criticised, and by whom"
  /// The command that lists them.
  public let command: any PluginCommand.Type = SanctionsCommand.self

  /// Every mention holds a word for measures.
  public var triggers: [String] { Vocabulary.standard.triggerPhrases }

  /// The tables that a user's own files extend.
  public var lexicons: [Lexicon] { Lexicons.standard.all }

  /// Makes the lens.
  public init() {}

  /// Finds every mention, in order of position.
  public func findings(in reading: DocumentReading) -> [Finding] {
    mentions(in: reading).map { $0.finding(in: reading) }
  }

  /// The words and the rules behind a finding, read again.
  public func grounds(of finding: Finding, in reading: DocumentReading) -> [Ground] {
    mentions(in: reading).first { $0.finding(in: reading) == finding }?.grounds(in: reading) ?? []
  }

  /// Who takes measures against whom and what, and the lists that are loaded.
  public func values(of kind: String, at desk: any Desk) -> [Offer] {
    switch kind {
    case "sender", "target", "actor", "measure", "goods", "regime": desk.known(kind, by: self)
    case "list":
      ((try? ListShelf(files: desk.files).lists()) ?? []).map {
        Offer($0.name, "\($0.entries) entries")
      }
    default: []
    }
  }

  private func mentions(in reading: DocumentReading) -> [Mention] {
    let lexicon = Vocabulary.standard
    let cast = DocumentCast(reading)
    var mentions: [Mention] = []
    var before: Antecedent?
    var headings: [(sentence: Sentence, mention: Mention)] = []
    var all: [(Sentence, [SentenceReader.Trigger])] = []
    for sentence in reading.sentences where !sentence.isExcluded {
      let triggers = lexicon.triggers.matches(in: reading, tokens: sentence.tokens)
      if !triggers.isEmpty { all.append((sentence, triggers)) }
    }
    if !all.contains(where: { $0.1.contains { $0.entry.kind != .beside } }) { all = [] }
    for (sentence, triggers) in all {
      let frame = SentenceFrame(of: sentence, in: reading, actors: .standard)
      let reader = SentenceReader(frame: frame, sentence: sentence, lexicon: lexicon, cast: cast)
      var found = reader.mentions(of: triggers)
      for index in found.indices {
        if let before, before.isNear(sentence) { found[index].carry(from: before.mention) }
        if !found[index].sender.isEmpty || !found[index].target.isEmpty {
          before = Antecedent(mention: found[index], sentence: sentence)
        }
      }
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
    // Equal stretches keep the order in which they were read, so that runs never differ.
    return mentions.enumerated().sorted { left, right in
      let (a, b) = (left.element.tokens, right.element.tokens)
      return (a.lowerBound, a.upperBound, left.offset) < (b.lowerBound, b.upperBound, right.offset)
    }.map(\.element)
  }
}

/// The last mention that names a sender or a target: what `the sanctions` further on may mean.
private struct Antecedent {
  let mention: Mention
  let sentence: Sentence

  /// True for the sentences right behind it in its paragraph.
  func isNear(_ other: Sentence) -> Bool {
    other.paragraph == sentence.paragraph && other.number - sentence.number <= 2
  }
}
