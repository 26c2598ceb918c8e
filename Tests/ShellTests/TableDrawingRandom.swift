import ReadoutKit

/// Tables of any shape that come out the same in every run.
enum RandomAnswer {
  private static let words = [
    "习近平", "Назарбаев", "e\u{301}", "👨‍👩‍👧", "🇰🇿🇺🇿", "\u{1B}[31m", "\u{202E}", "a\tb", "the", "envoys",
    "met",
    "https://example.org/a/very/long/address/without/any/blank/in/it/at/all", "\u{301}", "한글",
    "習近平在北京會見了托卡耶夫並就雙邊關係交換意見", "-", "  ", "\u{FE0F}", "\u{0}", "\r\n",
  ]

  static func make(seed: UInt64) -> Answer {
    var numbers = Numbers(state: seed)
    let fits: [Column.Fit] = [.content, .rest, .restFromEnd, .wrapped]
    let styles: [Cell.Style] = [.plain, .place, .strong, .faint, .good, .bad]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
        words.randomElement(using: &numbers) ?? ""
      }.joined(separator: Bool.random(using: &numbers) ? " " : "")
    }
    let columns = (0..<Int.random(in: 1...16, using: &numbers)).map { _ in
      Column(
        text(3), alignsRight: Bool.random(using: &numbers),
        fit: fits.randomElement(using: &numbers) ?? .rest)
    }
    let rows = (0..<4).map { _ in
      Row(
        [:],
        cells: (0..<Int.random(in: 0...(columns.count + 1), using: &numbers)).map { _ in
          Cell(text(12), styles.randomElement(using: &numbers) ?? .plain)
        })
    }
    return Answer(
      heading: [text(20)], columns: columns, rows: rows, notes: [text(30)],
      isListing: Bool.random(using: &numbers))
  }

  /// Numbers that come out the same in every run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
