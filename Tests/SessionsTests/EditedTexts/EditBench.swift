import ReadoutKit
import Sessions

/// Edits articles in every way and looks for what was marked in them.
struct EditBench {
  /// How anchors fared under each kind of edit.
  private(set) var tallies: [String: EditTally] = [:]

  /// Edits one article in every way.
  ///
  /// - Parameter most: how many passages each kind is tried on, taken in turn.
  mutating func run(_ article: String, seed: Int, most: Int = .max) {
    var dice = EditDice(seed)
    let original = Array(article.unicodeScalars)
    let text = Text(article)
    let document = Document(number: 1, name: "article", path: "", hash: "first")
    let passages = PassageChoice.passages(in: original, using: &dice).map { passage in
      let bytes =
        text.byte(ofCodePoint: passage.lowerBound)..<text.byte(ofCodePoint: passage.upperBound)
      return (range: passage, anchor: Anchor(bytes, in: text, of: document))
    }
    guard !passages.isEmpty else { return }
    for (number, kind) in EditKind.all.enumerated() {
      var tally = EditTally()
      for turn in 0..<min(most, passages.count) {
        let passage = passages[(number + seed + turn * 3) % passages.count]
        var edited = EditedText(original, passage: passage.range)
        kind.apply(to: &edited, using: &dice)
        tally.add(passage.anchor, in: edited)
      }
      tallies[kind.name] = tallies[kind.name, default: EditTally()] + tally
    }
  }

  var total: EditTally { tallies.values.reduce(EditTally(), +) }
}
