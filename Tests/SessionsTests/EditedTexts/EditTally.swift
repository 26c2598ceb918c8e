import ReadoutKit
import Sessions

/// How anchors fared in edited texts: what was found, what was said, and what was wrong in silence.
struct EditTally {
  /// Anchors in texts that an edit changed.
  var tried = 0
  /// Those whose words are still there, unchanged or altered a little.
  var present = 0
  /// Of those: exact, moved or fuzzy on the right words.
  var found = 0
  /// Of those found: with just the first and last letter that are left.
  var trimmed = 0
  /// Of those present: said to be ambiguous.
  var ambiguous = 0
  /// Of those present: said to be nowhere.
  var orphaned = 0
  /// Exact, moved, or fuzzy by so much that `reanchor` would take it, on other words.
  var wrong = 0
  /// Fuzzy with a lower score, on other words.
  var doubtful = 0
  /// Called exact or moved although the words have changed: never, by the words themselves.
  var blind = 0
  /// Some that went wrong or were missed, for looking at.
  var examples: [String] = []

  /// The score from which `reanchor` takes words that differ.
  static let threshold = 0.8

  static func + (left: EditTally, right: EditTally) -> EditTally {
    var sum = left
    sum.tried += right.tried
    sum.present += right.present
    sum.found += right.found
    sum.trimmed += right.trimmed
    sum.ambiguous += right.ambiguous
    sum.orphaned += right.orphaned
    sum.wrong += right.wrong
    sum.doubtful += right.doubtful
    sum.blind += right.blind
    sum.examples += right.examples.prefix(6)
    return sum
  }

  var foundShare: Double { present == 0 ? 1 : Double(found) / Double(present) }

  /// Places an anchor in an edited text and notes how it fared.
  mutating func add(_ anchor: Anchor, in edited: EditedText) {
    let string = edited.string
    guard !string.unicodeScalars.elementsEqual(edited.original) else { return }
    let text = Text(string)
    let placement = anchor.place(in: text, hash: "edited")
    let fate = PassageFate(edited)
    let range = placement.range.map {
      text.codePoint(ofByte: $0.lowerBound)..<text.codePoint(ofByte: $0.upperBound)
    }
    tried += 1
    let isPresent = fate.kind == .unchanged || fate.kind == .altered
    if isPresent { present += 1 }
    // A copy at the old place, or the same words in the same surroundings there: nothing tells it
    // from what was marked.
    let isCopyAtOldPlace =
      placement.state == .exact && (range.map(fate.copies.contains) ?? false)
      || anchor.placeAtOnce(in: text, hash: nil) != nil
    let isRight = (range.map(fate.holds) ?? false) || isCopyAtOldPlace
    let isSilent = placement.state == .exact || placement.state == .moved
    var remark: String?
    switch placement.state {
    case .exact, .moved, .fuzzy:
      if isRight {
        if isPresent { found += 1 }
        if isPresent, range == fate.place { trimmed += 1 }
        if isSilent, let range, !edited.string(range).utf8.elementsEqual(anchor.words.utf8) {
          blind += 1
        }
      } else if isSilent || placement.score >= Self.threshold {
        wrong += 1
        remark = "WRONG"
      } else {
        doubtful += 1
        remark = "doubtful"
      }
    case .ambiguous:
      if isPresent, fate.isManifold {
        found += 1
        trimmed += 1
      } else if isPresent {
        ambiguous += 1
        remark = "ambiguous"
      }
    case .orphan:
      if isPresent {
        orphaned += 1
        remark = "missed"
      }
    }
    if let remark, examples.count < 40 {
      let now = range.map(edited.string) ?? "–"
      let was = fate.place.map(edited.string) ?? "–"
      examples.append(
        "\(remark) \(placement.state) \(Int(placement.score * 100)) [\(anchor.words)] -> [\(now)]"
          + " truth \(fate.kind) [\(was)]")
    }
  }
}
