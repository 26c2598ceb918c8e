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
    let documents = try documents(named: references)
    // Many at a time, so that all cores read; not all, so that what is not wanted is let go of.
    for start in stride(from: 0, to: documents.count, by: 4096) {
      let documents = Array(documents[start..<min(documents.count, start + 4096)])
      for (document, all) in zip(documents, try findings(of: plugin, in: documents)) {
        let findings = all.filter(fits)
        guard !findings.isEmpty else { continue }
        let reading = try reading(of: document)
        for finding in findings {
          rows.append(
            Row(
              reading.record(of: finding), cells: cells(finding, reading),
              target: .passage(Passage(document: document.number, range: finding.range))))
        }
        found += findings
      }
    }
    return (rows, found)
  }
}
