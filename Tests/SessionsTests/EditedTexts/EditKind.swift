/// A way in which an article is edited after it was marked.
struct EditKind: Sendable, CustomStringConvertible {
  let name: String
  private let edit: @Sendable (inout EditedText, inout EditDice) -> Void

  init(_ name: String, _ edit: @escaping @Sendable (inout EditedText, inout EditDice) -> Void) {
    self.name = name
    self.edit = edit
  }

  /// A kind that leaves nothing to chance.
  init(_ name: String, _ edit: @escaping @Sendable (inout EditedText) -> Void) {
    self.init(name) { text, _ in edit(&text) }
  }

  var description: String { name }

  func apply(to text: inout EditedText, using dice: inout EditDice) { edit(&text, &dice) }

  /// All of them, alone and one after another.
  static let all = single + combined

  static let single = insertions + removals + styles + rewordings + orders

  private static let combined: [EditKind] = {
    let named: [(String, [String])] = [
      (
        "headline, straight marks and a typo",
        ["a headline on top", "curly marks to straight", "a letter left out in the words"]
      ),
      (
        "paragraph moved and a word replaced",
        ["the paragraph to the end", "a word in the words replaced"]
      ),
      (
        "new wrapping, straight marks, no-break spaces",
        ["lines wrapped at 60", "curly marks to straight", "no-break spaces"]
      ),
      (
        "correction on top and number changed",
        ["a correction on top", "a number in the words changed"]
      ),
      (
        "paragraphs shuffled and typos everywhere",
        ["all paragraphs shuffled", "a typo in every hundred letters"]
      ),
      ("sentence put in on both sides", ["a sentence right before", "a sentence right after"]),
      (
        "sentence moved, its neighbours shuffled",
        ["the sentence to the end", "all paragraphs shuffled"]
      ),
      (
        "windows file with mark and curly marks to straight",
        ["CRLF", "a byte-order mark", "curly marks to straight"]
      ),
      (
        "advertisement inside and a typo before",
        ["an advertisement between its words", "a typo right before"]
      ),
      (
        "sentence doubled and shortened article",
        ["the sentence again at the end", "the first paragraph gone"]
      ),
      (
        "American spelling, dashes and a headline",
        ["American spelling", "dashes to hyphens", "a headline on top"]
      ),
      ("capitals and entities", ["all in capitals", "HTML entities for marks"]),
    ]
    let byName = Dictionary(single.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return named.map { name, parts in
      EditKind(name) { text, dice in
        for part in parts {
          guard let kind = byName[part] else { preconditionFailure("no kind of edit: \(part)") }
          kind.apply(to: &text, using: &dice)
        }
      }
    }
      + [2, 3].map { count in
        EditKind("\(count) kinds at random") { text, dice in
          for _ in 0..<count { single.randomElement(using: &dice)?.apply(to: &text, using: &dice) }
        }
      }
  }()
}

/// What editors put in, written for these tests.
enum Filler {
  static let sentences = [
    "Nobody at the harbour office would comment on the plan.",
    "The weather in the valley has been dry since the start of April.",
    "Two lorries had broken down on the road to the quarry, a driver said.",
    "A spokeswoman promised a longer answer by the end of the week.",
    "Shops in the old town closed early, and the last bus left half empty.",
  ]
  static let advertisement = "ADVERTISEMENT – Continue reading the main story below"
  static let headline = "Harbour plan meets a cold welcome in the valley"
  static let correction =
    "Correction: an earlier version of this article misstated the name of the harbour master."
  static let junk = "Share on Facebook | Tweet | utm_source=rss&utm_medium=feed | 3 min read"
  static let article =
    "Ferry company looks for new captains\n\nThe ferry company on the lake is looking for six captains"
    + " before summer. Three of its eight boats stay in port for want of crews.\n\nThe pay is good, says"
    + " its owner, but the hours are long. Most young people who learn the trade go to sea.\n\nA boat"
    + " that does not sail earns nothing, she said on Tuesday, and the timetable was printed in March.\n"

  static func sentence(_ dice: inout EditDice) -> String {
    sentences.randomElement(using: &dice) ?? sentences[0]
  }

  /// A sentence of just so many letters.
  static func sentence(ofLength length: Int, _ dice: inout EditDice) -> String {
    var text = ""
    while text.count < length { text += (text.isEmpty ? "" : " ") + sentence(&dice) }
    return String(text.prefix(length))
  }

  static func word(_ dice: inout EditDice) -> String {
    ["lantern", "gravel", "orchard", "velvet", "thimble", "saddle", "pebble"]
      .randomElement(using: &dice) ?? "lantern"
  }
}
