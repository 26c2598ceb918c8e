import Reading
import ReadoutKit

/// What is said right of an effort, and by verbs on both sides of it.
extension SentenceReader {
  private struct Split: Sendable {
    let name: String
    let verb: WordTable<VerbForm>
    let particle: Word
    let sense: Sense
  }

  /// Verbs that part from their particle, with what both tell together.
  private static let split: [Split] = {
    let verbs: [(verb: String, particle: Word, sense: Sense)] = [
      ("turn", "down", .reject), ("vote", "down", .reject), ("rule", "out", .reject),
      ("brush", "aside", .reject), ("brush", "off", .reject), ("wave", "aside", .reject),
      ("wave", "off", .reject), ("call", "off", .halt), ("break", "off", .halt),
      ("put", "off", .halt), ("throw", "out", .reject), ("shrug", "off", .reject),
      ("tear", "up", .halt), ("turn", "away", .reject),
    ]
    return verbs.map { verb, particle, sense in
      let forms = Inflection.forms(of: verb).map { ($0.word, $0.form) }
      return Split(
        name: verb, verb: WordTable(Dictionary(forms) { first, _ in first }), particle: particle,
        sense: sense)
    }
  }()

  /// `turned the invitation down`, `called the talks off`.
  func splitVerb(around effort: Effort) -> Cue? {
    // `waved the truce proposal aside`
    let hasNoun = ["proposal", "offer", "plan", "idea", "call", "talks", "deal"].contains(
      word(effort.tokens.upperBound))
    let particle = word(effort.tokens.upperBound + (hasNoun ? 1 : 0))
    let border = max(
      frame.clause(holding: effort.tokens.lowerBound).lowerBound, effort.tokens.lowerBound - 5)
    for verb in Self.split where verb.particle == particle {
      for index in (border..<effort.tokens.lowerBound).reversed() {
        if let form = verb.verb[word(index)] {
          return Cue(
            tokens: index..<(index + 1), form: form, kind: .verb,
            entry: StanceWord(sense: verb.sense, entry: "\(verb.name) … \(verb.particle)"))
        }
      }
    }
    return nil
  }

  /// A verb or adjective right of the effort that has it as its subject.
  func predicate(rightOf effort: Effort) -> Cue? {
    var limit = min(frame.tokens.upperBound, effort.tokens.upperBound + 14)
    var index = effort.tokens.upperBound
    // `the truce, brokered by Egypt, collapsed`: the second comma closes what the first opened.
    var isAside = effort.tokens.contains { word($0) == "," }
    while index < limit {
      let text = word(index)
      // `A truce now, said the minister, would …`
      if text == ",", ["said", "says"].contains(word(index + 1)),
        let end = (index + 1..<frame.tokens.upperBound).first(where: { word($0) == "," })
      {
        index = end + 1
        limit = min(frame.tokens.upperBound, index + 8)
        continue
      }
      // `The talks, suspended since July, …`
      let isApposition =
        text == ","
        && cues.contains {
          $0.tokens.lowerBound == index + 1 && $0.sense == .halt && $0.form.contains(.participle)
        }
      if isApposition || text == "," && isAside {
        isAside = false
        index += 1
        continue
      }
      if [";", ":", ","].contains(text) { return nil }
      if frame.clauses.contains(where: { $0.lowerBound == index }), text != "that", text != "which"
      {
        return nil
      }
      if let cue = cues.first(where: { $0.tokens.lowerBound == index }) {
        // `remains elusive`, `has made no progress`: what follows tells more.
        if cue.kind == .verb, let tail = complement(of: cue) { return tail }
        if isPredicate(cue, of: effort) { return cue }
        if cue.kind == .verb { return nil }
        index = cue.tokens.upperBound
        continue
      }
      index += 1
    }
    return nil
  }

  /// `would amount to surrender`: a verdict on what stands before it, never on what stands behind.
  func isVerdict(_ cue: Cue) -> Bool {
    cue.kind == .verb && ["amount", "play"].contains { word(cue.tokens.lowerBound).hasPrefix($0) }
  }

  func complement(of cue: Cue) -> Cue? {
    cues.first {
      $0.tokens.lowerBound >= cue.tokens.upperBound
        && $0.tokens.lowerBound <= cue.tokens.upperBound + 3
        && ($0.kind == .phrase
          || $0.kind == .adjective && [.doubt, .halt].contains($0.sense)
            && ["remain", "look", "seem", "appear", "stay", "prove"].contains {
              word(cue.tokens.lowerBound).hasPrefix($0)
            })
    }
  }

  func isPredicate(_ cue: Cue, of effort: Effort) -> Bool {
    let before = effort.tokens.upperBound..<cue.tokens.lowerBound
    if cue.kind == .phrase { return true }
    if cue.kind == .adjective {
      return frame.contains(
        ClosedWords.be.union([
          "remain", "remains", "remained", "look", "looks", "looked", "seem", "seems", "seemed",
          "appear", "appears",
        ]), in: before)
        || (cue.sense == .expect && cue.tokens.lowerBound <= effort.tokens.upperBound)
        || cue.sense == .conditional
    }
    guard cue.kind == .verb else { return false }
    let group = frame.verbGroup(of: cue)
    if group.isPassive { return true }
    // `to end the war` behind an accord is what the accord is for.
    if group.isInfinitive || conflictObject(after: cue.tokens.upperBound) != nil { return false }
    let isIntransitive = [.halt, .hold, .doubt].contains(cue.sense) && cue.form.contains(.past)
    if cue.form.contains(.participle), !isIntransitive,
      cue.tokens.lowerBound <= effort.tokens.upperBound + 1
    {
      return ["by", "in", "last", "on", "after", "under", "with", "between", "at", "reached"]
        .contains(word(cue.tokens.upperBound))
    }
    let isBare = group.tokens == cue.tokens
    if isVerdict(cue) { return group.modal != nil }
    switch cue.sense {
    case .halt, .hold, .doubt, .expect:
      // `a ceasefire that would halt the bombing`: what it does to something else.
      let isTransitive =
        ClosedWords.determiners.contains(word(cue.tokens.upperBound))
        && !["next", "same", "following", "very", "moment"].contains(
          word(cue.tokens.upperBound + 1))
      if isTransitive, cue.sense == .halt { return false }
      return !isBare || cue.form.contains(.past) || cue.form == .third || cue.form == .base
    default: return false
    }
  }
}
