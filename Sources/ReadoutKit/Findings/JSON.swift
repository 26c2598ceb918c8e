/// Writes values as JSON (RFC 8259) on one line: fields in their order, the same bytes for the same
/// value.
///
/// Beyond what JSON asks for, every scalar that is invisible is escaped: no terminal obeys it, no
/// tool takes it for the end of a line, and it comes back as it was.
public enum JSON {
  /// The JSON of a value.
  public static func string(_ value: Value) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  /// The JSON of a value, in UTF-8.
  public static func bytes(_ value: Value) -> [UInt8] {
    var output: [UInt8] = []
    append(value, to: &output)
    return output
  }

  private static func append(_ value: Value, to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .number(let number): output += String(number).utf8
    // JSON knows no infinity; what cannot be written as a number is not one.
    case .decimal(let number): output += (number.isFinite ? String(number) : "null").utf8
    case .text(let text): append(text, to: &output)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(value, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let record):
      output.append(UInt8(ascii: "{"))
      for (index, field) in record.fields.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(field.name, to: &output)
        output.append(UInt8(ascii: ":"))
        append(field.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\"".utf8
      case "\\": output += "\\\\".utf8
      case "\n": output += "\\n".utf8
      case "\r": output += "\\r".utf8
      case "\t": output += "\\t".utf8
      default:
        if scalar.isInvisible {
          escape(scalar, to: &output)
        } else {
          output += scalar.utf8
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a scalar as `\uXXXX`, above FFFF as a pair of them.
  private static func escape(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      output += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    }
  }
}
