/// Things joined into groups, two at a time.
struct UnionFind {
  private var parents: [Int32]

  init(_ count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// The same for all of a group: its least member.
  mutating func group(of member: Int) -> Int {
    var member = member
    while Int(parents[member]) != member {
      // Every second step is cut short, so that no chain stays long.
      parents[member] = parents[Int(parents[member])]
      member = Int(parents[member])
    }
    return member
  }

  /// Joins the groups of two members.
  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (group(of: one), group(of: other))
    parents[max(one, other)] = Int32(min(one, other))
  }

  /// Adds a member that is a group by itself; gives its number.
  mutating func add() -> Int {
    parents.append(Int32(parents.count))
    return parents.count - 1
  }
}
