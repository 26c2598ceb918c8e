import Reading
import ReadoutKit

/// Verbs that stand apart from the measures, with the target between them.
extension SentenceReader {
  /// The verb of `place Iran under sanctions`.
  func placingVerb(leftOf under: Int, border: Int) -> Cue? {
    let verbs: WordSet = [
      "place", "places", "placed", "placing", "put", "puts", "putting", "add", "added",
      "adds", "adding",
    ]
    guard let index = (max(border, under - 7)..<under).last(where: { verbs.contains(word($0)) })
    else {
      return nil
    }
    let form: VerbForm =
      word(index) == "put"
      ? [.base, .past, .participle]
      : word(index).hasSuffix("ed") ? [.past, .participle] : .base
    return Cue(tokens: index..<(index + 1), form: form, kind: .verb, sense: .hit)
  }

  /// The verb of `exempt grain from sanctions`, or of `shield a bank from sanctions`, which keeps
  /// measures away that are not there.
  func freeingVerb(leftOf from: Int, border: Int) -> Cue? {
    let averting: [Word] = ["shield", "protect", "insulat", "shelter", "safeguard"]
    let verbs: [Word] = ["exempt", "exclud", "spar", "free", "releas", "remov"] + averting
    guard
      let index = (max(border, from - 6)..<from).last(where: { index in
        verbs.contains { word(index).hasPrefix($0) }
      })
    else { return nil }
    let known = cues.first { $0.tokens.lowerBound == index }
    return Cue(
      tokens: index..<(index + 1), form: known?.form ?? .base, kind: .verb,
      sense: averting.contains { word(index).hasPrefix($0) } ? .avert : .ease)
  }

  /// The verb of `slip crude past the embargo`.
  func slippingVerb(leftOf past: Int, border: Int) -> Cue? {
    let verbs: [Word] = ["slip", "smuggl", "sneak", "get", "got", "run", "ran", "ship", "move"]
    guard
      let index = (max(border, past - 8)..<past).last(where: { index in
        verbs.contains { word(index).hasPrefix($0) }
      })
    else { return nil }
    let form: VerbForm = word(index).hasSuffix("ed") ? [.past, .participle] : .base
    return Cue(tokens: index..<(index + 1), form: form, kind: .verb, sense: .evade)
  }

  /// The verb of `hit Iran with sanctions`.
  func gapVerb(leftOf with: Int, border: Int) -> Cue? {
    if let cue = cue(endingAt: with), [.hit, .comply].contains(cue.sense) {
      return cue
    }
    let near = cues.last { cue in
      let isSlap = cue.sense == .impose && word(cue.tokens.lowerBound).hasPrefix("slap")
      let takesTarget =
        cue.sense == .hit || cue.sense == .warnwith || cue.sense == .threaten || isSlap
      return takesTarget && cue.tokens.upperBound <= with && cue.tokens.upperBound >= with - 10
        && cue.tokens.lowerBound >= border
    }
    guard let near else { return nil }
    let sense: Sense =
      near.sense == .threaten ? .warnwith : near.sense == .impose ? .hit : near.sense
    return near.with(sense)
  }
}
