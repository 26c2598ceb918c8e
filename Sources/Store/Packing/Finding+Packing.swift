import ReadoutKit

/// Findings of one lens in one document as bytes, and back without the least difference.
///
/// The number of the document is not among them: it is the row's.
extension Packing {
  static func findings(_ findings: [Finding]) -> [UInt8] {
    if findings.isEmpty { return [] }
    var packing = Packing()
    packing.append(count: findings.count)
    for finding in findings {
      packing.append(finding.plugin)
      packing.append([finding.range])
      packing.append(count: finding.roles.count)
      for role in finding.roles {
        packing.append(role.name)
        switch role.content {
        case .ranges(let ranges):
          packing.append(mark: Mark.ranges.rawValue)
          packing.append(ranges)
        case .value(let value): packing.append(value)
        }
      }
    }
    return packing.bytes
  }

  fileprivate enum Mark: UInt8 {
    case null, no, yes, number, decimal, text, list, object, ranges
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .null: append(mark: Mark.null.rawValue)
    case .flag(let flag): append(mark: flag ? Mark.yes.rawValue : Mark.no.rawValue)
    case .number(let number):
      append(mark: Mark.number.rawValue)
      append(signed: number)
    case .decimal(let number):
      append(mark: Mark.decimal.rawValue)
      append(count: Int(bitPattern: UInt(number.bitPattern)))
    case .text(let text):
      append(mark: Mark.text.rawValue)
      append(text)
    case .list(let values):
      append(mark: Mark.list.rawValue)
      append(count: values.count)
      for value in values { append(value) }
    case .object(let record):
      append(mark: Mark.object.rawValue)
      append(count: record.fields.count)
      for field in record.fields {
        append(field.name)
        append(field.value)
      }
    }
  }
}

extension Unpacking {
  /// What ``Packing/findings(_:)`` packed, as findings in a document; nil for damaged bytes.
  static func findings(_ bytes: [UInt8], document: Int) -> [Finding]? {
    if bytes.isEmpty { return [] }
    var unpacking = Unpacking(bytes)
    guard let count = unpacking.length() else { return nil }
    var findings: [Finding] = []
    findings.reserveCapacity(count)
    for _ in 0..<count {
      guard let finding = unpacking.finding(in: document) else { return nil }
      findings.append(finding)
    }
    return unpacking.isAtEnd ? findings : nil
  }

  private mutating func finding(in document: Int) -> Finding? {
    guard let plugin = string(), let range = ranges()?.first, let count = length() else {
      return nil
    }
    var roles: [Finding.Role] = []
    roles.reserveCapacity(count)
    for _ in 0..<count {
      guard let name = string(), let mark = mark().flatMap(Packing.Mark.init) else { return nil }
      if mark == .ranges {
        guard let ranges = ranges() else { return nil }
        roles.append(Finding.Role(name, at: ranges))
      } else {
        guard let value = value(mark, depth: 0) else { return nil }
        roles.append(Finding.Role(name, value))
      }
    }
    return Finding(plugin: plugin, document: document, range: range, roles: roles)
  }

  private mutating func value(_ mark: Packing.Mark, depth: Int) -> Value? {
    // No lens nests so deep; damaged bytes may.
    guard depth < 64 else { return nil }
    switch mark {
    case .null: return .null
    case .no: return .flag(false)
    case .yes: return .flag(true)
    case .number: return signed().map(Value.number)
    case .decimal:
      return count().map { .decimal(Double(bitPattern: UInt64(UInt(bitPattern: $0)))) }
    case .text: return string().map(Value.text)
    case .list:
      guard let count = length() else { return nil }
      var values: [Value] = []
      for _ in 0..<count {
        guard let mark = self.mark().flatMap(Packing.Mark.init),
          let value = value(mark, depth: depth + 1)
        else { return nil }
        values.append(value)
      }
      return .list(values)
    case .object:
      guard let count = length() else { return nil }
      var record = Record()
      for _ in 0..<count {
        guard let name = string(), let mark = self.mark().flatMap(Packing.Mark.init),
          let value = value(mark, depth: depth + 1)
        else { return nil }
        record.fields.append((name: name, value: value))
      }
      return .object(record)
    case .ranges: return nil
    }
  }
}
