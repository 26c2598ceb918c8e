import ReadoutKit
import Testing

@testable import Reading

@Suite("Frames: verbs, clauses and who stands around them") struct FramesTests {
  static func frame(_ text: String, sentence number: Int = 1) throws -> SentenceFrame {
    let document = Document(number: 1, name: "a", path: "a", hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let sentence = try #require(reading.sentences.first { $0.number == number })
    return SentenceFrame(of: sentence, in: reading, actors: .standard)
  }

  /// The group of the first word that begins with a stem.
  static func group(_ stem: String, _ form: VerbForm, in text: String) throws -> VerbGroup {
    let frame = try frame(text)
    let index = try #require(frame.tokens.first { frame.word($0).hasPrefix(stem) })
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
    let index = try #require(frame.tokens.first { frame.word($0) == verb })
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
    "reads dates that say their year",
    arguments: [
      ("in March 2021", "2021-03"), ("on 5 March 2021", "2021-03-05"),
      ("on March 24, 2022", "2022-03-24"), ("since 2014", "2014"), ("2014 men", nil),
      ("in May", nil),
    ])
  func dates(text: String, expected: String?) throws {
    let frame = try Self.frame("It began \(text).")
    #expect(StatedDate.first(in: frame.tokens, of: frame.reading) == expected)
  }

  @Test("knows an actor by any of its names")
  func filter() {
    #expect(ActorFilter.matches("European Union", "Brussels"))
    #expect(ActorFilter.matches("European Union", "european"))
    #expect(ActorFilter.matches("Russia", "Kremlin"))
    #expect(!ActorFilter.matches("Russia", "Iran"))
    #expect(ActorFilter.matches("Russia", ""))
  }

  @Test("cuts the words around a stretch at a word and on one line")
  func around() throws {
    let frame = try Self.frame("A long beginning of many words,\nand then sanctions followed.")
    let index = try #require(frame.tokens.first { frame.word($0) == "sanctions" })
    let words = frame.reading.words(around: frame.reading.tokens[index].range, before: 12)
    #expect(words == "… words, and then sanctions followed.")
  }
}
