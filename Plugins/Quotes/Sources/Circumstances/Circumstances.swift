import Reading
import ReadoutKit

/// To whom, when, on what occasion and through whom words were said, as far as the sentence tells.
struct Circumstances {
  private let page: Page
  private let said: SaidDate

  init(page: Page) {
    self.page = page
    said = SaidDate(page: page)
  }

  func fill(_ statement: inout Statement, quotation: Quotation, attribution: Attribution) {
    let sentence = page.reading.sentences[page.sentenceIndex(ofToken: quotation.tokens.lowerBound)]
    var tokens = sentence.tokens
    if let cue = attribution.cue {
      let other = page.reading.sentences[page.sentenceIndex(ofToken: cue.lowerBound)]
      tokens =
        min(
          tokens.lowerBound, other.tokens.lowerBound)..<max(
          tokens.upperBound, other.tokens.upperBound)
    }
    // An endless sentence tells no more than its part around the words.
    let near = quotation.tokens.lowerBound - AttributionFinder.reach
    let far = quotation.tokens.upperBound + AttributionFinder.reach
    tokens = tokens.clamped(to: min(near, far)..<max(near, far))
    statement.addressee = addressee(attribution, limit: tokens.upperBound)
    statement.relay = relay(in: tokens)
    statement.occasion = occasion(in: tokens)
    let end = attribution.isBehind ? tokens.upperBound : quotation.tokens.lowerBound
    let date = said.date(
      in: tokens.lowerBound..<max(tokens.lowerBound, end), near: quotation.tokens.lowerBound)
    statement.date = date?.date
    statement.dateText = date.map { page.reading.string(page.reading.range(ofTokens: $0.tokens)) }
  }

  // MARK: To whom

  private func addressee(_ attribution: Attribution, limit: Int) -> String? {
    guard let cue = attribution.cue, let verb = page.verb(at: cue.lowerBound) else { return nil }
    var start = cue.upperBound
    switch verb.cue {
    case .tell, .ask: break
    case .say where page.word(start) == "to": start += 1
    case .describe
    where ["thank", "warn", "remind"].contains { page.word(cue.lowerBound).hasPrefix($0) }:
      break
    default: return nil
    }
    if start < limit, page.word(start) == "the" { start += 1 }
    var index = start
    // `told the head of the Riga port and former mayor Anna Berg`: the name that ends the phrase.
    while index < min(limit, start + 9), !page.isQuoted(index) {
      if let mention = page.cast.mention(at: index) {
        if case .person = mention.referent { return page.cast.name(of: mention.referent) }
        if case .organisation = mention.referent, index == start {
          return page.cast.name(of: mention.referent)
        }
        index = max(index + 1, mention.tokens.upperBound)
        continue
      }
      let word = page.word(index)
      if page.tokens[index].kind == .mark || word == "that" || page.isAuxiliary(index)
        || page.isPreposition(index) && word != "of"
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  // MARK: Through whom

  /// `according to a readout from Kazakhstan`, `said in the Kremlin's summary`.
  private func relay(in tokens: Range<Int>) -> String? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard !page.isQuoted(index),
        let match = CueLexicon.standard.relays.match(at: index, in: page.reading)
      else {
        index += 1
        continue
      }
      if let name = publisher(of: match.tokens, in: tokens) { return name }
      index = match.tokens.upperBound
    }
    return nil
  }

  private func publisher(of noun: Range<Int>, in tokens: Range<Int>) -> String? {
    // Only an account that passes words on: `according to …`, `in …`.
    var first = noun.lowerBound
    var publisher: String?
    let limit = max(tokens.lowerBound, noun.lowerBound - 7)
    while first > limit {
      let before = first - 1
      if let mention = page.cast.mention(at: before), publisher == nil {
        if case .person = mention.referent { return nil }
        publisher = page.cast.name(of: mention.referent)
        first = min(before, mention.phrase.lowerBound)
        continue
      }
      let word = page.word(before)
      if word == "to", before > tokens.lowerBound, page.word(before - 1) == "according" {
        return publisher ?? source(behind: noun, in: tokens)
      }
      if word == "in" || word == "per" { return source(behind: noun, in: tokens) ?? publisher }
      guard page.tokens[before].kind == .word || page.tokens[before].kind == .possessive else {
        return nil
      }
      first -= 1
    }
    return nil
  }

  private func source(behind noun: Range<Int>, in tokens: Range<Int>) -> String? {
    guard ["from", "by", "of"].contains(page.word(noun.upperBound)) else { return nil }
    var index = noun.upperBound + 1
    if page.word(index) == "the" { index += 1 }
    guard index < tokens.upperBound, let mention = page.cast.mention(at: index) else { return nil }
    if case .person = mention.referent { return nil }
    return page.cast.name(of: mention.referent)
  }

  // MARK: On what occasion

  private func occasion(in tokens: Range<Int>) -> String? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if !page.isQuoted(index), let match = Self.occasions.match(at: index, in: page.reading) {
        return match.entry
      }
      index += 1
    }
    return nil
  }

  private static let occasions: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for line in Table(csv: PackageResources.occasions_csv).rows {
      for form in line.list("forms") { table.add(form, line["name"]) }
    }
    return table
  }()
}
