import Reading
import ReadoutKit

/// Finds who says a quotation, from the words around it in its own sentence.
struct AttributionFinder {
  let page: Page
  var subjects: SubjectFinder { SubjectFinder(page: page) }

  func verdict(on quotation: Quotation) -> Verdict {
    if let behind = behind(quotation) { return .said(behind) }
    let start = quotation.tokens.lowerBound
    if isNaming(before: start) || isTitle(quotation) { return .named }
    if let before = before(quotation) { return .said(before) }
    if let trailing = trailing(quotation) { return .said(trailing) }
    return .unknown
  }

  // MARK: Behind the words

  /// `“…,” said X`, `“…,” X said`, `“…,” according to X`, `“…” – X`.
  private func behind(_ quotation: Quotation) -> Attribution? {
    let end = quotation.tokens.upperBound
    guard let last = quotation.tokens.last(where: { $0 < end && !isClosingMark($0) }) else {
      return nil
    }
    let sentence = page.reading.sentences[page.sentenceIndex(ofToken: end - 1)]
    var position = end
    let stops: WordSet = [",", "?", "!", "…", ".", "-", "\u{2014}", "\u{2013}"]
    var endsUtterance = stops.contains(page.word(last))
    // A mark left over where an inner and an outer quotation close together.
    while position < sentence.tokens.upperBound, isClosingMark(position),
      page.tokens[position].range.lowerBound == page.tokens[position - 1].range.upperBound
    {
      position += 1
    }
    while position < sentence.tokens.upperBound,
      [",", "-", "\u{2014}", "\u{2013}"].contains(page.word(position))
    {
      endsUtterance = true
      position += 1
    }
    if position >= sentence.tokens.upperBound {
      return endsUtterance ? inNextSentence(after: sentence) : nil
    }
    if !page.tokens[position].isWord {
      return nil
    }
    let limit = reach(from: position, to: sentence.tokens.upperBound)
    let opensSentence = !page.hasWord(
      from: sentence.tokens.lowerBound, to: quotation.tokens.lowerBound)
    if let turned = turnedRound(at: position, endsUtterance: endsUtterance) { return turned }
    if let source = accordingTo(at: position) { return source }
    if endsUtterance || page.word(position) == "as" {
      if let found = subjectAndVerb(from: position, to: limit) { return found }
      return endsUtterance ? anyVerb(at: position, to: limit) : nil
    }
    // `“We will win” Smith said.`: the comma was forgotten.
    guard opensSentence, let found = subjectAndVerb(from: position, to: limit), let cue = found.cue,
      found.subject.tokens.lowerBound == position, found.subject.tokens.upperBound == cue.lowerBound
    else { return nil }
    return found
  }

  private func isClosingMark(_ index: Int) -> Bool {
    page.tokens[index].kind == .mark && Marks.isCloser(page.word(index))
  }

  /// The end of what a clause behind a quotation can reach: the next quotation or the sentence's end.
  private func reach(from start: Int, to end: Int) -> Int {
    var index = start
    while index < min(end, start + 40), !page.isQuoted(index) { index += 1 }
    return index
  }

  /// `said X`.
  private func turnedRound(at position: Int, endsUtterance: Bool) -> Attribution? {
    guard let (verb, cue) = page.verb(at: position), cue.introducesWords,
      !page.word(position).hasSuffix("ing"), !["that", "so"].contains(page.word(verb.upperBound)),
      let subject = subjects.phrase(startingAt: verb.upperBound)
    else { return nil }
    if case .described = subject.kind {
      // `“…” says little of …`: a description needs its article.
      guard endsUtterance || FunctionWords.determiners.contains(page.word(verb.upperBound)) else {
        return nil
      }
    }
    return Attribution(cue: verb, subject: subject, isBehind: true)
  }

  private func accordingTo(at position: Int) -> Attribution? {
    guard page.word(position) == "according", page.word(position + 1) == "to",
      let subject = subjects.phrase(startingAt: position + 2)
    else { return nil }
    return Attribution(cue: position..<(position + 2), subject: subject, isBehind: true)
  }

  /// `X, a researcher at …, said`.
  private func subjectAndVerb(from position: Int, to limit: Int) -> Attribution? {
    var index = position
    var tries = 0
    while index < limit, tries < 4 {
      if page.word(index) == "according", index > position, page.word(index + 1) == "to" {
        return nil
      }
      guard let (verb, cue) = page.verb(at: index) else {
        index += 1
        continue
      }
      tries += 1
      index = verb.upperBound
      guard cue.introducesWords,
        let subject = subjects.subject(
          ofVerbAt: verb, lower: position, isPassiveProof: cue == .quoted)
      else { continue }
      guard subject.tokens.lowerBound <= position + 6 else { continue }
      return Attribution(cue: verb, subject: subject, isBehind: true)
    }
    return nil
  }

  /// `“…,” a weary Smith sighed.`, `“…,” remembered Jane Smith`: a past tense that no table has.
  private func anyVerb(at position: Int, to limit: Int) -> Attribution? {
    func isPast(_ index: Int) -> Bool {
      index < limit && page.tokens[index].kind == .word && !page.tokens[index].isCapitalized
        && page.word(index).hasSuffix("ed") && page.word(index).count > 4
    }
    if isPast(position), let subject = subjects.phrase(startingAt: position + 1), subject.isNamed {
      return Attribution(cue: position..<(position + 1), subject: subject, isBehind: true)
    }
    var index = position + 1
    while index < min(limit, position + 6) {
      guard isPast(index) else {
        index += 1
        continue
      }
      let next = page.word(index + 1)
      guard next == "." || page.isPreposition(index + 1) || index + 1 >= limit,
        let subject = subjects.phrase(endingAt: index, lower: position),
        subject.tokens.lowerBound == position
      else { return nil }
      if case .described = subject.kind, !FunctionWords.determiners.contains(page.word(position)) {
        return nil
      }
      return Attribution(cue: index..<(index + 1), subject: subject, isBehind: true)
    }
    return nil
  }

  /// True for words that all bear capitals and that no verb leads up to: a film, a show, a book.
  private func isTitle(_ quotation: Quotation) -> Bool {
    let words = quotation.tokens.filter { page.tokens[$0].isWord }
    guard words.count >= 2, words.count <= 7 else { return false }
    let small = words.count {
      !page.tokens[$0].isCapitalized && !FunctionWords.prepositions.contains(page.word($0))
        && !FunctionWords.determiners.contains(page.word($0)) && page.word($0) != "and"
        && page.tokens[$0].kind != .number
    }
    guard small == 0, let first = words.first, page.tokens[first].isCapitalized,
      words.contains(where: { $0 != first && page.tokens[$0].isCapitalized })
    else { return false }
    let before = quotation.tokens.lowerBound - 1
    return before >= 0 && page.tokens[before].isWord && page.verb(at: before) == nil
      || before >= 0 && page.tokens[before].kind == .possessive
  }

  /// A sentence of its own, since its first word has a capital.
  private func inNextSentence(after sentence: Sentence) -> Attribution? {
    guard sentence.number < page.reading.sentences.count else { return nil }
    let next = page.reading.sentences[sentence.number]
    guard next.paragraph == sentence.paragraph, !page.isQuoted(next.tokens.lowerBound) else {
      return nil
    }
    let limit = reach(from: next.tokens.lowerBound, to: next.tokens.upperBound)
    guard let found = subjectAndVerb(from: next.tokens.lowerBound, to: limit),
      let cue = found.cue
    else { return nil }
    let after = page.word(cue.upperBound)
    let verb = page.verb(at: cue.lowerBound)?.cue
    guard
      verb == .ask || verb == .tell || after == "." || after == ","
        || cue.upperBound >= next.tokens.upperBound
        || ["in", "on", "at", "during", "of", "to", "when", "while", "after"].contains(after)
        || FunctionWords.calendar.contains(after)
    else { return nil }
    // A comma that leads up to the next words: `Smith said, “…”`.
    if after == ",", page.isQuoted(cue.upperBound + 1) { return nil }
    return found
  }

  // MARK: At the end of the sentence

  /// A subject and a verb that close the sentence: `… the “deal” with …, Smith said on Friday`.
  private func trailing(_ quotation: Quotation) -> Attribution? {
    let end = quotation.tokens.upperBound
    let sentence = page.reading.sentences[page.sentenceIndex(ofToken: end - 1)]
    var index = end
    var comma = -1
    let limit = min(sentence.tokens.upperBound, end + Self.reach)
    while index < limit {
      if page.isQuoted(index) {
        index += 1
        continue
      }
      if page.word(index) == "," { comma = index }
      if page.word(index) == "according", let found = accordingTo(at: index) { return found }
      if comma >= 0, let (verb, cue) = page.verb(at: index), cue.introducesWords {
        if let subject = subjects.subject(ofVerbAt: verb, lower: comma + 1),
          subject.tokens.lowerBound <= comma + 2, endsClause(verb.upperBound, in: sentence)
        {
          return Attribution(cue: verb, subject: subject, isBehind: true)
        }
        index = verb.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }

  private func endsClause(_ index: Int, in sentence: Sentence) -> Bool {
    if index >= sentence.tokens.upperBound { return true }
    let word = page.word(index)
    return word == "." || word == "," || page.isPreposition(index)
      || FunctionWords.calendar.contains(word)
  }
}
