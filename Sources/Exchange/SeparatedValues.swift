import ReadoutKit

/// Writes records as comma- or tab-separated values with a header line.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front: it is shown as text
/// and does nothing. Numbers stay numbers.
struct SeparatedValues {
  /// Cells divided by commas, quoted where they must be (RFC 4180); lines end in LF.
  static let comma = SeparatedValues(divider: ",") { cell in
    // By scalars: to a reader a comma is a comma, whatever accent stands behind it.
    let marks: [Unicode.Scalar] = [",", "\"", "\n", "\r"]
    guard cell.unicodeScalars.contains(where: marks.contains) else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Cells divided by tabs; a tab, line break or backslash inside is written `\t`, `\n`, `\r`, `\\`.
  static let tab = SeparatedValues(divider: "\t") { cell in
    var result = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  let divider: String
  let quote: @Sendable (String) -> String

  func write(_ records: [Record]) -> String {
    let names = DataWriter.fieldNames(of: records)
    guard !names.isEmpty else { return "" }
    var lines = [names.map(quote).joined(separator: divider)]
    for record in records {
      lines.append(names.map { quote(Self.guardedCell(record[$0])) }.joined(separator: divider))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A value as one cell that no spreadsheet takes for a formula.
  private static func guardedCell(_ value: Value) -> String {
    let cell = cell(value)
    switch value {
    case .text, .list: return Hostile.isFormula(cell) ? "'" + cell : cell
    default: return cell
    }
  }

  /// A value as one cell: lists of texts joined by `; `, anything deeper as JSON.
  static func cell(_ value: Value) -> String {
    switch value {
    case .null: return ""
    case .flag(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .decimal(let number): return number.isFinite ? String(number) : ""
    case .text(let text): return text
    case .list(let values):
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      guard texts.count == values.count else { return JSON.string(value) }
      return texts.joined(separator: "; ")
    case .object: return JSON.string(value)
    }
  }
}
