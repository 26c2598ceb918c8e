/// The rows of a table of comma- or tab-separated values, one after the other.
///
/// A row that is none, because a quotation mark in it is not closed or closed in the middle of a
/// cell, ends with its first line: the lines below are tried one by one until one is a row again.
struct SeparatedReader {
  /// What comes next in a table.
  enum Next: Equatable {
    case row
    /// No row, or none of this table; why.
    case odd(String)
    case end
  }

  private var window: Window
  private var scanner: RowScanner
  /// How many cells a row has; nil until the header is read.
  private var width: Int?
  /// How many bytes at the front of the window belong to the row, its end included.
  private var taken = 0
  /// How many lines the row takes.
  private var height = 0
  /// The line of a broken row, while the next whole one is looked for.
  private var brokenLine: Int?

  /// The line that the row begins in, from 1.
  private(set) var line = 1
  /// Why the table ends before its file does.
  var failure: FileFailure? { window.failure }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Reads a table; without a separator, the likeliest one is taken from its first line.
  init(_ window: Window, _ separator: UInt8? = nil) {
    self.window = window
    scanner = RowScanner(separator: separator ?? UInt8(ascii: ","))
    self.window.extend()
    if self.window.withBytes({ $0.starts(with: [0xEF, 0xBB, 0xBF]) }) { self.window.drop(3) }
    if separator == nil {
      scanner = RowScanner(separator: self.window.withBytes(Self.likeliestSeparator))
    }
  }

  /// The first row that is not blank: the names of the columns; nil where there is none.
  mutating func header() -> [[UInt8]]? {
    guard next() == .row else { return nil }
    width = scanner.cells.count
    return scanner.cells.indices.map(cell)
  }

  /// The words of a cell of the row, or none where it has no such cell.
  func cell(_ index: Int) -> [UInt8] {
    guard scanner.cells.indices.contains(index) else { return [] }
    return window.withBytes { RowScanner.words(scanner.cells[index], in: $0) }
  }

  /// Goes on to the next row that is not blank.
  mutating func next() -> Next {
    while true {
      advance()
      let scan = scanRow()
      switch scan {
      case .cutOff: return .end
      case .row(let count):
        taken = count
        height = scanner.isQuoted ? lineFeeds(in: count) : 1
        if count == 0 { return .end }
        if isBlank { continue }
        if let oddity { return .odd(oddity) }
        brokenLine = nil
        return .row
      case .odd(let reason):
        brokenLine = line
        taken = firstLine()
        height = 1
        return .odd(reason)
      }
    }
  }

  /// Is done with the row.
  private mutating func advance() {
    window.drop(taken)
    line += height
    (taken, height) = (0, 0)
  }

  /// Looks for the row at the front of the window, and widens the window until it is there.
  private mutating func scanRow() -> RowScanner.Scan {
    while true {
      let isComplete = window.isComplete
      let scan = window.withBytes { scanner.scan($0, isComplete: isComplete) }
      switch scan {
      case .cutOff where window.count > FileBytes.limit:
        return .odd("longer than 256 MB, the limit for one article")
      case .cutOff: window.double()
      case .row where isComplete && window.failure != nil && !endsInLineFeed(scan):
        return .cutOff
      case .odd where scanner.separator == UInt8(ascii: "\t") && scanner.hasQuotes:
        // Between tabs quotation marks mostly are words of the text.
        scanner.hasQuotes = false
        let plain = window.withBytes { scanner.scan($0, isComplete: isComplete) }
        scanner.hasQuotes = true
        return plain == .cutOff ? scan : plain
      default: return scan
      }
    }
  }

  private func endsInLineFeed(_ scan: RowScanner.Scan) -> Bool {
    guard case .row(let count) = scan, count > 0 else { return false }
    return window.withBytes { $0[count - 1] == Self.lineFeed }
  }

  private var isBlank: Bool {
    scanner.cells.count == 1 && !scanner.isQuoted && scanner.cells[0].range.isEmpty
  }

  /// Why a row is none of this table, or nil.
  private var oddity: String? {
    guard let width else { return nil }
    let cells = scanner.cells
    // A spreadsheet may have touched cells to the right.
    let isWide = cells.dropFirst(width).contains { !$0.range.isEmpty }
    if cells.count < width || isWide {
      return "\(cells.count) \(cells.count == 1 ? "cell" : "cells"), not \(width)"
    }
    guard let brokenLine else { return nil }
    // Behind a broken row may stand the rest of its text: prose has blanks behind its commas.
    let isProse = window.withBytes { bytes in
      cells.dropFirst().contains { !$0.range.isEmpty && bytes[$0.range.lowerBound] == 0x20 }
    }
    return isProse ? "taken for words of the broken row on line \(brokenLine)" : nil
  }

  /// How many line feeds stand in the first bytes.
  private func lineFeeds(in count: Int) -> Int {
    window.withBytes { bytes in
      var lines = 0
      for byte in bytes[..<count] where byte == Self.lineFeed { lines &+= 1 }
      return lines
    }
  }

  /// How many bytes the first line takes, its end included.
  private mutating func firstLine() -> Int {
    while true {
      if let end = window.withBytes({ $0.firstIndex(of: Self.lineFeed) }) { return end + 1 }
      if window.isComplete { return window.count }
      window.double()
    }
  }

  /// The separator that stands most often in the first line, outside quotation marks.
  private static func likeliestSeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return candidates[best]
  }
}
