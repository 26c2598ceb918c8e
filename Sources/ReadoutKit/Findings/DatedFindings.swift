/// What a lens found that fits a filter, each with its place in time, and what was passed over.
public struct DatedFindings {
  /// A finding with its document's reading and when it was.
  public struct Entry {
    /// What was found.
    public let finding: Finding
    /// The reading of its document.
    public let reading: DocumentReading
    /// When it was, as far as anything tells.
    public let occurrence: Occurrence

    /// Where it stands: `1:25`.
    public var place: String { reading.place(of: finding.range) }
    /// What `%N` shows.
    public var target: Row.Target {
      .passage(Passage(document: finding.document, range: finding.range))
    }
  }

  /// What fits, in order of document and position.
  public private(set) var found: [Entry] = []
  /// How many findings there are, whatever is asked for.
  public private(set) var total = 0
  /// How many fit but for having no date, where days are asked for.
  public private(set) var undated = 0

  /// Takes what a plugin found in some documents, where it fits and lies in a period.
  public init(
    of plugin: any Plugin, in references: [String], at desk: any Desk, period: Period,
    where fits: (Finding) -> Bool
  ) throws {
    try desk.forEachDocument(named: references, findingsOf: plugin) { document, findings in
      total += findings.count
      let fitting = findings.filter(fits)
      guard !fitting.isEmpty else { return }
      let reading = try desk.reading(of: document)
      for finding in fitting {
        let occurrence = Occurrence(of: finding, in: document)
        switch occurrence.isWithin(period) {
        case true?:
          found.append(Entry(finding: finding, reading: reading, occurrence: occurrence))
        case false?: break
        case nil: undated += 1
        }
      }
    }
  }
}
