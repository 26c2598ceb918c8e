import ReadoutKit

/// Which columns of a table are drawn, and how wide.
///
/// Numbers, dates and places stay whole as long as anything else can give way; what the table can do
/// without is left out before names become unreadable.
struct ColumnLayout {
  /// The indices of the columns that have room, in order.
  private(set) var shown: [Int]
  /// The width of each column shown.
  private(set) var widths: [Int] = []

  static let gap = "  "

  /// What a column wants.
  private struct Wish {
    /// The width of its widest cell.
    var whole = 0
    /// Less than this is no use to a reader.
    var least = 0
    /// What a column of names is first cut to.
    var handy = 0
    /// What it is cut to where numbers and dates would have to give way.
    var bare = 0
    var isText = false
    /// True where its words may stand in several lines, and none of them is broken.
    var isWrapped = false
    var isAside = false
  }

  private let wishes: [Wish]

  /// Lays out columns.
  ///
  /// - Parameters:
  ///   - rows: Their cells, as they are shown.
  ///   - width: The columns of the terminal.
  init(_ columns: [Column], rows: [[Cell]], width: Int) {
    wishes = columns.indices.map { Self.wish(of: columns[$0], at: $0, in: rows, width) }
    // A terminal has room for so many columns of one sign each.
    let most = (width + Self.gap.count) / (1 + Self.gap.count)
    let wishes = wishes
    shown = Array(columns.indices.filter { wishes[$0].whole > 0 }.prefix(most))
    while shown.reduce(0, { $0 + wishes[$1].least }) > room(in: width),
      let last = shown.lastIndex(where: { wishes[$0].isAside })
    {
      shown.remove(at: last)
    }
    widths = fitted(to: room(in: width))
  }

  /// What is left of the terminal beside the gaps.
  private func room(in width: Int) -> Int { width - Self.gap.count * max(0, shown.count - 1) }

  private static func wish(
    of column: Column, at index: Int, in rows: [[Cell]], _ width: Int
  ) -> Wish {
    let header = Width.of(column.header)
    var wish = Wish(
      whole: header, isText: column.fit != .content, isWrapped: column.fit == .wrapped,
      isAside: column.isAside)
    var longestWord = 0
    // Names may be cut, dates and places may not.
    var isName = false
    var hasDigit = false
    for row in rows where index < row.count {
      // A cell with highlights is made harmless only where it is drawn.
      let cell = row[index]
      let text = cell.highlights.isEmpty ? cell.text : SafeText.oneLine(cell.text)
      wish.whole = max(wish.whole, Width.of(text))
      isName = isName || text.utf8.contains(UInt8(ascii: " "))
      hasDigit = hasDigit || text.utf8.contains { (0x30...0x39).contains($0) }
      guard column.fit == .wrapped, longestWord < 24 else { continue }
      for word in text.split(separator: " ") {
        longestWord = max(longestWord, Width.of(String(word)))
      }
    }
    wish.whole = min(wish.whole, width)
    let isWhole = wish.whole <= 14 && (!isName || hasDigit) || column.alignsRight
    let least =
      switch column.fit {
      case .rest: 20
      case .restFromEnd: 12
      case .wrapped: min(max(12, longestWord), 24)
      // A date, a place or a number with its end cut off tells nothing, or something else.
      case .content: isWhole ? 16 : max(8, header)
      }
    wish.least = min(wish.whole, least)
    wish.bare =
      switch column.fit {
      case .wrapped: min(wish.least, longestWord)
      case .rest, .restFromEnd: min(wish.least, 10)
      case .content: isWhole ? wish.least : min(wish.least, 6)
      }
    wish.handy = min(wish.whole, max(wish.least, 16))
    return wish
  }

  // MARK: Widths

  private func fitted(to room: Int) -> [Int] {
    let wishes = shown.map { self.wishes[$0] }
    var widths = wishes.map(\.whole)
    let texts = widths.indices.filter { wishes[$0].isText }
    let names = widths.indices.filter { !wishes[$0].isText }
    func sum(_ indices: [Int]) -> Int { indices.reduce(0) { $0 + widths[$1] } }
    // Running text has two fifths of the room, or what the names leave, before they give way.
    let leastText = texts.reduce(0) { $0 + wishes[$1].least }
    let textRoom = max(leastText, room * 2 / 5, room - sum(names))
    share(min(textRoom, sum(texts)), among: texts, of: &widths, wishes)
    let asides = names.filter { wishes[$0].isAside }
    shrink(&widths, names, to: room - sum(texts)) { wishes[$0].handy }
    shrink(&widths, asides, to: room - sum(widths.indices.filter { !asides.contains($0) })) {
      wishes[$0].least
    }
    shrink(&widths, names, to: room - sum(texts)) { wishes[$0].least }
    shrink(&widths, texts, to: room - sum(names)) { wishes[$0].least }
    shrink(&widths, Array(widths.indices), to: room) { wishes[$0].bare }
    shrink(&widths, Array(widths.indices), to: room) { wishes[$0].isWrapped ? wishes[$0].bare : 3 }
    shrink(&widths, Array(widths.indices), to: room) { _ in 1 }
    if sum(Array(widths.indices)) < room {
      share(room - sum(names), among: texts, of: &widths, wishes)
    }
    return widths
  }

  /// Cuts the widest columns until all fit or none has more than its least.
  private func shrink(
    _ widths: inout [Int], _ indices: [Int], to room: Int, least: (Int) -> Int
  ) {
    var sum = indices.reduce(0) { $0 + widths[$1] }
    while sum > room {
      let cuttable = indices.filter { widths[$0] > max(1, least($0)) }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      sum -= 1
    }
  }

  /// Gives columns of text their least, then equal shares of the rest, up to their own width.
  private func share(
    _ room: Int, among indices: [Int], of widths: inout [Int], _ wishes: [Wish]
  ) {
    func more(_ index: Int) -> Int { wishes[index].whole - wishes[index].least }
    let open = indices.sorted { more($0) < more($1) }
    var rest = max(0, room - indices.reduce(0) { $0 + wishes[$1].least })
    for (place, index) in open.enumerated() {
      let share = min(more(index), rest / (open.count - place))
      widths[index] = max(1, wishes[index].least + share)
      rest -= share
    }
  }
}
