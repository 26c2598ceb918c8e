import ReadoutKit

/// A command line up to the cursor, split as ``CommandLineText`` splits it, though its last word and
/// a quotation mark in it may be unfinished.
struct UnfinishedLine: Equatable {
  /// What the last word stands for.
  enum Place: Equatable {
    /// A word of the command.
    case word
    /// The file behind `>`.
    case file
    /// Behind `|`, or in a comment: nothing of ours.
    case elsewhere
  }

  /// The words before the last one.
  var words: [Word] = []
  /// What stands before the `=` of `key=value`, with its hyphens; nil where there is none.
  var key: String?
  /// The last word as far as it is typed, without its quotation mark; of `key=value` the value.
  var typed = ""
  /// Where that begins, in UTF-8 bytes of the line, its quotation mark included.
  var start = 0
  /// The mark that was opened in the last word, or nil.
  var mark: Character?
  /// What the last word stands for.
  var place = Place.word

  /// Splits what stands before the cursor.
  init(_ line: String) {
    var rest = line[...]
    start = line.utf8.count
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" || first == "|" {
        place = .elsewhere
        return
      } else if first == ">" {
        rest = rest.drop { $0 == ">" }
        place = .file
      } else {
        let begin = line.utf8.count - rest.utf8.count
        let word = Self.word(from: &rest)
        if rest.isEmpty, word.isClosed {
          // Behind a closing mark nothing begins without a space.
          place = .elsewhere
        } else if rest.isEmpty {
          typed = word.text
          (key, mark) = (word.key, word.mark)
          start = begin + word.valueOffset
        } else if place == .word {
          words.append(
            Word((word.key.map { $0 + "=" } ?? "") + word.text, isQuoted: word.isQuoted))
        }
      }
    }
  }

  /// One word of a line.
  private struct Piece {
    var key: String?
    var text = ""
    var mark: Character?
    /// True for a word in quotation marks from its beginning on.
    var isQuoted = false
    /// True where white space or a closing mark ended it.
    var isClosed = false
    /// Where the value begins in it, in bytes.
    var valueOffset = 0
  }

  private static func word(from rest: inout Substring) -> Piece {
    var piece = Piece()
    var length = 0
    var closer: Character?
    while let character = rest.first {
      if closer == nil, character.isWhitespace {
        piece.isClosed = true
        return piece
      }
      rest.removeFirst()
      length += character.utf8.count
      if let open = closer {
        if character == "\\", let next = rest.first, next == open || next == "\\" {
          rest.removeFirst()
          length += next.utf8.count
          piece.text.append(next)
        } else if character == open {
          (closer, piece.mark) = (nil, nil)
          piece.isClosed = true
          if piece.isQuoted || rest.isEmpty { return piece }
          piece.isClosed = false
        } else {
          piece.text.append(character)
        }
      } else if piece.text.isEmpty, let open = Self.closer(of: character) {
        closer = open
        piece.mark = character
        piece.isQuoted = piece.key == nil
      } else if character == "\\", let next = rest.first,
        Self.closer(of: next) != nil || next == "\\" || next == " "
      {
        rest.removeFirst()
        length += next.utf8.count
        piece.text.append(next)
      } else if character == "=", piece.key == nil, !piece.text.isEmpty {
        piece.key = piece.text
        piece.text = ""
        piece.valueOffset = length
      } else {
        piece.text.append(character)
      }
    }
    return piece
  }

  private static func closer(of character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "'": "'"
    case "\u{201C}": "\u{201D}"
    default: nil
    }
  }
}
