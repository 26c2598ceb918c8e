/// One value of a record: what a field of JSON can hold.
public indirect enum Value: Sendable, Equatable {
  case null
  case flag(Bool)
  case number(Int)
  case decimal(Double)
  case text(String)
  case list([Value])
  case object(Record)

  /// Text, or null for nil.
  public static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }
}

/// Named values in a fixed order: one row of a result, as scripts see it.
public struct Record: Sendable, Equatable {
  /// The fields, in the order in which they are written.
  public var fields: [(name: String, value: Value)]

  /// Makes a record of fields.
  public init(_ fields: [(name: String, value: Value)] = []) { self.fields = fields }

  /// The value of a field, null for one that is not there; setting replaces or appends.
  public subscript(name: String) -> Value {
    get { fields.first { $0.name == name }?.value ?? .null }
    set {
      if let index = fields.firstIndex(where: { $0.name == name }) {
        fields[index].value = newValue
      } else {
        fields.append((name, newValue))
      }
    }
  }

  /// Equal names and values in equal order.
  public static func == (left: Record, right: Record) -> Bool {
    left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.value == $1.value }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// Makes a record that keeps the order of the literal.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { (name: $0.0, value: $0.1) })
  }
}
