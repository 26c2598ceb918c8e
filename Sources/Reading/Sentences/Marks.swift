import ReadoutKit

/// Marks that stand around words.
public enum Marks {
  /// True for what may stand between a full stop and the end of its sentence.
  public static func isCloser(_ mark: Word) -> Bool {
    switch mark {
    case "\"", "\u{201D}", "\u{2019}", "'", "»", "›", ")", "]", "\u{201C}": true
    default: false
    }
  }

  /// True for what may stand before a sentence's first word.
  public static func isOpener(_ mark: Word) -> Bool {
    switch mark {
    case "\"", "\u{201C}", "\u{2018}", "'", "«", "‹", "(", "[", "\u{201E}", "\u{201D}": true
    default: false
    }
  }

  /// True for what stands at the end of a line that does not go on in the next one.
  static func endsLine(_ mark: Word) -> Bool {
    switch mark {
    case ".", "!", "?", "…", ":": true
    default: false
    }
  }

  /// True for dashes and bullets that begin a line of speech or a list.
  public static func isDash(_ mark: Word) -> Bool {
    mark == "\u{2013}" || mark == "\u{2014}" || mark == "\u{2022}"
  }
}
