import Reading
import ReadoutKit

/// Which quotations a command looks at.
public struct QuoteFilter: ParsableArguments {
  /// Words of the speaker's name.
  @Option(help: "Only words of this speaker: any part of the name, case ignored.")
  public var speaker: String?

  /// The kind.
  @Option(
    help: "Only this kind: direct, mixed, indirect or scare; without it words in quotation marks.",
    completion: .list(["direct", "mixed", "indirect", "scare"]))
  public var kind: String?

  /// Words that the quotation must hold.
  @Option(help: "Only quotations that hold these words, in any order.")
  public var about: String?

  /// The first day.
  @Option(help: "Only what was said on this day or later: YYYY, YYYY-MM or YYYY-MM-DD.")
  public var from: String?

  /// The last day.
  @Option(help: "Only what was said on this day or earlier: YYYY, YYYY-MM or YYYY-MM-DD.")
  public var to: String?

  /// Who passes the words on.
  @Option(
    help: "Only what this side's readout or agency passes on; a state finds its bodies: China.")
  public var relay: String?

  /// To whom the words were said.
  @Option(help: "Only what was said to this person or body: any part of the name.")
  public var addressee: String?

  /// On what occasion they were said.
  @Option(help: "Only what was said on this occasion: phone call, joint statement …")
  public var occasion: String?

  /// Who published it.
  @Option(help: "Only documents of this outlet: words of its name.")
  public var outlet: String?

  /// Which documents.
  @OptionGroup public var scope: DocumentOptions

  /// Makes the filter; needed by ArgumentParser.
  public init() {}

  /// Refuses what can match nothing.
  public func validate() throws {
    if let kind, Statement.Kind(rawValue: kind) == nil {
      throw ValidationError("no kind “\(kind)”: direct, mixed, indirect or scare")
    }
    try period.validate()
  }

  /// The days that are asked for.
  var period: Period {
    get { Period(from: from, to: to) }
    set { (from, to) = (newValue.from, newValue.to) }
  }
}

extension QuoteFilter {
  /// One question that a filter asks of a quotation; in the order in which they are asked.
  enum Question: CaseIterable {
    case outlet, speaker, relay, addressee, occasion, about, kind, date
  }

  /// What came of asking.
  enum Verdict {
    case fits
    case failed(Question)
    /// It fits in all else, and is of a kind that is listed only when asked for.
    case leftOut(Statement.Kind)
    /// It fits in all else, and has no date to be told by.
    case undated
  }
}

/// A filter at work: names that were compared once are remembered.
struct QuoteSieve {
  private let filter: QuoteFilter
  private let wanted: [Word]
  private let relays: ActorFilter?
  private let relayMedia: Set<String>
  private var speakers: NameSieve
  private var relay: NameSieve
  private var addressees: NameSieve
  private var occasions: NameSieve
  private var outlets: NameSieve

  init(_ filter: QuoteFilter) {
    self.filter = filter
    wanted = filter.about.map { NameWords.words(of: $0) } ?? []
    relays = filter.relay.map { ActorFilter($0) }
    relayMedia = filter.relay.map { StateMedia.standard.names(ofState: $0) } ?? []
    speakers = NameSieve(filter.speaker)
    relay = NameSieve(filter.relay)
    addressees = NameSieve(filter.addressee)
    occasions = NameSieve(filter.occasion)
    outlets = NameSieve(filter.outlet)
  }

  /// Asks all questions but the one that needs the text.
  mutating func verdict(on finding: Finding, in document: Document) -> QuoteFilter.Verdict {
    guard outlets.passes(document.outlet) else { return .failed(.outlet) }
    guard speakers.passes(finding.text("speaker")) else { return .failed(.speaker) }
    guard passesRelay(finding.text("relay")) else { return .failed(.relay) }
    guard addressees.passes(finding.text("addressee")) else { return .failed(.addressee) }
    guard occasions.passes(finding.text("occasion")) else { return .failed(.occasion) }
    let kind = finding.text("kind").flatMap { Statement.Kind(rawValue: $0) } ?? .direct
    if let asked = filter.kind, asked != kind.rawValue { return .failed(.kind) }
    if filter.kind == nil, kind == .scare || kind == .indirect { return .leftOut(kind) }
    if !filter.period.isWhole {
      guard let date = finding.text("date") else { return .undated }
      guard filter.period.mayHold(date) else { return .failed(.date) }
    }
    return .fits
  }

  /// True where the words asked for are in the statement.
  func holdsWords(_ finding: Finding, in reading: DocumentReading) -> Bool {
    guard !wanted.isEmpty else { return true }
    var words: Set<Word> = []
    for range in finding.ranges("content") {
      var index = reading.tokenIndex(at: range.lowerBound)
      while index < reading.tokens.count, reading.tokens[index].range.lowerBound < range.upperBound
      {
        words.insert(reading.tokens[index].word)
        index += 1
      }
    }
    return wanted.allSatisfy(words.contains)
  }

  /// A name that holds the words asked for, a body or an agency of the state asked for.
  private mutating func passesRelay(_ name: String?) -> Bool {
    guard let relays else { return true }
    guard let name else { return false }
    if relay.passes(name) || relayMedia.contains(name) { return true }
    return relay.remembered(name) {
      let document = Document(number: 0, name: "", path: "", hash: "")
      let reading = DocumentReading(of: document, text: Text(name))
      return Actors.standard.mentions(in: reading, tokens: 0..<reading.tokens.count)
        .contains { relays.matches($0.actor.canonical) }
    }
  }
}

/// Lets names through that hold some words; lets all through where none are asked for.
private struct NameSieve {
  private let wanted: String?
  private var known: [String: Bool] = [:]
  private var more: [String: Bool] = [:]

  init(_ wanted: String?) { self.wanted = wanted }

  mutating func passes(_ name: String?) -> Bool {
    guard let wanted else { return true }
    guard let name else { return false }
    if let answer = known[name] { return answer }
    let answer = NameWords.match(wanted, in: name)
    known[name] = answer
    return answer
  }

  /// What a dearer question says of a name, asked once.
  mutating func remembered(_ name: String, _ question: () -> Bool) -> Bool {
    if let answer = more[name] { return answer }
    let answer = question()
    more[name] = answer
    return answer
  }
}
