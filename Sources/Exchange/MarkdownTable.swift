import ReadoutKit

/// Writes records as a Markdown table (GitHub's form).
///
/// Every mark that Markdown or HTML would obey is escaped, so that article text stays text.
enum MarkdownTable {
  static func write(_ records: [Record]) -> String {
    let names = DataWriter.fieldNames(of: records)
    guard !names.isEmpty else { return "" }
    var lines = [row(names), row(names.map { _ in "---" }, isRule: true)]
    for record in records {
      lines.append(row(names.map { SeparatedValues.cell(record[$0]) }))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String], isRule: Bool = false) -> String {
    "| " + cells.map { isRule ? $0 : escape($0) }.joined(separator: " | ") + " |"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for character in Hostile.oneLine(text).unicodeScalars {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "|", "*", "_", "[", "]", "`", "~", "#", "!":
        result += "\\"
        result.unicodeScalars.append(character)
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
