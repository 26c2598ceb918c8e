import Reading
import ReadoutKit

extension SubjectFinder {
  /// What a name depends on or is coordinated with, on its left.
  private enum Joint {
    /// `… and Berg`, with the mention that stands before `and`.
    case coordinated(Int)
    /// `… of Berg`, with the token behind the phrase before `of`.
    case dependent(Int)
    case none
  }

  /// The words that bind a name to the noun before them.
  static let binding: WordSet = [
    "of", "for", "at", "from", "with", "in", "to", "on", "by", "against", "under", "about",
    "behind",
  ]

  /// A name, with what it is coordinated with or depends on.
  ///
  /// The chain is followed to its left end and then put together from there: a loop, since a list
  /// of names may be longer than the stack is deep.
  func named(_ index: Int, lower: Int) -> Subject {
    var chain: [(mention: Int, isCoordinated: Bool)] = []
    var current = index
    var head: Subject?
    walk: while true {
      switch joint(before: current, lower: lower) {
      case .coordinated(let other):
        chain.append((current, true))
        current = other
      case .dependent(let end):
        if let other = wholeName(endingAt: end) {
          chain.append((current, false))
          current = other
        } else {
          head = phrase(endingAt: end, lower: lower)
          if head != nil { chain.append((current, false)) }
          break walk
        }
      case .none: break walk
      }
    }
    var subject = head ?? alone(current, lower: lower)
    for link in chain.reversed() {
      let mention = page.cast.mentions[link.mention]
      if link.isCoordinated {
        guard case .named(let others) = subject.kind else {
          subject = alone(link.mention, lower: lower)
          continue
        }
        subject.kind = .named(others + [link.mention])
      }
      // `a spokesman for Berg` is not Berg; `Berg of the academy` is Berg.
      subject.tokens = subject.tokens.lowerBound..<mention.tokens.upperBound
    }
    return subject
  }

  private func alone(_ index: Int, lower: Int) -> Subject {
    let mention = page.cast.mentions[index]
    let start = max(lower, mention.phrase.lowerBound)
    return Subject(kind: .named([index]), tokens: start..<mention.tokens.upperBound)
  }

  /// The mention that ends before a token and is no adjective, as an index.
  func wholeName(endingAt end: Int) -> Int? {
    guard !page.isQuoted(end - 1), let index = page.cast.mentionIndex(at: end - 1) else {
      return nil
    }
    let mention = page.cast.mentions[index]
    return mention.tokens.upperBound == end && !isAdjective(mention) ? index : nil
  }

  private func joint(before index: Int, lower: Int) -> Joint {
    let mention = page.cast.mentions[index]
    let start = mention.phrase.lowerBound
    guard start > lower else { return .none }
    let before = page.word(start - 1)
    if Self.binding.contains(before), start - 1 > lower { return .dependent(start - 1) }
    if before == "the", start - 2 > lower, Self.binding.contains(page.word(start - 2)) {
      return .dependent(start - 2)
    }
    guard before == "and" || before == "&", start - 1 > lower,
      let other = page.cast.mentionIndex(at: start - 2),
      page.cast.mentions[other].tokens.upperBound == start - 1,
      sameSort(page.cast.mentions[other], mention)
    else { return .none }
    return .coordinated(other)
  }

  func sameSort(_ left: Cast.Mention, _ right: Cast.Mention) -> Bool {
    switch (left.referent, right.referent) {
    case (.person, .person), (.organisation, .organisation): true
    case (.actor(let one), .actor(let other)):
      one.form != .adjective && other.form != .adjective
    default: false
    }
  }
}
