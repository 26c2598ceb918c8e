extension Desk {
  /// What a plugin found as rows that `%N` can name, in order of document and position, with the
  /// findings themselves.
  ///
  /// - Parameters:
  ///   - references: Numbers or beginnings of names of documents; none for all of them.
  ///   - fits: Tells whether a finding is wanted.
  ///   - cells: Draws a finding as the cells of its row.
  public func rows(
    of plugin: any Plugin, in references: [String], where fits: (Finding) -> Bool,
    cells: (Finding, DocumentReading) -> [Cell]
  ) throws -> (rows: [Row], findings: [Finding]) {
    var rows: [Row] = []
    var found: [Finding] = []
    for document in try documents(named: references) {
      let findings = try findings(of: plugin, in: document).filter(fits)
      guard !findings.isEmpty else { continue }
      let reading = try reading(of: document)
      for finding in findings {
        rows.append(
          Row(
            try record(of: finding), cells: cells(finding, reading),
            target: .passage(Passage(document: document.number, range: finding.range))))
      }
      found += findings
    }
    return (rows, found)
  }
}
