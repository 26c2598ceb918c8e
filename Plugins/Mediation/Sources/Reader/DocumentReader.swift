import Reading
import ReadoutKit

/// Reads a document sentence by sentence and keeps what one sentence tells of the next.
struct DocumentReader {
  private let reading: DocumentReading
  private let lexicon: Vocabulary
  private var mentions: [Mention] = []
  /// What headings name, until the text below tells it.
  private var headings: [(sentence: Sentence, mention: Mention)] = []
  /// The last sentence that spoke of an effort, headings too.
  private var last: Sentence?
  /// The war that the document speaks of.
  private var war: WarOfDocument
  /// The mentions of the sentence right before, with their reader.
  private var before: (sentence: Sentence, mentions: [Mention], isQuestion: Bool)?

  /// Every mention in a document.
  static func mentions(in reading: DocumentReading) -> [Mention] {
    var reader = DocumentReader(reading: reading, lexicon: .standard)
    for sentence in reading.sentences where !sentence.isExcluded { reader.read(sentence) }
    reader.close()
    return reader.mentions + reader.headings.map(\.mention)
  }

  private init(reading: DocumentReading, lexicon: Vocabulary) {
    self.reading = reading
    self.lexicon = lexicon
    war = WarOfDocument(reading: reading, lexicon: lexicon)
  }

  private mutating func read(_ sentence: Sentence) {
    let triggers = lexicon.triggers.matches(in: reading, tokens: sentence.tokens)
    let follows = before.map {
      $0.sentence.number == sentence.number - 1 && $0.sentence.paragraph == sentence.paragraph
    }
    if follows != true { close() }
    guard !triggers.isEmpty || before != nil else { return }
    let reader = SentenceReader(
      frame: SentenceFrame(
        of: sentence, in: reading, actors: .standard,
        also: lexicon.sides.mentions(in: reading, tokens: sentence.tokens)), lexicon: lexicon,
      continues: last?.paragraph == sentence.paragraph && last.map(reading.isHeading) == false,
      topic: last.map { sentence.number - $0.number <= Self.reach } ?? false)
    var found = triggers.isEmpty ? [] : reader.mentions(of: triggers)
    if let before {
      answer(with: reader)
      let offer = found.isEmpty ? before.mentions.last : nil
      if let answer = offer.flatMap({ reader.answer(to: $0) }) { found.append(answer) }
    }
    close()
    guard !found.isEmpty else { return }
    for index in found.indices { war.giveParties(to: &found[index], actors: reader.states) }
    last = sentence
    if reading.isHeading(sentence) {
      headings += found.filter(\.isAboutSomebody).map { (sentence, $0) }
      return
    }
    headings.removeAll { heading in
      reading.isLead(sentence, below: heading.sentence)
        && found.contains { $0.tells(heading.mention) }
    }
    before = (sentence, found, reader.isQuestion)
  }

  /// How many sentences a topic lasts.
  private static let reach = 12

  /// `“No,” said …`: the question before gets its answer.
  private mutating func answer(with reader: SentenceReader) {
    guard let asked = before, asked.isQuestion else { return }
    let answers = asked.mentions.compactMap { reader.verdict(on: $0) }
    if !answers.isEmpty { before = (asked.sentence, answers, false) }
  }

  /// Takes the mentions of the sentence before as they are; a question without an answer tells of
  /// nothing that goes on.
  private mutating func close() {
    guard let read = before else { return }
    before = nil
    mentions += read.mentions.filter {
      !read.isQuestion || ![.ongoing, .accepted, .brokered, .halted].contains($0.stance.stance)
    }
  }
}
