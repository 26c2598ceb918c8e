import ReadoutKit

/// Tells whether a sentence behind quoted words is the reporter's.
struct ReporterVoice {
  private let reading: DocumentReading
  private let isFirstPerson: Bool
  /// The capitalised word before a verb of saying that leads up to the mark, folded.
  ///
  /// Nil where the quoted words bear it as well: who says the own name once may do so again.
  private let speaker: Word?
  /// True where the words run on from the reporter's own: no capital behind the mark, and no colon
  /// or comma before it.
  let isFragment: Bool

  /// Listens to what stands before and behind an opening mark in its sentence.
  init(reading: DocumentReading, mark: Range<Int>, sentence: Sentence) {
    self.reading = reading
    let words = reading.tokens[
      mark.upperBound..<max(mark.upperBound, sentence.tokens.upperBound)]
    isFirstPerson = words.contains(where: Self.isFirstPerson)
    let introduction = reading.tokens[sentence.tokens.lowerBound..<mark.lowerBound]
    let speaker = Self.speaker(in: introduction)
    self.speaker = words.contains { $0.isCapitalized && $0.word == speaker } ? nil : speaker
    let first = words.first(where: \.isWord)
    isFragment =
      introduction.last.map { $0.kind != .mark } == true && first?.kind == .word
      && first?.isCapitalized == false
  }

  /// True where a sentence behind the quoted one cannot be a part of what was quoted.
  func speaks(in next: Sentence) -> Bool {
    let tokens = reading.tokens[next.tokens]
    if speaksOfWords(tokens) { return true }
    if let speaker, tokens.contains(where: { $0.isCapitalized && $0.word == speaker }) {
      return true
    }
    return reports(tokens) && !isContinued(in: next)
  }

  /// True where a sentence is in the first person and the quoted words are as well.
  func isContinued(in next: Sentence) -> Bool {
    isFirstPerson && reading.tokens[next.tokens].contains(where: Self.isFirstPerson)
  }

  private static func isFirstPerson(_ token: Token) -> Bool { firstPerson.contains(token.word) }

  private static let firstPerson: WordSet = [
    "i", "me", "my", "mine", "we", "us", "our", "ours", "i'm", "i've", "i'll", "i'd", "we're",
    "we've", "we'll", "we'd", "let's",
  ]

  private static func speaker(in introduction: ArraySlice<Token>) -> Word? {
    var previous: Token?
    for token in introduction {
      if saying.contains(token.word), let previous, previous.isCapitalized,
        !FunctionWords.starters.contains(previous.word)
      {
        return previous.word
      }
      if token.isWord, !FunctionWords.adverbs.contains(token.word) { previous = token }
    }
    return nil
  }

  // MARK: Somebody is said to say something

  private func reports(_ tokens: ArraySlice<Token>) -> Bool {
    var previous: Token?
    for token in tokens {
      if Self.saying.contains(token.word), let previous, Self.isThirdPerson(previous) {
        return true
      }
      // `The Kremlin also says`.
      if token.isWord, !FunctionWords.adverbs.contains(token.word) { previous = token }
    }
    return false
  }

  private static func isThirdPerson(_ token: Token) -> Bool {
    token.isCapitalized && token.word != "i" && token.word != "we" && token.word != "you"
      || token.word == "he" || token.word == "she" || token.word == "they"
      || offices.contains(token.word)
  }

  private static let saying: WordSet = [
    "said", "says", "told", "added", "adds", "noted", "stressed", "underlined", "emphasized",
    "emphasised", "argued", "warned", "stated", "insisted", "explained", "concluded", "wrote",
  ]

  private static let offices = Titles.offices.union(["ministry", "official", "statement"])

  // MARK: The words themselves are spoken of

  /// `No such sentence stands in …`, `The statement left open …`, `This is missing from the
  /// readout`, `She did not elaborate`.
  private func speaksOfWords(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.lazy.filter(\.isWord).map(\.word)
    guard let first = words.first else { return false }
    let opening = Array(words.prefix(10))
    if Self.pointing.contains(first) {
      if opening[1...].prefix(3).contains(where: Self.accounts.contains) { return true }
      if Self.alone.contains(first), words.contains(where: Self.publications.contains) {
        return true
      }
    }
    guard !Self.firstPerson.contains(first), first != "you" else { return false }
    return opening.indices.dropLast().contains { place in
      guard Self.refusing.contains(opening[place]) else { return false }
      let next = opening[place + 1] == "to" ? place + 2 : place + 1
      return next < opening.count && Self.telling.contains(opening[next])
    }
  }

  private static let pointing: WordSet = [
    "the", "this", "that", "these", "those", "such", "no", "neither", "both", "his", "her", "its",
    "their", "it", "they", "nothing", "none",
  ]

  /// Those that may stand for the words without a noun.
  private static let alone: WordSet = [
    "this", "that", "these", "those", "neither", "it", "they", "nothing", "none",
  ]

  /// What is said, as a reporter calls it.
  private static let accounts = publications.union([
    "statement", "statements", "sentence", "sentences", "phrase", "phrases", "phrasing", "wording",
    "words", "remark", "remarks", "comment", "comments", "quote", "quotation",
  ])

  /// What it is published in.
  private static let publications: WordSet = [
    "readout", "readouts", "transcript", "transcripts", "communique", "communiqué", "summary",
  ]

  private static let refusing: WordSet = [
    "not", "didn't", "doesn't", "wouldn't", "declined", "declines", "refused", "refuses",
  ]

  private static let telling: WordSet = [
    "say", "elaborate", "specify", "explain", "comment", "clarify",
  ]
}
