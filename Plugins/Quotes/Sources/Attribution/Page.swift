import Reading
import ReadoutKit

/// A document laid out for attribution: its cast, its quotations, and which words are quoted.
///
/// One for all who read it: it is handed from finder to finder for every verb.
final class Page {
  let reading: DocumentReading
  let cast: Cast
  let quotations: [Quotation]
  /// For each token the index of the outermost quotation that holds it, or -1.
  let quotationOfToken: [Int32]
  /// For each token the depth of brackets that it stands in outside of quotations.
  let isBracketed: [Bool]
  /// For each token the first word at it or behind it; the number of tokens where none follows.
  private let nextWord: [Int32]

  init(reading: DocumentReading) {
    self.reading = reading
    cast = reading.cast()
    quotations = reading.quotations()
    var owner = [Int32](repeating: -1, count: reading.tokens.count)
    for (index, quotation) in quotations.enumerated() where quotation.depth == 0 {
      for token in quotation.tokens { owner[token] = Int32(index) }
    }
    quotationOfToken = owner
    var brackets = [Bool](repeating: false, count: reading.tokens.count)
    for sentence in reading.sentences {
      var depth = 0
      for index in sentence.tokens {
        let word = reading.tokens[index].word
        if word == "(" || word == "[" { depth += 1 }
        brackets[index] = depth > 0
        if word == ")" || word == "]" { depth = max(0, depth - 1) }
      }
    }
    isBracketed = brackets
    var next = [Int32](repeating: Int32(reading.tokens.count), count: reading.tokens.count)
    for index in next.indices.reversed() {
      if reading.tokens[index].isWord {
        next[index] = Int32(index)
      } else if index + 1 < next.count {
        next[index] = next[index + 1]
      }
    }
    nextWord = next
  }

  /// Whom pronouns and descriptions mean, quotations and brackets left out; made when first asked for.
  private(set) lazy var coreference: Coreference = {
    var hidden = isBracketed
    for (index, owner) in quotationOfToken.enumerated() where owner >= 0 { hidden[index] = true }
    return Coreference(reading: reading, cast: cast, isHidden: hidden)
  }()

  /// True where a word stands among some tokens; costs the same however many there are.
  func hasWord(from start: Int, to end: Int) -> Bool {
    nextWord.indices.contains(start) && nextWord[start] < end
  }

  var tokens: [Token] { reading.tokens }

  /// The folded word at an index; empty outside of the text.
  func word(_ index: Int) -> Word {
    reading.tokens.indices.contains(index) ? reading.tokens[index].word : ""
  }

  func isQuoted(_ index: Int) -> Bool {
    quotationOfToken.indices.contains(index) && quotationOfToken[index] >= 0
  }

  /// The index of the sentence that holds a token.
  func sentenceIndex(ofToken index: Int) -> Int {
    let index = max(0, min(index, tokens.count - 1))
    guard let sentence = reading.sentence(at: tokens[index].range.lowerBound) else { return 0 }
    return sentence.number - 1
  }

  /// The verb that reports speech at a token, unless it is quoted or a noun of the same form.
  func verb(at index: Int) -> (tokens: Range<Int>, cue: Cue)? {
    guard !isQuoted(index), tokens[index].kind == .word,
      let match = CueLexicon.standard.verbs.match(at: index, in: reading),
      !isQuoted(match.tokens.upperBound - 1), !isNoun(index)
    else { return nil }
    return (match.tokens, match.entry)
  }

  /// True for `the State Department`, `his claims`, `head of state`: forms that are nouns as well,
  /// where a noun stands.
  private func isNoun(_ index: Int) -> Bool {
    let word = tokens[index].word
    let before = index - 1
    let isPastOrGerund = word.hasSuffix("ed") || word.hasSuffix("ing")
    guard before >= 0, !isPastOrGerund, !Self.pasts.contains(word) else { return false }
    if tokens[index].isCapitalized, tokens[before].isWord { return true }
    if index + 1 < tokens.count, tokens[index + 1].kind == .possessive { return true }
    let previous = self.word(before)
    if Self.nounsToo.contains(word), !takesVerb(before, singular: word.hasSuffix("s")) {
      return true
    }
    return tokens[before].kind == .possessive || previous == "-"
      || FunctionWords.determiners.contains(previous) && !Self.subjects.contains(previous)
      || isPreposition(before) && previous != "to"
  }

  /// True where a finite verb may follow a word: `critics claim`, `to report`, `Smith claims`.
  private func takesVerb(_ index: Int, singular: Bool) -> Bool {
    let word = self.word(index)
    if ["he", "she", "it", "they", "we", "i", "you", "who", "and", "to", "also", "that", "which"]
      .contains(word) || isAuxiliary(index) || isAdverb(index)
    {
      return true
    }
    if singular {
      return tokens[index].isCapitalized || cast.mention(at: index) != nil || word == ","
    }
    return tokens[index].kind == .word && !tokens[index].isCapitalized && word.hasSuffix("s")
      && !isPreposition(index)
  }

  /// Verbs of saying whose present tense is a common noun as well.
  private static let nounsToo: WordSet = [
    "state", "states", "report", "reports", "comment", "comments", "post", "posts", "claim",
    "claims", "call", "calls", "question", "questions", "demand", "demands", "attack", "attacks",
    "challenge", "challenges", "praise", "blame", "answer", "answers", "detail", "details",
    "signal", "signals", "hint", "hints", "voice", "voices", "stress", "note", "notes", "quote",
    "quotes", "joke", "jokes", "remark", "remarks", "counsel", "use", "uses", "promise",
    "promises", "pledge", "pledges", "vow", "vows", "tweet", "tweets", "mention", "mentions",
    "point to", "hope", "hopes", "fear", "fears", "thought", "rip", "label", "labels", "brand",
    "brands", "reply", "replies", "outline", "highlight", "highlights", "counter", "muse",
    "caution", "express", "chant", "chants", "whisper", "read", "address", "insist",
  ]

  private static let pasts: WordSet = [
    "said", "told", "wrote", "began", "spoke", "swore", "thought", "made", "put", "went", "shot",
    "hit",
  ]
  private static let subjects: WordSet = [
    "this", "that", "which", "some", "many", "most", "both",
  ]

  /// The noun that reports speech at a token, unless it is quoted.
  func noun(at index: Int) -> Range<Int>? {
    guard !isQuoted(index), tokens[index].kind == .word,
      let match = CueLexicon.standard.nouns.match(at: index, in: reading),
      !isQuoted(match.tokens.upperBound - 1)
    else { return nil }
    return match.tokens
  }

  func isPreposition(_ index: Int) -> Bool { FunctionWords.prepositions.contains(word(index)) }

  /// True for `quickly`, `also`, `then`; false for `family` and names.
  func isAdverb(_ index: Int) -> Bool {
    let word = word(index)
    if FunctionWords.adverbs.contains(word) { return true }
    return word.hasSuffix("ly") && word.count > 4 && !tokens[index].isCapitalized
      && !Self.nounsInLy.contains(word)
  }

  private static let nounsInLy: WordSet = [
    "family", "assembly", "supply", "reply", "monopoly", "anomaly", "bully", "rally", "belly",
  ]

  /// True for `has`, `would`, and for the `’s` of `he’s said`.
  func isAuxiliary(_ index: Int) -> Bool {
    if tokens.indices.contains(index), tokens[index].kind == .possessive {
      return ["he", "she", "it", "who", "that", "there", "what"].contains(word(index - 1))
    }
    return FunctionWords.auxiliaries.contains(word(index))
  }
}
