/// Values kept by key, up to a limit; past it all are let go at once and computed anew on demand.
struct Kept<Key: Hashable, Value> {
  private let limit: Int
  private var values: [Key: Value] = [:]

  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? {
    get { values[key] }
    set {
      if values.count >= limit { values.removeAll(keepingCapacity: true) }
      values[key] = newValue
    }
  }
}
