/// Terms letter by letter, case folded: terms that begin alike share their first steps.
struct TermTrie {
  /// One spelling of a term.
  struct Form {
    /// The term's index.
    let term: Int
    /// How many code points it has.
    let length: Int
    /// True where every word that begins so is meant.
    let isPrefix: Bool
  }

  /// What follows a step: the folded letter and the step that it leads to.
  struct Edge {
    let letter: Unicode.Scalar
    let step: Int
  }

  /// The edges of each step; step 0 is the beginning.
  private(set) var edges: [[Edge]] = [[]]
  /// The forms that end with a step.
  private(set) var forms: [[Form]] = [[]]
  /// The code points of the longest form.
  private(set) var longest = 0
  private var steps: [Key: Int] = [:]

  private struct Key: Hashable {
    let step: Int
    let letter: Unicode.Scalar
  }

  mutating func add(_ letters: [Unicode.Scalar], term: Int, isPrefix: Bool) {
    var step = 0
    for letter in letters {
      let folded = CaseOrbits.fold(letter)
      if let known = next(step, folded) {
        step = known
      } else {
        edges.append([])
        forms.append([])
        edges[step].append(Edge(letter: folded, step: edges.count - 1))
        steps[Key(step: step, letter: folded)] = edges.count - 1
        step = edges.count - 1
      }
    }
    forms[step].append(Form(term: term, length: letters.count, isPrefix: isPrefix))
    longest = max(longest, letters.count)
  }

  /// The step behind a folded letter, or nil.
  func next(_ step: Int, _ letter: Unicode.Scalar) -> Int? {
    steps[Key(step: step, letter: letter)]
  }

  /// Every step but the first, none before the one that it is reached from, with the step of the
  /// longest ending of its letters that begins a term as well (Aho and Corasick 1975).
  func fallbacks() -> [(step: Int, fallback: Int)] {
    var order: [(step: Int, fallback: Int)] = []
    var fallback = [Int](repeating: 0, count: edges.count)
    var queue = edges[0].map(\.step)
    var head = 0
    while head < queue.count {
      let step = queue[head]
      head += 1
      order.append((step, fallback[step]))
      for edge in edges[step] {
        var shorter = fallback[step]
        while shorter != 0, next(shorter, edge.letter) == nil { shorter = fallback[shorter] }
        fallback[edge.step] = next(shorter, edge.letter) ?? 0
        queue.append(edge.step)
      }
    }
    return order
  }
}
