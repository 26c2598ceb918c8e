import ReadoutKit

/// The ways in which Unicode writes the same letters: `ü` is one code point or two.
///
/// News comes in both; a term is looked for in both, so that the text need not be changed.
enum Spellings {
  /// The spellings of a term's code points: as given, composed and decomposed, each once.
  static func of(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard scalars.contains(where: { !$0.isASCII }) else { return [scalars] }
    let apart = scalars.flatMap { tables.parts[$0] ?? [$0] }
    var spellings = [scalars]
    for spelling in [compose(apart), apart] where !spellings.contains(spelling) {
      spellings.append(spelling)
    }
    return spellings
  }

  /// Joins letters and the marks behind them, as many as there is a letter for.
  private static func compose(_ apart: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var composed: [Unicode.Scalar] = []
    var index = 0
    while index < apart.count {
      let longest = min(tables.longest, apart.count - index)
      let length = (1...max(1, longest)).reversed().first { length in
        length > 1 && tables.letters[Array(apart[index..<(index + length)])] != nil
      }
      if let length, let letter = tables.letters[Array(apart[index..<(index + length)])] {
        composed.append(letter)
        index += length
      } else {
        composed.append(apart[index])
        index += 1
      }
    }
    return composed
  }

  private struct Tables: Sendable {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var letters: [[Unicode.Scalar]: Unicode.Scalar] = [:]
    var longest = 0
  }

  private static let tables: Tables = {
    var tables = Tables()
    for row in Table(csv: PackageResources.letters_composed_csv).rows {
      let parts = row["parts"].split(separator: " ").compactMap(scalar)
      guard let letter = scalar(row["letter"]), parts.count > 1 else { continue }
      tables.parts[letter] = parts
      tables.letters[parts] = letter
      tables.longest = max(tables.longest, parts.count)
    }
    return tables
  }()

  private static func scalar(_ hexadecimal: some StringProtocol) -> Unicode.Scalar? {
    UInt32(hexadecimal, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
