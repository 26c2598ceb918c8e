import ReadoutKit
import Testing

@testable import Reading

@Suite("Frames: verbs, clauses and who stands around them") struct FramesTests {
  static func frame(
    _ text: String, sentence number: Int = 1, on day: String? = nil
  ) throws -> SentenceFrame {
    let document = Document(
      number: 1, name: "a", path: "a", date: DocumentDate(stated: day), hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let sentence = try #require(reading.sentences.first { $0.number == number })
    return SentenceFrame(of: sentence, in: reading, actors: .standard)
  }

  /// The group of the first word that begins with a stem.
  static func group(_ stem: String, _ form: VerbForm, in text: String) throws -> VerbGroup {
    let frame = try frame(text)
    let index = try #require(frame.tokens.first { frame.word($0).hasPrefix(Word(stem)) })
    return VerbGroup(of: index..<(index + 1), form: form, in: frame.reading, from: 0)
  }

  @Test(
    "inflects verbs as English spells them",
    arguments: [
      ("impose", ["impose", "imposes", "imposing", "imposed"]),
      ("slap", ["slap", "slaps", "slapping", "slapped"]),
      ("scrap", ["scrap", "scraps", "scrapping", "scrapped"]),
      ("defy", ["defy", "defies", "defying", "defied"]),
      ("target", ["target", "targets", "targeting", "targeted"]),
      ("agree", ["agree", "agrees", "agreeing", "agreed"]),
      ("veto", ["veto", "vetoes", "vetoing", "vetoed"]),
      ("breach", ["breach", "breaches", "breaching", "breached"]),
      ("withdraw", ["withdraw", "withdraws", "withdrawing", "withdrew", "withdrawn"]),
      ("commit", ["commit", "commits", "committing", "committed"]),
      ("put", ["put", "puts", "putting"]),
    ])
  func inflection(verb: String, forms: [String]) {
    #expect(Inflection.forms(of: verb).map(\.word) == forms)
  }

  @Test("reads one word as several forms where they look alike")
  func sameForms() {
    let put = Inflection.forms(of: "put").first
    #expect(put?.form == [.base, .past, .participle])
  }

  @Test("reads negation, modal and voice around a verb")
  func verbGroups() throws {
    let past: VerbForm = [.past, .participle]
    let would = try Self.group("impos", past, in: "It would not have been imposed.")
    #expect(would.isNegated && would.isPassive && would.modal == .possible)
    let plain = try Self.group("impos", past, in: "They imposed it.")
    #expect(!plain.isNegated && !plain.isPassive && plain.modal == nil && plain.isFinite)
    let without = try Self.group("trigger", .gerund, in: "They did it without triggering more.")
    #expect(without.isNegated)
    let future = try Self.group("resume", .base, in: "They are to resume talks.")
    #expect(future.modal == .future && !future.isInfinitive)
    let infinitive = try Self.group("impose", .base, in: "They want to impose it.")
    #expect(infinitive.isInfinitive)
    let contracted = try Self.group("lift", .base, in: "They won't lift it.")
    #expect(contracted.isNegated && contracted.modal == .future)
  }

  @Test("parts a sentence into clauses, and leaves lists whole")
  func clauses() throws {
    let frame = try Self.frame("China said that it would act if Russia, Iran, and Cuba agreed.")
    #expect(frame.clauses.map { frame.word($0.lowerBound) } == ["china", "that", "if"])
    #expect(frame.isConditional(at: frame.tokens.upperBound - 2))
    #expect(!frame.isConditional(at: 1))
  }

  @Test("takes `as a` for a preposition")
  func asPreposition() throws {
    let frame = try Self.frame("Turkey acted as a mediator.")
    #expect(frame.clauses.count == 1)
  }

  @Test(
    "finds the subject of a verb",
    arguments: [
      ("vetoed", ["Russia", "China"], "Russia and China vetoed it."),
      ("left", ["France"], "Officials in Paris said France left it."),
      ("helping", ["China"], "Washington sanctioned Chinese firms helping Russia."),
      ("arguing", ["China"], "China accuses America of much, arguing that it is wrong."),
      ("signed", ["Japan"], "The treaty came from Japan, which signed it."),
      ("signed", ["Iran"], "Iran met Iraq, and it signed the treaty."),
    ])
  func subjects(verb: String, names: [String], text: String) throws {
    let frame = try Self.frame(text)
    let index = try #require(frame.tokens.first { frame.word($0) == Word(verb) })
    #expect(SentenceFrame.names(frame.subject(before: index)) == names)
  }

  @Test("knows from the sentence before whom `both sides` means")
  func pair() throws {
    let frame = try Self.frame("Russia met China. Both sides were critical.", sentence: 2)
    let index = try #require(frame.tokens.first { frame.word($0) == "were" })
    #expect(SentenceFrame.names(frame.subject(before: index)) == ["Russia", "China"])
  }

  @Test("names nobody for `both sides` where three were named")
  func noPair() throws {
    let frame = try Self.frame(
      "Russia met China and Iran. Both sides were critical.", sentence: 2)
    let index = try #require(frame.tokens.first { frame.word($0) == "were" })
    #expect(frame.subject(before: index).isEmpty)
  }

  @Test("finds what a preposition governs, and the owner before a noun")
  func objects() throws {
    let frame = try Self.frame(
      "It fell on all Russian and Belarusian oil, to Beijing's own delight.")
    let index = try #require(frame.tokens.first { frame.word($0) == "on" })
    #expect(SentenceFrame.names(frame.object(ofPreposition: index)) == ["Russia", "Belarus"])
    let noun = try #require(frame.tokens.first { frame.word($0) == "delight" })
    #expect(frame.owner(of: noun)?.actor.canonical == "China")
  }

  @Test(
    "reads when an event was, from its words and the day of the document",
    arguments: [
      ("It began in March 2021.", "2021-03"), ("It began on 5 March 2021.", "2021-03-05"),
      ("On March 24, 2022 it began.", "2022-03-24"), ("It began since 2014.", "2014"),
      ("It began with 2014 men.", nil), ("It began in May.", "2023-05"),
      ("On Friday it began.", "2023-06-23"), ("It began, he said on Friday.", nil),
    ])
  func dates(text: String, expected: String?) throws {
    let frame = try Self.frame(text, on: "2023-06-25")
    let event = try #require(frame.tokens.first { frame.word($0) == "began" })
    #expect(frame.date(of: event..<(event + 1)) == expected)
  }

  @Test("dates what is still to come only where a year is stated")
  func datesAhead() throws {
    let frame = try Self.frame("It is to begin on Friday.", on: "2023-06-25")
    #expect(frame.date(of: frame.tokens, isAhead: true) == nil)
    #expect(frame.date(of: frame.tokens) == "2023-06-23")
    let stated = try Self.frame("It is to begin in 2025.", on: "2023-06-25")
    #expect(stated.date(of: stated.tokens, isAhead: true) == "2025")
  }

  @Test("knows an actor by any of its names")
  func filter() {
    for name in ["Brussels", "european", "eu", "EU"] {
      #expect(ActorFilter(name).matches("European Union"), "\(name)")
    }
    for name in ["us", "US", "u.s.", "usa", "washington"] {
      #expect(ActorFilter(name).matches("United States"), "\(name)")
    }
    #expect(ActorFilter("the Kremlin").matches("Russia"))
    #expect(!ActorFilter("Iran").matches("Russia"))
    #expect(ActorFilter("").matches("Russia"))
  }

  @Test(
    "reads whom a pronoun means",
    arguments: [
      ("Iran met Iraq, and Trump said that he signed it.", ["United States"]),
      ("Russia left; the Kenyan president told Iran that she signed it.", ["Kenya"]),
      ("Turkey brought Iran and Iraq together; they signed it.", ["Iran", "Iraq"]),
      ("Turkey, which had met Iran, has signed it.", ["Turkey"]),
      ("Turkey said that the day had come, but signed it.", ["Turkey"]),
    ])
  func pronouns(text: String, names: [String]) throws {
    let frame = try Self.frame(text)
    let index = try #require(frame.tokens.last { frame.word($0) == "signed" })
    #expect(SentenceFrame.names(frame.subject(before: index)) == names)
  }

  @Test("looks for the person before `he` in the sentences before, and passes over bodies")
  func personBefore() throws {
    let frame = try Self.frame(
      "Putin spoke. They would join NATO; he signed it.", sentence: 2)
    let index = try #require(frame.tokens.first { frame.word($0) == "signed" })
    #expect(SentenceFrame.names(frame.subject(before: index)) == ["Russia"])
  }

  @Test("takes who is only spoken of for no side of a pair")
  func pairAside() throws {
    let frame = try Self.frame(
      "Russia met China. It was about Iran. On Iraq the two leaders agreed.", sentence: 3)
    let index = try #require(frame.tokens.first { frame.word($0) == "agreed" })
    #expect(Set(SentenceFrame.names(frame.subject(before: index))) == ["Russia", "China"])
  }

  @Test("knows headings from paragraphs")
  func headings() throws {
    let text = "A truce, perhaps\n\nThe talks went on. They ended late.\n\nNobody knew."
    let frame = try Self.frame(text)
    let sentences = frame.reading.sentences
    #expect(sentences.map(frame.reading.isHeading) == [true, false, false, false])
    #expect(frame.reading.isLead(sentences[1], below: sentences[0]))
    let alone = try Self.frame("One line alone").reading
    #expect(alone.sentences.map(alone.isHeading) == [false])
  }
}
