import ReadoutKit

/// Writes values as JSON on one line, the same bytes for the same values.
enum JSONWriter {
  static func bytes(_ record: Record) -> [UInt8] {
    var output: [UInt8] = []
    write(.object(record), to: &output)
    return output
  }

  private static func write(_ value: Value, to output: inout [UInt8]) {
    switch value {
    case .null: output += Array("null".utf8)
    case .flag(let flag): output += Array((flag ? "true" : "false").utf8)
    case .number(let number): output += Array(String(number).utf8)
    case .decimal(let number): output += Array((number.isFinite ? "\(number)" : "null").utf8)
    case .text(let text): write(text, to: &output)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        write(value, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let record):
      output.append(UInt8(ascii: "{"))
      for (index, field) in record.fields.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        write(field.name, to: &output)
        output.append(UInt8(ascii: ":"))
        write(field.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: output += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case 0x0A: output += Array("\\n".utf8)
      case 0x0D: output += Array("\\r".utf8)
      case 0x09: output += Array("\\t".utf8)
      default:
        if isEscaped(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          output += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        } else {
          output += Array(String(scalar).utf8)
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  // Beyond what JSON asks for: what steers a terminal, what other tools take for the end of a line,
  // and the byte-order mark, which some readers drop.
  private static func isEscaped(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
