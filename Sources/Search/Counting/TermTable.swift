/// Terms by number: each is kept once, as bytes in one stretch of memory.
///
/// An open-addressing table: a corpus of a hundred million words is counted without a string a word.
public struct TermTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// The number of a term plus one, or 0, at the place that its hash gives or behind it.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// Makes an empty table.
  public init() {}

  /// How many terms it holds.
  public var count: Int { ends.count }

  /// The number of a term, which is added where it is new.
  public mutating func number(of term: Span<UInt8>, hash: UInt64) -> Int {
    let slot = slot(of: term, hash: hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    for index in term.indices { bytes.append(term[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The number of a term that is there, or nil.
  public func existingNumber(of term: Span<UInt8>, hash: UInt64) -> Int? {
    let slot = slot(of: term, hash: hash)
    return slots[slot] > 0 ? Int(slots[slot]) - 1 : nil
  }

  /// The bytes of a term.
  public func term(_ number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// A term as text.
  public func string(_ number: Int) -> String { String(decoding: term(number), as: UTF8.self) }

  /// The hash that a term was added with.
  func hash(_ number: Int) -> UInt64 { hashes[number] }

  private func slot(of term: Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0, !isEqual(Int(slots[slot]) - 1, term, hash) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ number: Int, _ term: Span<UInt8>, _ hash: UInt64) -> Bool {
    guard hashes[number] == hash else { return false }
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == term.count else { return false }
    for index in term.indices where bytes[start + index] != term[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
