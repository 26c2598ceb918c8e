import ReadoutKit

/// A sentence taken apart as far as event lenses need: its clauses and the actors named in it.
public struct SentenceFrame: Sendable {
  /// The document's reading.
  public let reading: DocumentReading
  /// The sentence's tokens.
  public let tokens: Range<Int>
  /// The actors named, from left to right.
  public let actors: [Actors.Mention]
  /// The clauses, in order; together they cover the sentence.
  public let clauses: [Range<Int>]

  /// Where the actors come from, for the sentences before this one.
  let lexicon: Actors

  /// Takes a sentence apart.
  ///
  /// `others` are actors that a lens knows besides; each takes the place of the names within it
  /// (`Bosnian Serbs` that of `Bosnian`).
  public init(
    of sentence: Sentence, in reading: DocumentReading, actors lexicon: Actors,
    also others: [Actors.Mention] = []
  ) {
    self.reading = reading
    self.lexicon = lexicon
    tokens = sentence.tokens
    let known = lexicon.mentions(in: reading, tokens: sentence.tokens)
    actors = others.isEmpty ? known : Self.merge(known, with: others)
    clauses = Self.clauses(of: sentence.tokens, in: reading, actors: actors)
  }

  private static func merge(
    _ known: [Actors.Mention], with others: [Actors.Mention]
  ) -> [Actors.Mention] {
    let fitting = others.filter { other in
      known.allSatisfy {
        !$0.tokens.overlaps(other.tokens)
          || $0.tokens.lowerBound >= other.tokens.lowerBound
            && $0.tokens.upperBound <= other.tokens.upperBound
            && $0.tokens.count < other.tokens.count
      }
    }
    let left = known.filter { name in !fitting.contains { $0.tokens.overlaps(name.tokens) } }
    return (left + fitting).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A token in small letters; empty outside the sentence.
  public func word(_ index: Int) -> Word {
    tokens.contains(index) ? reading.tokens[index].word : ""
  }

  /// The clause that holds a token.
  public func clause(holding index: Int) -> Range<Int> {
    clauses.last { $0.lowerBound <= index } ?? tokens
  }

  /// The clause before the one that holds a token, or nil for the first.
  public func clause(before index: Int) -> Range<Int>? {
    clauses.last { $0.upperBound <= clause(holding: index).lowerBound }
  }

  /// True where a word of a set stands in some tokens.
  public func contains(_ words: WordSet, in range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { words.contains(reading.tokens[$0].word) }
  }

  /// True where one of a few words stands in some tokens.
  public func contains(_ words: [Word], in range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { words.contains(reading.tokens[$0].word) }
  }

  /// The verb group of a cue.
  public func verbGroup<Entry>(of cue: CueTable<Entry>.Cue) -> VerbGroup {
    VerbGroup(
      of: cue.tokens, form: cue.form, in: reading,
      from: clause(holding: cue.tokens.lowerBound).lowerBound)
  }

  /// True where a condition opens the clause of a token, or one that hangs on it on its right.
  public func isConditional(at index: Int) -> Bool {
    let clause = clause(holding: index)
    let opener = word(clause.lowerBound)
    if ["if", "unless", "whether", "whenever"].contains(opener) { return true }
    if ["if", "unless"].contains(word(clause.lowerBound + 1)) { return true }
    return false
  }

  /// True for marks that readers look through: quotation marks.
  public func isTransparent(_ index: Int) -> Bool {
    guard tokens.contains(index), reading.tokens[index].kind == .mark else { return false }
    switch reading.tokens[index].word {
    case "\"", "“", "”", "‘", "’", "'", "«", "»": return true
    default: return false
    }
  }

  // MARK: Clauses

  private static let strongMarks: WordSet = [
    ";", ":", "(", ")", "[", "]", "—", "–", "…", "?", "!", "/", "|",
  ]

  private static func clauses(
    of tokens: Range<Int>, in reading: DocumentReading, actors: [Actors.Mention]
  ) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens
    where index > start
      && (opensClause(index, tokens, reading, actors) || resumes(index, after: start, reading))
    {
      clauses.append(start..<index)
      start = index
    }
    if start < tokens.upperBound { clauses.append(start..<tokens.upperBound) }
    return clauses
  }

  /// `Turkey, which had …, could help`: behind the comma the sentence goes on with its subject.
  private static func resumes(_ index: Int, after start: Int, _ reading: DocumentReading) -> Bool {
    guard ["who", "which", "whose"].contains(reading.tokens[start].word), start > 0,
      reading.tokens[start - 1].word == ",", reading.tokens[index - 1].word == ",",
      index - 1 > start
    else { return false }
    let word = reading.tokens[index].word
    return ClosedWords.modals[word] != nil || ClosedWords.be.contains(word)
      || (word != "to" && ClosedWords.auxiliaries.contains(word))
  }

  private static func opensClause(
    _ index: Int, _ tokens: Range<Int>, _ reading: DocumentReading, _ actors: [Actors.Mention]
  ) -> Bool {
    let word = reading.tokens[index].word
    let before: Word = index > tokens.lowerBound ? reading.tokens[index - 1].word : ""
    // `, if needed,` is no clause.
    let isAside =
      index + 1 < tokens.upperBound
      && ["needed", "necessary", "possible", "required"].contains(reading.tokens[index + 1].word)
    if isAside { return false }
    if strongMarks.contains(before) { return true }
    switch word {
    case "that":
      return !ClosedWords.prepositions.contains(before) && before != "all"
    case "as":
      let next: Word = index + 1 < tokens.upperBound ? reading.tokens[index + 1].word : ""
      // `act as a mediator`, `such as`, `as well as`: no clause.
      return !["as", "such", "well", "far"].contains(before)
        && !["well", "a", "an", "part", "soon", "far", "of"].contains(next)
    case "so", "yet", "once", "provided": return before == ","
    case "and", "or", "nor":
      guard before == "," || before == ";" else { return false }
      // `the U.S., Japan, and Australia` is one list.
      let listed = actors.contains { $0.tokens.upperBound == index - 1 }
      let goesOn = actors.contains {
        $0.tokens.lowerBound == index + 1 || $0.tokens.lowerBound == index + 2
      }
      return !(listed && goesOn)
    default: return ClosedWords.subordinators.contains(word)
    }
  }
}
