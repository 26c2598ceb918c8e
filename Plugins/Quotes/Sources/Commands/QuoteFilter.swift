import Reading
import ReadoutKit

/// Which quotations a command looks at.
public struct QuoteFilter: ParsableArguments {
  /// Words of the speaker's name.
  @Option(help: "Only words of this speaker: any part of the name, case ignored.")
  public var speaker: String?

  /// The kind.
  @Option(help: "Only this kind: direct, mixed, indirect or scare.")
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
  @Option(help: "Only what is passed on by this readout or report, such as Kazakhstan.")
  public var relay: String?

  /// Which documents.
  @OptionGroup public var scope: DocumentOptions

  /// Makes the filter; needed by ArgumentParser.
  public init() {}

  /// Refuses what can match nothing.
  public func validate() throws {
    if let kind, Statement.Kind(rawValue: kind) == nil {
      throw ValidationError("no kind “\(kind)”: direct, mixed, indirect or scare")
    }
    for date in [from, to] {
      if let date, !Self.isDate(date) {
        throw ValidationError("“\(date)” is no date: write 2022, 2022-09 or 2022-09-15")
      }
    }
    if let from, let to, to < from.prefix(to.utf8.count) {
      throw ValidationError("from \(from) to \(to) holds no day")
    }
  }

  /// True for a year, a month of one, or a day that the calendar has.
  private static func isDate(_ text: String) -> Bool {
    let whole = text + "0000-01-01".dropFirst(text.utf8.count)
    return [4, 7, 10].contains(text.utf8.count) && CalendarDay(whole) != nil
  }

  /// What a desk holds of quotations, and how many scare quotes were passed over.
  struct Selection {
    var found: [(finding: Finding, reading: DocumentReading)] = []
    var scare = 0
    var undated = 0
    /// Where marks stand that never close.
    var unclosed: [String] = []
  }

  func selection(at desk: any Desk) throws -> Selection {
    var selection = Selection()
    let plugin = QuotesPlugin()
    let wanted = about.map { NameWords.words(of: $0) } ?? []
    for document in try desk.documents(named: scope.documents) {
      let findings = try desk.findings(of: plugin, in: document)
      guard !findings.isEmpty else { continue }
      let reading = try desk.reading(of: document)
      for finding in findings {
        let isScare = finding.text("kind") == Statement.Kind.scare.rawValue
        if let kind { if finding.text("kind") != kind { continue } }
        guard matchesNames(finding), matchesWords(finding, wanted, in: reading) else { continue }
        if from != nil || to != nil {
          guard let date = finding.text("date") else {
            selection.undated += isScare ? 0 : 1
            continue
          }
          if let from, date < from.prefix(date.utf8.count) { continue }
          if let to, date.prefix(to.utf8.count) > to { continue }
        }
        if finding.isUnclosed { selection.unclosed.append(reading.place(of: finding.range)) }
        if isScare, kind == nil {
          selection.scare += 1
        } else {
          selection.found.append((finding, reading))
        }
      }
    }
    return selection
  }

  private func matchesNames(_ finding: Finding) -> Bool {
    if let speaker, !NameWords.match(speaker, in: finding.text("speaker")) { return false }
    if let relay, !NameWords.match(relay, in: finding.text("relay")) { return false }
    return true
  }

  private func matchesWords(
    _ finding: Finding, _ wanted: [Word], in reading: DocumentReading
  ) -> Bool {
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
}

extension Finding {
  /// True for a quotation whose last mark is missing: its words end where its marks do.
  fileprivate var isUnclosed: Bool {
    guard let words = ranges("quotes").last, let all = ranges("content").last else { return false }
    return words.upperBound == all.upperBound
  }
}
