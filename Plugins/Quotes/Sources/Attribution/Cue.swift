import Reading
import ReadoutKit

/// A word that reports speech, as a lexicon lists it.
enum Cue: String, Sendable {
  /// Reports words: `said`, `warned`.
  case say
  /// Reports words to somebody: `told`.
  case tell
  case ask
  /// Says something of somebody in words of one's own choice: `called it`, `slammed`.
  case describe
  /// Speaks about something: `referring to`.
  case mention
  /// Goes on to say: `continued`, `went on`.
  case go
  /// `was quoted as saying`, which looks passive and is not.
  case quoted
  case speak, think, reads, use

  /// True where the verb alone, next to a whole quotation, is enough: `“…,” she added`.
  var introducesWords: Bool {
    switch self {
    case .say, .tell, .ask, .go, .quoted, .think, .reads, .speak: true
    case .describe, .mention, .use: false
    }
  }
}

/// The words that report speech, read from the tables once.
struct CueLexicon: Sendable {
  static let standard = CueLexicon()

  let verbs: PhraseTable<Cue>
  let nouns: PhraseTable<String>
  let relays: PhraseTable<String>
  /// Words that tell of speech and lead up to no words by themselves: `declined`, `discussed`.
  let speech: WordSet

  private init() {
    var verbs = PhraseTable<Cue>()
    for line in Table(csv: PackageResources.cue_verbs_csv).rows {
      guard let cue = Cue(rawValue: line["kind"]) else { continue }
      for form in line.list("forms") { verbs.add(form, cue) }
    }
    var nouns = PhraseTable<String>()
    for line in Table(csv: PackageResources.cue_nouns_csv).rows {
      for form in line.list("forms") { nouns.add(form, line["kind"]) }
    }
    var relays = PhraseTable<String>()
    for line in Table(csv: PackageResources.relay_nouns_csv).rows {
      for form in line.list("forms") { relays.add(form, form) }
    }
    speech = WordSet(
      folded: Table(csv: PackageResources.speech_words_csv).rows.flatMap { $0.list("words") })
    self.verbs = verbs
    self.nouns = nouns
    self.relays = relays
  }
}

extension CueLexicon {
  /// True for words of saying and writing; false for `believes`, `wants`, `seems`.
  func tellsOfWords(_ cue: Range<Int>, in reading: DocumentReading) -> Bool {
    for token in cue {
      let word = reading.tokens[token].word
      if word == ":" || word == "according" || speech.contains(word) { return true }
      if let verb = verbs.match(at: token, in: reading), verb.entry != .think, verb.entry != .use {
        return true
      }
      if nouns.match(at: token, in: reading) != nil { return true }
    }
    return false
  }
}
