import ReadoutKit

/// The options that choose a part of the corpus by what is known of its documents.
struct PartOptions: ParsableArguments {
  @OptionGroup var scope: DocumentOptions

  @Option(help: "Only documents of this outlet: its name or words of it; may be repeated.")
  var outlet: [String] = []

  @Option(help: "Only documents of this author: the name or words of it; may be repeated.")
  var author: [String] = []

  @Option(help: "Only documents that may be from this day, month or year on: 2022-09.")
  var from: String?

  @Option(help: "Only documents that may be from this day, month or year, or from before.")
  var to: String?

  /// The part that is chosen.
  func part() throws(ReadoutError) -> CorpusPart {
    CorpusPart(
      references: scope.documents, outlets: outlet, authors: author,
      days: from == nil && to == nil ? nil : try DaySpan(from: from, to: to))
  }
}

/// A part of the corpus: the documents that fit everything asked for.
struct CorpusPart {
  var references: [String] = []
  var outlets: [String] = []
  var authors: [String] = []
  var days: DaySpan?

  /// True where nothing was asked for: all documents.
  var isWhole: Bool {
    references.isEmpty && outlets.isEmpty && authors.isEmpty && days == nil
  }

  /// Reads parts as they are written in one word: `2022-09..2022-12`, `outlet:Xinhua`, `author:Yuan`,
  /// `doc:3`; several of one kind add up.
  init(written parts: [String]) throws(ReadoutError) {
    for part in parts {
      let pieces = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pieces.count == 2 ? String(pieces[1]) : ""
      switch pieces[0] {
      case "outlet" where !value.isEmpty: outlets.append(value)
      case "author" where !value.isEmpty: authors.append(value)
      case "doc" where !value.isEmpty: references.append(value)
      default:
        guard let span = DaySpan(part) else {
          throw ReadoutError(
            "“\(part)” names no part of the corpus",
            hint: "rest, 2022-09..2022-12, outlet:NAME, author:NAME and doc:NAME do")
        }
        days = span
      }
    }
  }

  /// Makes a part.
  init(references: [String], outlets: [String], authors: [String], days: DaySpan?) {
    self.references = references
    self.outlets = outlets
    self.authors = authors
    self.days = days
  }
}

extension Workbench {
  /// The documents of a part, in order of number.
  ///
  /// - Throws: where nothing fits, with what there is.
  func documents(of part: CorpusPart) throws -> [Document] {
    var fitting = try documents(named: part.references)
    fitting = try fitting.having(part.outlets, "outlet", \.outlet)
    fitting = try fitting.having(part.authors, "author", \.author)
    if let days = part.days {
      let undated = fitting.count { !$0.date.isKnown }
      fitting = fitting.filter { days.overlaps($0.date) }
      guard !fitting.isEmpty else {
        throw ReadoutError(
          "no document is from then" + (undated > 0 ? "; \(undated) bear no date" : ""),
          hint: "docs lists the dates")
      }
    }
    guard !fitting.isEmpty else {
      throw ReadoutError("there are no documents", hint: "load FILE brings some")
    }
    return fitting
  }
}

extension [Document] {
  /// The documents in whose outlet or author the words of one of some values stand.
  fileprivate func having(
    _ values: [String], _ field: String, _ path: KeyPath<Document, String?>
  ) throws(ReadoutError) -> [Document] {
    if values.isEmpty { return self }
    let wanted = values.map { $0.lowercased() }
    let fitting = filter { document in
      guard let name = document[keyPath: path]?.lowercased() else { return false }
      return wanted.contains { name.contains($0) }
    }
    if !fitting.isEmpty { return fitting }
    let known = Set(compactMap { $0[keyPath: path] }).sorted()
    let more = known.count > 6 ? " …" : ""
    throw ReadoutError(
      "no document is of \(field) \(values.joined(separator: " or "))",
      hint: known.isEmpty
        ? "no document here states its \(field)"
        : "there are \(known.prefix(6).joined(separator: ", "))\(more)")
  }
}
