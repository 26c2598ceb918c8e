import Foundation

/// A JSON value of any kind.
enum JSONValue: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

/// One JSON object of a result.
struct JSONRecord: Equatable {
  var fields: [String: JSONValue]

  init(_ fields: [String: JSONValue]) { self.fields = fields }

  subscript(_ name: String) -> JSONValue? { fields[name] }

  func text(_ name: String) -> String? {
    if case .text(let value) = fields[name] { value } else { nil }
  }

  func number(_ name: String) -> Int? {
    if case .number(let value) = fields[name] { Int(value) } else { nil }
  }

  func records(_ name: String) -> [JSONRecord] {
    guard case .list(let values) = fields[name] else { return [] }
    return values.compactMap {
      if case .object(let fields) = $0 { JSONRecord(fields) } else { nil }
    }
  }

  /// A field that holds text by name, such as ratings by scenario.
  func texts(_ name: String) -> [String: String] {
    guard case .object(let fields) = fields[name] else { return [:] }
    return fields.compactMapValues { if case .text(let value) = $0 { value } else { nil } }
  }

  /// Reads JSON Lines; throws where a line is no JSON object.
  ///
  /// By `JSONDecoder`: `JSONSerialization` drops U+FEFF inside strings, and offsets with it.
  static func lines(of bytes: [UInt8]) throws -> [JSONRecord] {
    try bytes.split(separator: UInt8(ascii: "\n")).map { line in
      JSONRecord(try JSONDecoder().decode([String: JSONValue].self, from: Data(line)))
    }
  }
}
