import ReadoutKit

/// The ways in which a result is written.
public enum Format: String, Sendable, CaseIterable {
  /// Tables for people, drawn by the shell.
  case text
  /// One JSON object a line.
  case jsonl
  /// One JSON array.
  case json
  /// Comma-separated values (RFC 4180), with a header line.
  case csv
  /// Tab-separated values, with a header line.
  case tsv
  /// A table in Markdown.
  case markdown
}

/// Writes the records of an answer as data.
public enum DataWriter {
  /// The bytes of some records in a format; `text` is the shell's business and gives JSON Lines here.
  public static func write(_ records: [Record], as format: Format) -> String {
    switch format {
    case .text, .jsonl: records.map { JSON.string(.object($0)) + "\n" }.joined()
    case .json: jsonArray(records)
    case .csv: SeparatedValues.comma.write(records)
    case .tsv: SeparatedValues.tab.write(records)
    case .markdown: MarkdownTable.write(records)
    }
  }

  private static func jsonArray(_ records: [Record]) -> String {
    guard !records.isEmpty else { return "[]\n" }
    return "[\n" + records.map { "  " + JSON.string(.object($0)) }.joined(separator: ",\n")
      + "\n]\n"
  }

  /// The names of all fields, in the order in which they are first met.
  static func fieldNames(of records: [Record]) -> [String] {
    var names: [String] = []
    var known: Set<String> = []
    for record in records {
      for field in record.fields where known.insert(field.name).inserted {
        names.append(field.name)
      }
    }
    return names
  }
}
