import Reading
import ReadoutKit

/// Which efforts for peace a command looks at.
public struct MediationFilter: ParsableArguments {
  /// The stance.
  @Option(
    help: ArgumentHelp(
      "Only this stance: \(Stance.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "stance"),
    completion: .list(Stance.allCases.map(\.rawValue)))
  public var stance: String?

  /// The kind of effort.
  @Option(
    help: ArgumentHelp(
      "Only this kind of effort: "
        + "\(Instrument.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "instrument"),
    completion: .list(Instrument.allCases.map(\.rawValue)))
  public var instrument: String?

  /// Whom the stance is about.
  @Option(help: "Only stances of this state, bloc or body: any of its names.")
  public var actor: String?

  /// The third party.
  @Option(help: "Only efforts of this mediator.")
  public var mediator: String?

  /// A side of the conflict.
  @Option(help: "Only efforts about a conflict that this is a side of.")
  public var party: String?

  /// Who takes the stance.
  @Option(help: "Only stances that author, party or somebody named takes.")
  public var holder: String?

  /// The initiative.
  @Option(help: "Only the initiative of this name: any part of it, case ignored.")
  public var name: String?

  /// The first day.
  @Option(help: "Only what has its own date on this day or later: YYYY, YYYY-MM or YYYY-MM-DD.")
  public var from: String?

  /// The last day.
  @Option(help: "Only what has its own date on this day or earlier.")
  public var to: String?

  /// One day, month or year.
  @Option(help: "Only what has its own date within this day, month or year.")
  public var date: String?

  /// Which documents.
  @OptionGroup public var scope: DocumentOptions

  /// Makes the filter; needed by ArgumentParser.
  public init() {}

  /// Refuses what can match nothing.
  public func validate() throws {
    try period.validate()
    try Period(from: date, to: date).validate()
  }

  private var period: Period { Period(from: from, to: to) }

  // MARK: Selecting

  /// What a desk holds of efforts for peace.
  struct Selection {
    /// A mention, with the reading that places it.
    struct Entry {
      let finding: Finding
      let reading: DocumentReading
      var stance: String { finding.text("stance") ?? "" }
      var place: String { reading.place(of: finding.range) }
      var passage: Passage { Passage(document: finding.document, range: finding.range) }
      /// The day the article says that it is from, or the only one it can be from.
      var published: String? {
        let date = reading.document.date
        return date.stated ?? (date.from == date.to ? date.from : nil)
      }
    }
    var entries: [Entry] = []
    /// How many fit in all but the date, and have none.
    var undated = 0
    /// How many there are in the documents, before any filter.
    var all = 0
  }

  /// The mentions that fit, in order of document and position.
  func selection(at desk: any Desk) throws -> Selection {
    try check(stance, named: "stance", among: Stance.allCases.map(\.rawValue))
    try check(instrument, named: "instrument", among: Instrument.allCases.map(\.rawValue))
    let roles = [("actor", actor), ("mediator", mediator), ("parties", party)].compactMap {
      role, wanted in wanted.map { (role: role, filter: ActorFilter($0)) }
    }
    let holders = holder.map { ActorFilter($0) }
    let wantedName = name.map { Letters.fold($0.utf8) }
    var selection = Selection()
    try desk.forEachDocument(named: scope.documents, findingsOf: MediationPlugin()) {
      document, found in
      selection.all += found.count
      let fitting = found.filter { fits($0, roles, holders, wantedName) }
      guard !fitting.isEmpty else { return }
      let reading = try desk.reading(of: document)
      for finding in fitting {
        switch isInTime(finding) {
        case true?: selection.entries.append(.init(finding: finding, reading: reading))
        case false?: break
        case nil: selection.undated += 1
        }
      }
    }
    return selection
  }

  private func check(_ value: String?, named name: String, among values: [String]) throws {
    guard let value, !values.contains(value) else { return }
    throw ReadoutError(
      "no \(name) is called \(value)", hint: "one of " + values.joined(separator: ", "))
  }

  private func fits(
    _ finding: Finding, _ roles: [(role: String, filter: ActorFilter)], _ holders: ActorFilter?,
    _ wantedName: String?
  ) -> Bool {
    if let stance, finding.text("stance") != stance { return false }
    if let instrument, finding.text("instrument") != instrument { return false }
    if let wantedName {
      guard let name = finding.text("name"), Letters.fold(name.utf8).contains(wantedName) else {
        return false
      }
    }
    if let holders, let holder {
      let taker = finding.text("holder") ?? "author"
      switch holder {
      case "author": if taker != "author" { return false }
      case "party": if taker == "author" { return false }
      default: if taker == "author" || !holders.matches(taker) { return false }
      }
    }
    return roles.allSatisfy { role, filter in finding.texts(role).contains(where: filter.matches) }
  }

  /// Whether a mention's own date is asked for; nil where one is asked for and it has none.
  private func isInTime(_ finding: Finding) -> Bool? {
    guard !period.isWhole || self.date != nil else { return true }
    guard let date = finding.text("date") else { return nil }
    guard period.mayHold(date) else { return false }
    if let wanted = self.date { return date.hasPrefix(wanted) || wanted.hasPrefix(date) }
    return true
  }

  // MARK: Telling

  /// Why nothing fits, and what to try.
  func whyEmpty(_ selection: Selection) -> [String] {
    if selection.all == 0 {
      return [
        "no efforts for peace are spoken of here; plugins tells what the lens looks for"
      ]
    }
    var note = "none of \(selection.all) fits"
    if selection.undated > 0 { note += "; \(selection.undated) would but for a date of their own" }
    return [note + "; try fewer filters, or mediation stance for the names that occur"]
  }

  /// What was left out for want of a date.
  func notes(on selection: Selection) -> [String] {
    selection.undated > 0 ? ["\(selection.undated) without a date of their own left out"] : []
  }
}
