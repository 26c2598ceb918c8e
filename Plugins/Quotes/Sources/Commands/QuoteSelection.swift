import Reading
import ReadoutKit

/// The quotations that a filter lets through, and what is to be said of those left out.
struct QuoteSelection<Entry> {
  /// What was made of each quotation, in order of document and position.
  var entries: [Entry] = []
  /// How many fit but for their kind.
  var scare = 0
  var paraphrased = Places()
  /// Those that fit but have no date, where days are asked for.
  var undated = Places()
  /// Where marks stand that never close.
  var unclosed = Places()
  /// How many of the quotations were left when each question was asked.
  fileprivate var asked: [QuoteFilter.Question: Int] = [:]
  /// How many documents were looked at.
  fileprivate var documents = 0

  /// A count, and the first places of what is counted.
  struct Places {
    private(set) var count = 0
    private(set) var first: [String] = []

    mutating func add(_ place: @autoclosure () -> String) {
      count += 1
      if first.count < 4 { first.append(place()) }
    }

    /// The first places, with `…` where there are more.
    var listed: String { first.joined(separator: " ") + (count > first.count ? " …" : "") }
  }
}

extension QuoteFilter {
  /// Goes through what a desk holds of quotations.
  ///
  /// - Parameters:
  ///   - desk: The documents and what is found in them.
  ///   - make: Takes from a quotation what is needed once its document's reading is let go of.
  func select<Entry>(
    at desk: any Desk, _ make: (Finding, DocumentReading) throws -> Entry
  ) throws -> QuoteSelection<Entry> {
    var selection = QuoteSelection<Entry>()
    var sieve = QuoteSieve(self)
    try desk.forEachDocument(named: scope.documents, findingsOf: QuotesPlugin()) {
      document, findings in
      selection.documents += 1
      var reading: DocumentReading?
      for finding in findings {
        let verdict = sieve.verdict(on: finding, in: document)
        selection.note(verdict)
        if case .failed = verdict { continue }
        let read = try reading ?? desk.reading(of: document)
        reading = read
        guard sieve.holdsWords(finding, in: read) else { continue }
        selection.asked[.about, default: 0] += 1
        let place = read.place(of: read.place(inMarksOf: finding))
        switch verdict {
        case .failed: break
        case .leftOut(.scare): selection.scare += 1
        case .leftOut: selection.paraphrased.add(place)
        case .undated: selection.undated.add(place)
        case .fits:
          if let quote = finding.ranges("quotes").last, read.isUnclosed(quote) {
            selection.unclosed.add(place)
          }
          selection.entries.append(try make(finding, read))
        }
      }
    }
    return selection
  }
}

extension QuoteSelection {
  /// Counts how far a quotation came.
  fileprivate mutating func note(_ verdict: QuoteFilter.Verdict) {
    for question in QuoteFilter.Question.allCases where question != .about {
      asked[question, default: 0] += 1
      switch verdict {
      case .failed(question),
        .leftOut where question == .kind, .undated where question == .date:
        return
      default: break
      }
    }
  }

  /// Why nothing is listed, and what to try, in one line.
  func whyEmpty(_ filter: QuoteFilter) -> String {
    func left(_ question: QuoteFilter.Question) -> Int { asked[question] ?? 0 }
    let all = left(.outlet)
    if all == 0 {
      return "no quotation in \(documents) document\(documents == 1 ? "" : "s")"
    }
    if left(.speaker) == 0, let outlet = filter.outlet {
      return "no quotation in documents of an outlet called \(outlet): docs lists them"
    }
    if left(.relay) == 0, let speaker = filter.speaker {
      return "nobody called \(speaker) is quoted: quotes speakers lists who is"
    }
    if left(.addressee) == 0, let relay = filter.relay {
      return "none of \(left(.relay)) is known to be passed on by \(relay): leave relay= out"
    }
    if left(.occasion) == 0, let addressee = filter.addressee {
      return "none of \(left(.addressee)) is known to be said to \(addressee): leave addressee= out"
    }
    if left(.kind) == 0, let occasion = filter.occasion {
      return "none of \(left(.occasion)) is known to be said on a \(occasion): leave occasion= out"
    }
    if left(.date) == 0, let kind = filter.kind {
      return "none of \(left(.kind)) is \(kind): leave kind= out"
    }
    if left(.date) > 0 {
      if let about = filter.about, left(.about) == 0 {
        return "none of \(left(.kind)) holds \(about): find \"\(about)\" looks in all text"
      }
      if !filter.period.isWhole {
        return "none of \(left(.date)) is known to be said \(filter.period.words), "
          + "\(undated.count) undated: quotes timeline shows when"
      }
    }
    return "\(left(.kind)) found, none in quotation marks"
      + ": kind=indirect lists paraphrases, kind=scare the rest"
  }

  /// What is to be said below every listing of what was left out.
  func notes(_ filter: QuoteFilter) -> [String] {
    var notes: [String] = []
    if filter.kind == nil, paraphrased.count > 0 {
      notes.append(
        "paraphrased (--kind indirect): \(paraphrased.count == paraphrased.first.count ? paraphrased.listed : "\(paraphrased.count)")"
      )
    }
    if scare > 0 {
      notes.append("\(scare) scare quote\(scare == 1 ? "" : "s") left out (--kind scare)")
    }
    if undated.count > 0 {
      notes.append("\(undated.count) without a date left out: \(undated.listed)")
    }
    if unclosed.count > 0 {
      notes.append(
        "\(unclosed.count) never closed (\(unclosed.first.first ?? "")\(unclosed.count > 1 ? " …" : ""))"
          + ": taken to end with sentence or paragraph")
    }
    return notes
  }
}

extension Finding {
  /// The stretches in quotation marks; of a paraphrase what it tells.
  var spoken: [ByteRange] {
    let quotes = ranges("quotes")
    return quotes.isEmpty ? ranges("content") : quotes
  }
}
