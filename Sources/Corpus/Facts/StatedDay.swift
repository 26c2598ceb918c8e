import ReadoutKit

/// The day on which an article says that it was published.
enum StatedDay {
  private static let corrections = Set(
    ["correction", "corrections", "clarification"].flatMap(WordScanner.keys))

  /// The day in a date line or a dateline of a page, or nil.
  static func of(_ page: Page) -> CalendarDay? {
    // What follows the word is the day of the correction.
    let end = page.paragraphs.firstIndex { paragraph in
      paragraph.count <= 3 && paragraph.words.first.map { corrections.contains($0.key) } ?? false
    }
    let lines = page.paragraphs.indices.prefix(end ?? .max).compactMap { index in
      page.labels[index] == .byline ? DateLine(page.text, page.paragraphs[index]) : nil
    }
    if let published = lines.first(where: { !$0.isUpdate }) { return published.day }
    return dateline(page) ?? lines.first?.day
  }

  /// The day in a dateline: `ASTANA, July 4, 2024 —`, with a dash behind it or an agency and a
  /// dash.
  private static func dateline(_ page: Page) -> CalendarDay? {
    for index in page.body.prefix(3) where page.paragraphs[index].isRunning {
      let words = Array(page.paragraphs[index].words.prefix(14))
      guard words.contains(where: { DateLine.mayBeYear(page.text, $0) }) else { continue }
      let strings = words.map { page.text.string($0.range).lowercased() }
      for start in strings.indices.prefix(9) {
        guard let (day, count) = CalendarDay.read(strings, at: start) else { continue }
        let isCapital = words[..<start].allSatisfy { word in
          page.text.scalar(at: word.range.lowerBound)?.properties.isUppercase ?? false
        }
        if isCapital, isFollowedByDash(page.text, words[start + count - 1].range.upperBound) {
          return day
        }
      }
    }
    return nil
  }

  private static func isFollowedByDash(_ text: Text, _ position: Int) -> Bool {
    var rest = text.string(position..<min(text.count, position + 40)).drop {
      $0 == " " || $0 == ","
    }
    if rest.first == "(", let close = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    guard let first = rest.first else { return false }
    // A hyphen right behind the year begins a span: 2024-25.
    return first == "—" || first == "–"
      || (first == "-" && !rest.dropFirst().prefix(1).allSatisfy(\.isNumber))
      || rest.hasPrefix("--")
  }

  /// The day in a name: `2024-07-04-summit`, `2024_07_04`, `20240704`; nil where it holds two.
  static func inName(_ name: String) -> CalendarDay? {
    let bytes = Array(name.utf8)
    var days: [CalendarDay] = []
    var position = 0
    while position < bytes.count {
      guard WordScanner.isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let end = bytes[position...].firstIndex { !WordScanner.isDigit($0) } ?? bytes.count
      if let day = day(bytes, position..<end) { days.append(day) }
      position = end
    }
    return days.count == 1 ? days.first : nil
  }

  private static func day(_ bytes: [UInt8], _ run: Range<Int>) -> CalendarDay? {
    let number = { (range: Range<Int>) in Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
    let start = run.lowerBound
    if run.count == 8 {
      return CalendarDay(
        number(start..<start + 4), number(start + 4..<start + 6), number(start + 6..<start + 8))
    }
    guard run.count == 4, start + 10 <= bytes.count else { return nil }
    let mark = bytes[start + 4]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") || mark == UInt8(ascii: "."),
      bytes[start + 7] == mark,
      [5, 6, 8, 9].allSatisfy({ WordScanner.isDigit(bytes[start + $0]) }),
      start + 10 == bytes.count || !WordScanner.isDigit(bytes[start + 10])
    else { return nil }
    return CalendarDay(
      number(start..<start + 4), number(start + 5..<start + 7), number(start + 8..<start + 10))
  }
}
