import ReadoutKit

/// One quotation mark of a text: which tokens it is made of, and what it can do where it stands.
struct QuotationMark {
  /// Marks of one family close each other, whatever their shape.
  enum Family { case double, single, guillemet }

  /// What a mark does, as far as its shape and its neighbours tell.
  enum Role { case opens, closes, either }

  let family: Family
  let role: Role
  /// The tokens that it is made of: two for `''`.
  let tokens: Range<Int>
  let range: ByteRange
  /// True for a mark that is an apostrophe as often as not.
  let isApostrophe: Bool
  /// True for what begins the value of an attribute in markup: `id="5"`.
  let beginsAttribute: Bool

  /// The mark that begins at a token, or nil where there is none.
  static func at(_ index: Int, in reading: DocumentReading) -> QuotationMark? {
    let token = reading.tokens[index]
    guard token.kind == .mark, let shape = Shape(token.word) else { return nil }
    var tokens = index..<(index + 1)
    var shown = shape
    // Two single marks side by side are one double mark, as typewriters and TeX have it.
    if shape.family == .single, index + 1 < reading.tokens.count {
      let next = reading.tokens[index + 1]
      if next.word == token.word, next.range.lowerBound == token.range.upperBound {
        tokens = index..<(index + 2)
        shown = Shape(family: .double, leaning: shape.leaning)
      }
    } else if shape.family == .backtick {
      return nil
    }
    let range = reading.range(ofTokens: tokens)
    let space = Space(around: range, in: reading.text)
    let family: Family =
      switch shown.family {
      case .guillemet: .guillemet
      case .single, .backtick: .single
      case .double: .double
      }
    return QuotationMark(
      family: family, role: space.role(of: shown), tokens: tokens, range: range,
      isApostrophe: family == .single && token.word == "'" || token.word == "\u{2019}",
      beginsAttribute: reading.text.scalar(before: range.lowerBound) == "=")
  }

}

extension QuotationMark {
  /// The shape of a mark: its family, and the way it leans.
  struct Shape {
    enum Family { case double, single, guillemet, backtick }
    enum Leaning { case opening, closing, low, neither }
    var family: Family
    var leaning: Leaning

    init(family: Family, leaning: Leaning) {
      self.family = family
      self.leaning = leaning
    }

    init?(_ mark: Word) {
      switch mark {
      case "\u{201C}": self.init(family: .double, leaning: .opening)
      case "\u{201D}": self.init(family: .double, leaning: .closing)
      case "\u{201E}", "\u{201F}": self.init(family: .double, leaning: .low)
      case "\"", "\u{FF02}": self.init(family: .double, leaning: .neither)
      case "\u{2018}": self.init(family: .single, leaning: .opening)
      case "\u{2019}": self.init(family: .single, leaning: .closing)
      case "\u{201A}", "\u{201B}": self.init(family: .single, leaning: .low)
      case "'": self.init(family: .single, leaning: .neither)
      case "`": self.init(family: .single, leaning: .opening)
      case "«", "‹": self.init(family: .guillemet, leaning: .opening)
      case "»", "›": self.init(family: .guillemet, leaning: .closing)
      default: return nil
      }
    }
  }

  /// What stands on either side of a mark.
  struct Space {
    /// True where the mark stands behind white space, a bracket, a dash or another opening mark.
    let isFreeBefore: Bool
    /// True where words begin right behind the mark.
    let isAttachedAfter: Bool
    /// True where real white space, or the text's edge, stands before.
    let hasSpaceBefore: Bool
    let followedByStop: Bool

    init(around range: ByteRange, in text: Text) {
      let before = text.scalar(before: range.lowerBound)
      let after = text.scalar(at: range.upperBound)
      hasSpaceBefore = before.map(Letters.isSpace) ?? true
      isFreeBefore = hasSpaceBefore || before.map(Self.isOpener) ?? true
      isAttachedAfter = after.map { Letters.isWordPart($0) || Self.beginsWords($0) } ?? false
      followedByStop = after == "."
    }

    /// What a mark of some shape does here.
    func role(of shape: Shape) -> Role {
      switch shape.leaning {
      case .low: return .opens
      case .opening:
        // An opening mark typed where a closing one belongs: glued to a word, space behind it.
        let looksClosing = !isFreeBefore && !isAttachedAfter && !followedByStop
        return looksClosing && shape.family != .single ? .closes : .opens
      case .closing:
        return hasSpaceBefore && isAttachedAfter && shape.family != .single ? .opens : .closes
      case .neither:
        if isFreeBefore, isAttachedAfter { return .opens }
        if !isFreeBefore, !isAttachedAfter { return .closes }
        return .either
      }
    }

    private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "(", "[", "{", "\u{2013}", "\u{2014}", "-", "/", "\"", "\u{201C}", "\u{2018}",
        "\u{201E}",
        "«", "`", ":":
        true
      default: false
      }
    }

    private static func beginsWords(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "$", "£", "€", "#", "@", "'", "\"", "(", "[", "…", "\u{2018}", "\u{2019}", "\u{201C}",
        "*":
        true
      default: false
      }
    }
  }
}
