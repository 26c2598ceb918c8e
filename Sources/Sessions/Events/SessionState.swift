/// What a session holds at one moment: the outcome of its events, and of nothing else.
public struct SessionState: Sendable, Equatable {
  /// The questions; there is always one, with no words until it was asked.
  public internal(set) var questions = [Question(text: "")]
  /// The scenarios in the order in which they were added.
  public internal(set) var scenarios: [Scenario] = []
  /// The items of evidence in the order in which they were added.
  public private(set) var marks: [Mark] = []
  /// The codes that have a definition, in the order in which they got one.
  public internal(set) var codes: [Code] = []
  /// The letters of sources, in the order in which they were given.
  public internal(set) var sourceGrades: [SourceGrade] = []
  /// The words of likelihood in use; nil until some were.
  public internal(set) var yardstick: Yardstick?
  /// What is watched for, in the order in which it was set.
  public internal(set) var indicators: [Indicator] = []
  /// The documents that the session speaks of.
  public internal(set) var corpus: SessionCorpus
  /// The highest number that a mark has ever had, undone and removed ones included.
  var highestMark = 0

  /// How many marks of each id there were, where united files gave one more than once.
  var namesakes: [String: Int] = [:]

  /// The place of each mark by its id, and by what it stems from.
  private var places: [String: Int] = [:]
  /// The places of marks that were taken out and still stand among the marks.
  private var gaps: Set<Int> = []

  /// The state before the first event.
  public init(corpus: SessionCorpus = SessionCorpus()) { self.corpus = corpus }

  /// The scenario of a key, or nil.
  public func scenario(_ key: String) -> Scenario? { scenarios.first { $0.key == key } }

  /// The mark of an id, or nil.
  public func mark(_ id: String) -> Mark? { places[id].map { marks[$0] } }

  /// The marks that hold the same stretch of the same document.
  public func marks(on anchor: Anchor) -> [Mark] {
    marks.filter { mark in mark.anchors.contains { $0.isSamePlace(as: anchor) } }
  }

  /// The id that the next mark will have.
  public var nextMarkID: String { "m\(highestMark + 1)" }

  func mark(_ reference: MarkReference) -> Mark? {
    index(of: reference).map { marks[$0] }
  }

  /// The mark that a reference means: by what it stems from where that is known, else by its id.
  func index(of reference: MarkReference) -> Int? {
    places[reference.added ?? reference.id]
  }

  mutating func add(_ mark: Mark) {
    marks.append(mark)
    register(marks.count - 1)
  }

  mutating func edit(_ reference: MarkReference, _ body: (inout Mark) -> Void) {
    guard let index = index(of: reference) else { return }
    places[marks[index].id] = nil
    body(&marks[index])
    register(index)
  }

  /// Edits every mark; none may get another id.
  mutating func editAll(_ body: (inout Mark) -> Void) {
    for index in marks.indices { body(&marks[index]) }
  }

  /// Takes a mark out; its gap is closed by ``closeGaps()``, once for many.
  mutating func remove(_ reference: MarkReference) {
    guard let index = index(of: reference) else { return }
    for name in [marks[index].id, marks[index].added] where places[name] == index {
      places[name] = nil
    }
    gaps.insert(index)
  }

  /// Closes the gaps that removed marks have left.
  mutating func closeGaps() {
    guard !gaps.isEmpty else { return }
    marks = marks.indices.filter { !gaps.contains($0) }.map { marks[$0] }
    gaps = []
    places = [:]
    for index in marks.indices { register(index) }
  }

  // An id such as `m7` and an event's id never look alike, so that one table holds both.
  private mutating func register(_ index: Int) {
    places[marks[index].id] = index
    if !marks[index].added.isEmpty { places[marks[index].added] = index }
  }

  /// No mark has a number from here on, whatever a file says: there is always a next one.
  private static let highestNumber = Int.max / 2

  /// The number in an id such as `m12`, or nil.
  static func number(ofMark id: String) -> Int? {
    guard id.utf8.first == UInt8(ascii: "m"),
      id.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(id.dropFirst()), number < highestNumber
    else { return nil }
    return number
  }
}

extension SessionState {
  /// The grade of an item as it counts: its own letter, else that of its best witness.
  ///
  /// The best of several documents tells the item; F (cannot be judged) is no better and no worse,
  /// so that any other letter goes before it.
  ///
  /// - Parameter outlet: the outlet of a document by its name; nil where none is known.
  public func grade(of mark: Mark, outlet: (String) -> String?) -> Grade? {
    if mark.grade?.source != nil { return mark.grade }
    if sourceGrades.isEmpty { return mark.grade }
    let letters = mark.anchors.compactMap { letter(of: $0.document, outlet: outlet) }
    let best = letters.filter { $0 != .f }.min { $0.rawValue < $1.rawValue } ?? letters.first
    return Grade(source: best, item: mark.grade?.item)
  }

  /// The letter of a document: its own, else its outlet's; nil where neither was graded.
  public func letter(of document: String, outlet: (String) -> String?) -> Grade.Source? {
    if let own = sourceGrades.last(where: { $0.source == .document(document) }) {
      return own.letter
    }
    guard let outlet = outlet(document) else { return nil }
    return sourceGrades.last { $0.source == .outlet(outlet) }?.letter
  }

  /// The assumptions and arguments that a mark rests on, over however many steps, by id.
  public func assumptions(of mark: Mark) -> Set<String> {
    var found: Set<String> = []
    var open = mark.restsOn
    while let stem = open.popLast() {
      guard let other = self.mark(MarkReference(id: "", added: stem)),
        found.insert(other.id).inserted
      else { continue }
      open += other.restsOn
    }
    return found
  }
}
