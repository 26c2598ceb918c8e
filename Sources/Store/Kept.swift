/// Values kept by key, up to what they may weigh together; past it all are let go at once and come
/// anew on demand.
struct Kept<Key: Hashable, Value> {
  private let limit: Int
  private var weight = 0
  private var values: [Key: Value] = [:]

  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? { values[key] }

  /// All that is kept, in no order.
  var all: [Key: Value] { values }

  mutating func keep(_ value: Value, for key: Key, weight added: Int) {
    if weight + added > limit { removeAll() }
    weight += added
    values[key] = value
  }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    weight = 0
  }
}
