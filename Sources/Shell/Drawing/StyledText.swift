import ReadoutKit

/// A cell's text, harmless to a terminal, whose stretches have styles of their own.
struct StyledText {
  /// How a character is drawn.
  private struct Look: Hashable {
    var style: Cell.Style
    var isMarked = false
  }

  private var characters: [Character]
  private var looks: [Look]

  /// Makes the text of a cell on one line.
  init(_ cell: Cell) {
    let (text, places) = SafeText.oneLineWithPlaces(cell.text)
    let scalars = Self.looks(of: cell, count: text.unicodeScalars.count, places)
    characters = Array(text)
    looks = []
    looks.reserveCapacity(characters.count)
    var scalar = 0
    for character in characters {
      looks.append(scalars[scalar])
      scalar += character.unicodeScalars.count
    }
  }

  /// The look of each code point shown: that of the shortest stretch over it.
  private static func looks(of cell: Cell, count: Int, _ places: [Int]) -> [Look] {
    var looks = [Look](repeating: Look(style: cell.style), count: count)
    // Painted from the longest to the shortest, a later one over an earlier one.
    for highlight in cell.highlights.sorted(by: { $0.range.count > $1.range.count }) {
      let range = highlight.range.clamped(to: 0..<places.count)
      guard !range.isEmpty else { continue }
      let end = range.upperBound < places.count ? places[range.upperBound] : count
      let start = min(places[range.lowerBound], end)
      for index in start..<min(end, count) {
        if highlight.style == .marked {
          looks[index].isMarked = true
        } else {
          looks[index].style = highlight.style
        }
      }
    }
    return looks
  }

  // MARK: Lines

  /// The text in lines of at most some columns, broken at blanks where there are any.
  func wrapped(to columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var width = 0
    var index = 0
    while index < characters.count {
      if characters[index] == " " {
        index += 1
        continue
      }
      let end = characters[index...].firstIndex(of: " ") ?? characters.count
      let wordWidth = characters[index..<end].reduce(0) { $0 + Width.of($1) }
      if !line.characters.isEmpty {
        if width + 1 + wordWidth <= columns {
          line.append(" ", looks[index - 1])
          width += 1
        } else {
          lines.append(line)
          (line, width) = (StyledText(), 0)
        }
      }
      for place in index..<end {
        let fits = Width.of(characters[place]) <= columns
        let shown = fits ? characters[place] : "…"
        // A word longer than the line (Chinese, a web address) is broken where it must be.
        if width + Width.of(shown) > columns {
          lines.append(line)
          (line, width) = (StyledText(), 0)
        }
        line.append(shown, looks[place])
        width += Width.of(shown)
      }
      index = end
    }
    if !line.characters.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private init() { (characters, looks) = ([], []) }

  private mutating func append(_ character: Character, _ look: Look) {
    characters.append(character)
    looks.append(look)
  }

  // MARK: Painting

  /// The text without its styles.
  var text: String { String(characters) }

  /// The text in the colours of a palette.
  func painted(with palette: Palette) -> String {
    guard palette.isColored else { return text }
    var output = ""
    var start = 0
    while start < characters.count {
      let end = looks[start...].firstIndex { $0 != looks[start] } ?? characters.count
      let (style, isMarked) = (looks[start].style, looks[start].isMarked)
      output += palette.paint(
        String(characters[start..<end]), isMarked ? [style, .marked] : [style])
      start = end
    }
    return output
  }
}
