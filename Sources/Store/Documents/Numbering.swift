/// The numbers that a session gave to documents, where they are not those of their rows.
///
/// Several sessions may share one store, and each keeps its own numbers.
struct Numbering {
  private var numbers: [Int: Int] = [:]
  private var rows: [Int: Int] = [:]

  /// True where every document's number is that of its row.
  var isPlain: Bool { numbers.isEmpty }

  func number(ofRow row: Int) -> Int { numbers.isEmpty ? row : numbers[row] ?? row }

  /// The row of a document by its number, or nil where no document can have it.
  func row(ofNumber number: Int) -> Int? {
    if numbers.isEmpty { return number }
    return rows[number] ?? (numbers[number] == nil ? number : nil)
  }

  mutating func give(_ number: Int, toRow row: Int) {
    guard row != number else { return }
    numbers[row] = number
    rows[number] = row
  }
}
