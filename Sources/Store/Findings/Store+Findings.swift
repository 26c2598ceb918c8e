import GRDB
import Reading
import ReadoutKit

/// By what findings are kept in memory.
struct FindingKey: Hashable {
  let document: Int
  let plugin: String
  let version: Int
}

extension Store {
  /// What a plugin found in a document, computed once for its words and the plugin's version.
  public func findings(of plugin: any Plugin, in document: Document) throws(ReadoutError)
    -> [Finding]
  {
    let found = try findings(of: [plugin], in: [document])
    return found[0][0]
  }

  /// What plugins found in documents, plugin by plugin in the order of the documents.
  ///
  /// What is not known yet is worked out on all cores, each document read once for all plugins that
  /// need it, and kept: in the store's file, so that the next program knows it too.
  public func findings(
    of plugins: [any Plugin], in documents: [Document]
  ) throws(ReadoutError) -> [[[Finding]]] {
    var found = plugins.map { plugin in
      documents.map { findings[key(plugin, $0)] }
    }
    try fetch(into: &found, of: plugins, in: documents)
    try work(out: &found, of: plugins, in: documents)
    return found.map { $0.map { $0 ?? [] } }
  }

  /// What is known already of a plugin's findings: nothing is read for it.
  ///
  /// - Parameter limit: From how many documents of the file they are taken at most, where none are in
  ///   memory yet.
  public func knownFindings(of plugin: any Plugin, limit: Int) -> [Finding] {
    let version = plugin.findingsVersion
    let kept = findings.all.filter { $0.key.plugin == plugin.name && $0.key.version == version }
    if !kept.isEmpty || path == nil || isBuilding { return kept.values.flatMap(\.self) }
    let packed = try? database.read { db in
      try FindingRow.known(plugin.name, version: version, db).map { lens in
        try FindingRow.fetch(lens: lens, limit: limit, db)
      }
    }
    return (packed ?? nil)?.flatMap { row, found in
      Unpacking.findings(found, document: numbering.number(ofRow: row)) ?? []
    } ?? []
  }

  /// What tells which plugins need a text; made once for the plugins asked last.
  private func triggers(of plugins: [any Plugin]) -> LensTriggers {
    let names = plugins.map { "\($0.name) \($0.findingsVersion)" }
    if let triggers, triggers.names == names { return triggers.triggers }
    let made = LensTriggers(plugins)
    triggers = (names, made)
    return made
  }

  private func key(_ plugin: any Plugin, _ document: Document) -> FindingKey {
    FindingKey(document: document.number, plugin: plugin.name, version: plugin.findingsVersion)
  }

  private func keep(_ found: [Finding], of plugin: any Plugin, in document: Document) {
    findings.keep(found, for: key(plugin, document), weight: 1 + found.count * 8)
  }

  /// Takes what is known from the file.
  private func fetch(
    into found: inout [[[Finding]?]], of plugins: [any Plugin], in documents: [Document]
  ) throws(ReadoutError) {
    guard path != nil, !isBuilding else { return }
    let rows = documents.map { numbering.row(ofNumber: $0.number) ?? 0 }
    guard let first = rows.min(), let last = rows.max() else { return }
    for (place, plugin) in plugins.enumerated() where found[place].contains(where: { $0 == nil }) {
      let kept = try reaching("findings could not be read") {
        try database.read { db in
          try FindingRow.known(plugin.name, version: plugin.findingsVersion, db).map { lens in
            try FindingRow.fetch(lens: lens, rows: first...last, db)
          } ?? [:]
        }
      }
      if kept.isEmpty { continue }
      for (index, document) in documents.enumerated() where found[place][index] == nil {
        guard let packed = kept[rows[index]],
          let findings = Unpacking.findings(packed, document: document.number)
        else { continue }
        found[place][index] = findings
        keep(findings, of: plugin, in: document)
      }
    }
  }

  /// Has the plugins look through what is not known yet.
  private func work(
    out found: inout [[[Finding]?]], of plugins: [any Plugin], in documents: [Document]
  ) throws(ReadoutError) {
    var asked: [Int: (place: Int, plugins: [Int])] = [:]
    for (index, document) in documents.enumerated() {
      let missing = plugins.indices.filter { found[$0][index] == nil }
      if !missing.isEmpty { asked[document.number] = (index, missing) }
    }
    if asked.isEmpty { return }
    let results: [(place: Int, found: [[Finding]])]
    if asked.count == 1, let (place, missing) = asked.first?.value {
      // One document is mostly looked at from several sides: its reading is kept.
      let reading = try reading(of: documents[place])
      results = [(place, missing.map { plugins[$0].findings(in: reading) })]
    } else {
      let asked = asked
      let triggers = triggers(of: plugins)
      results = try scan(asked.keys.sorted()) { number, bytes, _ in
        guard let (place, missing) = asked[number] else { return nil }
        // Most texts hold nothing for most lenses, and are not split into words for them.
        let needed = triggers.needed(by: bytes)
        guard missing.contains(where: { needed[$0] }) else {
          return (place, missing.map { _ in [] })
        }
        let reading = DocumentReading(
          of: documents[place], text: Text(bytes.withUnsafeBufferPointer { Array($0) }))
        return (
          place, missing.map { needed[$0] ? plugins[$0].findings(in: reading) : [] }
        )
      }.map(\.result)
    }
    for (place, foundHere) in results {
      guard let missing = asked[documents[place].number]?.plugins else { continue }
      for (plugin, findings) in zip(missing, foundHere) {
        found[plugin][place] = findings
        keep(findings, of: plugins[plugin], in: documents[place])
      }
    }
    writeDown(results, asked.mapValues(\.plugins), plugins, documents)
  }

  /// Keeps what was worked out in the file; a file that cannot be written to is no harm.
  private func writeDown(
    _ results: [(place: Int, found: [[Finding]])], _ asked: [Int: [Int]],
    _ plugins: [any Plugin], _ documents: [Document]
  ) {
    // One document is looked through again sooner than its findings are written down.
    guard path != nil, !isBuilding, results.count > 1 else { return }
    try? write { db in
      let lenses = try plugins.map { try FindingRow.lens($0.name, version: $0.findingsVersion, db) }
      for (place, found) in results {
        let document = documents[place]
        guard let row = numbering.row(ofNumber: document.number),
          let asked = asked[document.number]
        else { continue }
        for (plugin, findings) in zip(asked, found) {
          try FindingRow.keep(
            Packing.findings(findings), lens: lenses[plugin], row: row, hash: document.hash, db)
        }
      }
    }
  }

  /// Writes to the file between two steps of whoever builds its index.
  private func write(_ body: (Database) throws -> Void) throws {
    if let builder {
      try builder.between { try database.write(body) }
    } else {
      try database.write(body)
    }
  }
}
