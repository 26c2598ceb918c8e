import ReadoutKit

/// The offers that fit what is typed of a word, those that begin with it first, then those in which
/// a later word does; case does not matter.
struct FittingOffers {
  /// What is typed of the word.
  let typed: String
  /// How many offers there are in all, those that are not in the list too.
  private(set) var count = 0

  /// True where nothing may be looked up that takes more than a moment: documents, files, findings.
  let isQuick: Bool

  private let folded: String
  private var beginning: [Offer] = []
  private var within: [Offer] = []
  private var known: Set<String> = []

  init(_ typed: String, isQuick: Bool = false) {
    self.typed = typed
    self.isQuick = isQuick
    folded = typed.lowercased()
  }

  /// The offers in order.
  var list: [Offer] { beginning + within }

  /// Adds those that fit.
  ///
  /// - Parameter bySaying: true where something may also be found by a word of what is said of it, as
  ///   a mark is by its note.
  mutating func add(_ offers: [Offer], bySaying: Bool = false) {
    for offer in offers {
      let text = offer.text.lowercased()
      if text.hasPrefix(folded) {
        take(offer, into: \.beginning)
      } else if Self.hasWord(of: text, beginning: folded)
        || (bySaying && Self.hasWord(of: offer.says.lowercased(), beginning: folded))
      {
        take(offer, into: \.within)
      }
    }
  }

  /// Adds offers that are known to fit, some of them or all.
  mutating func add(chosen offers: [Offer], of count: Int) {
    for offer in offers { take(offer, into: \.beginning) }
    self.count += max(0, count - offers.count)
  }

  private mutating func take(_ offer: Offer, into list: WritableKeyPath<FittingOffers, [Offer]>) {
    guard known.insert(offer.text).inserted else { return }
    self[keyPath: list].append(offer)
    count += 1
  }

  /// True where a word of a text begins with some letters.
  private static func hasWord(of text: String, beginning letters: String) -> Bool {
    var rest = text[...]
    while let range = rest.firstRange(of: letters) {
      if range.lowerBound == text.startIndex { return true }
      let before = text[text.index(before: range.lowerBound)]
      if !before.isLetter, !before.isNumber { return true }
      rest = rest[range.lowerBound...].dropFirst()
    }
    return false
  }
}

extension Offer {
  /// The offer as it must stand in a line: in quotation marks where it holds spaces, or where a mark
  /// was opened.
  func quoted(as mark: Character?) -> Offer {
    let isPlain =
      !text.isEmpty && text.first != "#" && text.first != ">" && text.first != "|"
      && !text.contains { $0.isWhitespace || $0 == "\"" || $0 == "'" || $0 == "\u{201C}" }
    if mark == nil, isPlain { return self }
    let opening = mark ?? "\""
    let closing: Character = opening == "\u{201C}" ? "\u{201D}" : opening
    var inside = ""
    for character in text {
      if character == closing || character == "\\" { inside.append("\\") }
      inside.append(character)
    }
    var offer = self
    offer.text = String(opening) + inside + (goesOn ? "" : String(closing))
    return offer
  }
}
