import ReadoutKit

/// Words that tell how things stand, each with what it tells; verbs match in all their forms.
public struct CueTable<Entry: Sendable>: Sendable {
  /// What part of speech a cue is.
  public enum Kind: String, Sendable {
    case verb, noun, adjective, preposition, phrase
  }

  /// A cue met in a text.
  public struct Cue: Sendable {
    /// The tokens it covers, particles included.
    public let tokens: Range<Int>
    /// Which form of its verb it is; empty for other cues.
    public let form: VerbForm
    /// What part of speech it is.
    public let kind: Kind
    /// What it tells.
    public let entry: Entry

    /// Makes a cue that no table found, for a word that is one by its place.
    @inlinable
    public init(tokens: Range<Int>, form: VerbForm, kind: Kind, entry: Entry) {
      self.tokens = tokens
      self.form = form
      self.kind = kind
      self.entry = entry
    }
  }

  @usableFromInline
  struct Item: Sendable {
    @usableFromInline let form: VerbForm
    @usableFromInline let kind: Kind
    @usableFromInline let entry: Entry

    @inlinable
    init(form: VerbForm, kind: Kind, entry: Entry) {
      self.form = form
      self.kind = kind
      self.entry = entry
    }
  }

  @usableFromInline var phrases = PhraseTable<Item>()

  /// Makes an empty table.
  @inlinable
  public init() {}

  /// Adds a cue; the first word of a verb is inflected, and a word that is both is its first entry.
  @inlinable
  public mutating func add(_ cue: String, kind: Kind, _ entry: Entry) {
    guard kind == .verb else {
      phrases.add(cue, Item(form: [], kind: kind, entry: entry))
      return
    }
    let words = cue.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return }
    let rest = words.count > 1 ? " " + words[1] : ""
    for form in Inflection.forms(of: String(first)) {
      phrases.add(form.word + rest, Item(form: form.form, kind: kind, entry: entry))
    }
  }

  /// Every cue that begins in some tokens, the longest at each token; cues may overlap.
  @inlinable
  public func cues(in reading: DocumentReading, tokens: Range<Int>) -> [Cue] {
    tokens.compactMap { index in
      guard let match = phrases.match(at: index, in: reading),
        match.tokens.upperBound <= tokens.upperBound
      else { return nil }
      return Cue(
        tokens: match.tokens, form: match.entry.form, kind: match.entry.kind,
        entry: match.entry.entry)
    }
  }
}
