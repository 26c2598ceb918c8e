import Reading
import ReadoutKit

/// `quotes compare`: which phrases of somebody's words appear, stay and vanish.
public struct QuotesCompare: PluginCommand {
  /// The command's name.
  public static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares somebody's words of two periods or occasions: phrases gone, new, staying.",
    discussion: """
      The filters choose the first side; against= names the other one: a period (2022-09 or \
      2022-09..2022-12), or occasion:phone call, relay:China, outlet:NAME, doc:3, speaker:Putin, \
      addressee:Modi. What it does not name holds for both sides.
      A phrase is one to five words said in quotation marks; inflection is folded, words that only \
      mean the same are not. A row is every passage of its phrase: show %2, mark %2. “author” is where \
      the articles use the phrase in their own words; a place after ~ has a word that means the same.
      """)

  /// Lines that show it.
  public static let examples: Examples = [
    "quotes compare speaker=Xi doc=2022-06 against=doc:2022-09":
      "his words in one article and in another",
    "quotes compare speaker=Xi from=2022-02 to=2022-06 against=2022-09": "of two periods",
    "quotes compare speaker=Putin occasion=\"phone call\" against=occasion:visit":
      "of two occasions",
  ]

  @OptionGroup var filter: QuoteFilter

  @Option(help: "The other side: 2022-09, 2022-09..2022-12, occasion:WORDS, doc:N …")
  var against: String?

  @Option(help: "How many phrases; 0 for all.")
  var limit = 15

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the phrases that are gone, those that are new, and those that stay.
  public func run(at desk: any Desk) throws -> Answer {
    guard let against else {
      throw ReadoutError(
        "nothing to compare with",
        hint: "give the other side: quotes compare speaker=Xi to=2022-06 against=2022-09")
    }
    var after = try ComparedSide.against(against, filter)
    var before = ComparedSide(
      name: ComparedSide.name(of: filter, against: after.filter), filter: filter)
    if filter.period != after.filter.period, filter.period.overlaps(after.filter.period) {
      throw ReadoutError(
        "\(before.name) and \(after.name) overlap", hint: "give periods that lie apart")
    }
    let undated =
      filter.period == after.filter.period
      ? try select(&before, &after, at: desk) : try part(&before, &after, at: desk)
    if before.statements.isEmpty, after.statements.isEmpty, undated.count == 0 {
      var whole = filter
      whole.period = Period(from: nil, to: nil)
      return Answer(notes: [try statements(whole, at: desk).whyEmpty(whole)], isListing: true)
    }
    let comparison = Comparison(before: before, after: after, limit: limit, desk: desk)
    return try comparison.answer(undated: undated)
  }

  /// Two sides that differ in something else than days.
  private func select(
    _ before: inout ComparedSide, _ after: inout ComparedSide, at desk: any Desk
  ) throws -> QuoteSelection<ComparedStatement>.Places {
    let first = try statements(before.filter, at: desk)
    before.statements = first.entries.filter { !desk.isPulledOut($0.passage) }
    after.statements = try statements(after.filter, at: desk).entries
      .filter { !desk.isPulledOut($0.passage) }
    return first.undated
  }

  /// Two periods: what fits in all else is put on the side that its date tells.
  private func part(
    _ before: inout ComparedSide, _ after: inout ComparedSide, at desk: any Desk
  ) throws -> QuoteSelection<ComparedStatement>.Places {
    var whole = filter
    whole.period = Period(from: nil, to: nil)
    let (first, second) = (before.filter.period, after.filter.period)
    var undated = QuoteSelection<ComparedStatement>.Places()
    for statement in try statements(whole, at: desk).entries
    where !desk.isPulledOut(statement.passage) {
      if statement.date.map(first.holds) == true {
        before.statements.append(statement)
      } else if statement.date.map(second.holds) == true {
        after.statements.append(statement)
      } else if statement.date.map({ first.mayHold($0) || second.mayHold($0) }) != false {
        // A date too coarse for either side is as good as none.
        undated.add(statement.place)
      }
    }
    return undated
  }

  private func statements(
    _ filter: QuoteFilter, at desk: any Desk
  ) throws -> QuoteSelection<ComparedStatement> {
    try filter.select(at: desk) { finding, reading in
      ComparedStatement(
        passage: Passage(document: finding.document, range: reading.place(inMarksOf: finding)),
        place: reading.place(of: reading.place(inMarksOf: finding)),
        speaker: finding.text("speaker"),
        date: finding.text("date"),
        words: SaidWord.words(in: finding.spoken, of: reading))
    }
  }
}

extension Desk {
  /// True for words that stand apart from their text as a pull quote.
  func isPulledOut(_ passage: Passage) -> Bool {
    document(number: passage.document)?.isPulledOut(passage.range) ?? false
  }
}
