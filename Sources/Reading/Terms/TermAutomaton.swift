/// Terms as a machine over bytes: for each state and byte the next state, nothing to try again.
///
/// An Aho–Corasick automaton, dense over classes of bytes, so that a byte of text costs two loads.
/// The cases of a letter and the bytes of a code point are paths that part and meet again: text is
/// matched as it stands, without decoding or folding it.
struct TermAutomaton: Sendable {
  /// The class of each byte; class 0 stands in no term.
  let classes: [UInt8]
  /// How many classes there are: the width of a row.
  let width: Int
  /// The next state for each state and class; a state is the beginning of its row.
  let rows: [UInt32]
  /// The first state at which terms end; all from there on are such states.
  let firstEnding: UInt32
  /// What ends at the states from `firstEnding` on.
  let endings: [Ending]
  /// The forms that the endings name.
  let forms: [TermTrie.Form]

  /// The terms that end at a state.
  struct Ending: Sendable {
    /// The forms as long as the way to the state.
    var forms = 0..<0
    /// The ending of shorter terms, or -1.
    var shorter = -1
  }

  /// Makes the machine of a trie.
  init(_ trie: TermTrie) {
    let order = trie.fallbacks()
    let states = TermStates(trie, order)
    classes = states.classes
    width = states.width
    rows = states.rows(of: trie, order)
    firstEnding = UInt32(states.firstEnding * states.width)
    var forms: [TermTrie.Form] = []
    var endings = [Ending](repeating: Ending(), count: states.count - states.firstEnding)
    for (step, fallback) in order {
      let index = states.ofStep[step] - states.firstEnding
      guard index >= 0 else { continue }
      let start = forms.count
      forms += trie.forms[step]
      endings[index] = Ending(
        forms: start..<forms.count,
        shorter: max(-1, states.ofStep[fallback] - states.firstEnding))
    }
    self.forms = forms
    self.endings = endings
  }

  /// The ending at a state from `firstEnding` on.
  @inline(__always)
  func ending(at state: UInt32) -> Int { Int(state - firstEnding) / width }
}
