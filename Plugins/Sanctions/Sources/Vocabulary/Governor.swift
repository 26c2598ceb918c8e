import Reading

/// A word that bears on measures: what it tells of them, and the entry that knows it.
struct Governor: Sendable {
  let sense: Sense
  /// As the table writes it; nil for a word that is one only by its place.
  var entry: String?
}

extension CueTable.Cue where Entry == Governor {
  /// What the word tells of the measures.
  var sense: Sense { entry.sense }

  /// Makes a cue of a word that is one only by its place.
  init(tokens: Range<Int>, form: VerbForm, kind: CueTable<Governor>.Kind, sense: Sense) {
    self.init(tokens: tokens, form: form, kind: kind, entry: Governor(sense: sense))
  }

  /// The same words with another sense.
  func with(_ sense: Sense) -> Self {
    Self(
      tokens: tokens, form: form, kind: kind, entry: Governor(sense: sense, entry: entry.entry))
  }
}
