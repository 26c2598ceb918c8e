import Reading
import ReadoutKit

/// Sentences that answer the one before them.
extension SentenceReader {
  private static let things: WordSet = [
    "offer", "proposal", "idea", "plan", "initiative", "appeal", "overture", "suggestion",
  ]

  /// `Kyiv rejected it`, `Tehran welcomed the offer`, right behind the sentence with the offer.
  func answer(to offer: Mention) -> Mention? {
    guard [.offered, .expected, .calledFor, .conditional].contains(offer.stance.stance) else {
      return nil
    }
    for cue in cues where cue.kind == .verb && [.accept, .reject].contains(cue.sense) {
      guard let end = object(after: cue.tokens.upperBound) else { continue }
      let group = frame.verbGroup(of: cue)
      let isReject = cue.sense == .reject
      let isFact = group.modal == nil ? !(isReject && group.isNegated) : group.isNegated
      let subject = Named(frame.subject(of: group), by: "the subject of the verb")
      guard !group.isPassive, !group.isInfinitive, group.isFinite, isFact, !subject.isEmpty else {
        continue
      }
      var answer = offer
      answer.tokens = group.tokens.lowerBound..<end
      answer.stance.become(
        isReject || group.isNegated ? .rejected : .accepted,
        Evidence(
          at: answer.tokens, by: "an answer to the sentence before: " + cue.sense.rule,
          entry: cue.evidenceEntry))
      answer.actor = subject
      answer.holder = subject
      answer.date = date(of: answer)
      return answer
    }
    return nil
  }

  /// The end of `it` or `the offer` right behind a verb.
  private func object(after start: Int) -> Int? {
    if ["it", "them"].contains(word(start)) { return start + 1 }
    let isThing =
      ["the", "this", "that"].contains(word(start)) && Self.things.contains(word(start + 1))
    return isThing ? start + 2 : nil
  }

  /// True where the sentence is a question.
  var isQuestion: Bool {
    frame.tokens.suffix(3).contains { word($0) == "?" }
  }

  /// What `“No,” said …` makes of the question before it; nil where the sentence is no such answer.
  func verdict(on question: Mention) -> Mention? {
    guard
      let first = frame.tokens.prefix(3).first(where: { !frame.isTransparent($0) }),
      ["no", "yes"].contains(word(first)), frame.tokens.contains(first + 1),
      frame.reading.tokens[first + 1].kind == .mark
    else { return nil }
    var answered = question
    answered.stance.become(
      word(first) == "no" ? .rejected : .accepted,
      Evidence(at: first..<(first + 1), by: "the answer to the question before"))
    let speaker = frame.actors.first { !frame.followsPreposition($0) }
    answered.actor = Named(speaker.map { [$0] } ?? [], by: "who gives the answer")
    answered.holder = answered.actor.isEmpty ? Self.author : answered.actor
    return answered
  }
}
