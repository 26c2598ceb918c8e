/// The states of a ``TermAutomaton``: the steps of a trie, and the beginnings of code points between
/// them.
struct TermStates {
  /// The class of each byte.
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  /// How many classes there are.
  private(set) var width = 1
  /// How many states there are.
  private(set) var count = 0
  /// The first of the states at which a term ends; they come last.
  private(set) var firstEnding = 0
  /// The state of each step.
  private(set) var ofStep: [Int]
  /// The states behind the first bytes of a code point.
  private var between: [Beginning: Int] = [:]
  /// The bytes of every case of a letter.
  private var spelled: [Unicode.Scalar: [[UInt8]]] = [:]

  /// A step and the first bytes of a letter that may follow it.
  private struct Beginning: Hashable {
    let step: Int
    let bytes: UInt32
  }

  init(_ trie: TermTrie, _ order: [(step: Int, fallback: Int)]) {
    ofStep = [Int](repeating: 0, count: trie.edges.count)
    var isEnding = [Bool](repeating: false, count: trie.edges.count)
    for (step, fallback) in order {
      isEnding[step] = isEnding[fallback] || !trie.forms[step].isEmpty
    }
    // The beginning is state 0.
    for step in trie.edges.indices where !isEnding[step] { ofStep[step] = next() }
    for step in trie.edges.indices {
      for edge in trie.edges[step] { addBeginnings(of: edge.letter, behind: step) }
    }
    firstEnding = count
    for step in trie.edges.indices where isEnding[step] { ofStep[step] = next() }
  }

  private mutating func next() -> Int {
    count += 1
    return count - 1
  }

  private mutating func addBeginnings(of letter: Unicode.Scalar, behind step: Int) {
    if spelled[letter] == nil {
      spelled[letter] = CaseOrbits.members(of: letter).map { Array(String($0).utf8) }
      addClasses(of: letter)
    }
    for bytes in spelled[letter] ?? [] where bytes.count > 1 {
      for length in 1..<bytes.count {
        let beginning = Beginning(step: step, bytes: Self.packed(bytes.prefix(length)))
        if between[beginning] == nil { between[beginning] = next() }
      }
    }
  }

  /// Bytes that stand in terms; the two cases of an ASCII letter are never told apart.
  private mutating func addClasses(of letter: Unicode.Scalar) {
    let spellings = spelled[letter] ?? []
    for byte in spellings.joined() where classes[Int(byte)] == 0 {
      let small = byte | 0x20
      if letter.isASCII, byte < 0x80, byte != small, classes[Int(small)] > 0 {
        classes[Int(byte)] = classes[Int(small)]
      } else {
        classes[Int(byte)] = UInt8(width)
        width += 1
      }
    }
  }

  /// Up to three bytes as one number that no others give.
  private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(1) { $0 << 8 | UInt32($1) }
  }

  /// The row of every state: where each class of bytes leads.
  func rows(of trie: TermTrie, _ order: [(step: Int, fallback: Int)]) -> [UInt32] {
    var rows = [UInt32](repeating: 0, count: count * width)
    fill(&rows, step: 0, fallback: nil, trie)
    for (step, fallback) in order { fill(&rows, step: step, fallback: fallback, trie) }
    return rows
  }

  /// Fills the rows of a step and of the beginnings behind it; those of its fallback are there.
  private func fill(_ rows: inout [UInt32], step: Int, fallback: Int?, _ trie: TermTrie) {
    let start = fallback.map { ofStep[$0] } ?? 0
    if step != 0 { copy(&rows, from: start, to: ofStep[step]) }
    for edge in trie.edges[step] {
      for bytes in spelled[edge.letter] ?? [] {
        var state = ofStep[step]
        var shorter = start
        for (index, byte) in bytes.enumerated() {
          let column = Int(classes[Int(byte)])
          if index + 1 == bytes.count {
            rows[state * width + column] = UInt32(ofStep[edge.step] * width)
            break
          }
          let beginning = Beginning(step: step, bytes: Self.packed(bytes.prefix(index + 1)))
          guard let reached = between[beginning] else { break }
          shorter = step == 0 ? 0 : Int(rows[shorter * width + column]) / width
          let isNew = rows[state * width + column] != UInt32(reached * width)
          rows[state * width + column] = UInt32(reached * width)
          if isNew, step != 0 { copy(&rows, from: shorter, to: reached) }
          state = reached
        }
      }
    }
  }

  private func copy(_ rows: inout [UInt32], from: Int, to: Int) {
    for column in 0..<width { rows[to * width + column] = rows[from * width + column] }
  }
}
