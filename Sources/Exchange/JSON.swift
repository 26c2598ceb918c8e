import ReadoutKit

/// Writes values as JSON (RFC 8259) on one line, fields in their order.
public enum JSON {
  /// The JSON of a value.
  public static func string(_ value: Value) -> String {
    var output = ""
    append(value, to: &output)
    return output
  }

  private static func append(_ value: Value, to output: inout String) {
    switch value {
    case .null: output += "null"
    case .flag(let flag): output += flag ? "true" : "false"
    case .number(let number): output += String(number)
    // JSON knows no infinity; what cannot be written as a number is not one.
    case .decimal(let number): output += number.isFinite ? String(number) : "null"
    case .text(let text): append(text, to: &output)
    case .list(let values):
      output += "["
      for (index, value) in values.enumerated() {
        if index > 0 { output += "," }
        append(value, to: &output)
      }
      output += "]"
    case .object(let record):
      output += "{"
      for (index, field) in record.fields.enumerated() {
        if index > 0 { output += "," }
        append(field.name, to: &output)
        output += ":"
        append(field.value, to: &output)
      }
      output += "}"
    }
  }

  private static func append(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if Hostile.isInvisible(scalar) {
          escape(scalar, to: &output)
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }

  /// Writes a scalar as `\uXXXX`, above FFFF as a pair of them.
  private static func escape(_ scalar: Unicode.Scalar, to output: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
