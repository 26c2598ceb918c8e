import ReadoutKit
import Testing

@Suite("Text")
struct TextTests {
  @Test(
    "counts, slices and steps back as a naive reader does", arguments: 1...6 as ClosedRange<UInt64>)
  func agreesWithNaiveReader(seed: UInt64) {
    let bytes = RandomBytes.make(seed: seed, count: 2600)
    let text = Text(bytes)
    let naive = NaiveText(bytes)
    #expect(text.codePointCount == naive.starts.count)
    #expect(Array(text.string(text.range).unicodeScalars) == naive.scalars)

    var before = 0
    for offset in 0...bytes.count {
      // Inside a sequence its code point counts already.
      while before < naive.starts.count, naive.starts[before] < offset { before += 1 }
      guard text.codePoint(ofByte: offset) == before else {
        Issue.record("byte \(offset) is code point \(before)")
        return
      }
    }
    for (number, start) in naive.starts.enumerated() {
      let end = number + 1 < naive.starts.count ? naive.starts[number + 1] : bytes.count
      guard text.byte(ofCodePoint: number) == start,
        text.scalar(at: start) == naive.scalars[number],
        text.start(ofScalarBefore: end) == start, text.scalar(before: end) == naive.scalars[number]
      else {
        Issue.record("code point \(number) begins at byte \(start) and ends at \(end)")
        return
      }
    }
  }

  @Test("a sequence may straddle the border of a block", arguments: ["é", "—", "习", "🕊"], 1...4)
  func straddles(_ sign: String, _ before: Int) {
    for border in [512, 1024, 1536] {
      let head = String(repeating: "a", count: border - before)
      let text = Text("é" + head.dropFirst(2) + sign + "z")
      let place = border - before - 1
      #expect(text.codePoint(ofByte: border - before) == place)
      #expect(text.byte(ofCodePoint: place) == border - before)
      #expect(text.byte(ofCodePoint: place + 1) == border - before + sign.utf8.count)
      #expect(text.codePoint(ofByte: border - before + sign.utf8.count) == place + 1)
      #expect(text.codePoint(ofByte: text.count) == text.codePointCount)
    }
  }

  @Test(
    "a byte that is no UTF-8 counts one and is shown as U+FFFD",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88], [0xC3], [0xE4, 0xB9],
      [0xF0, 0x9F, 0x95],
      [0xFE, 0xFF],
    ] as [[UInt8]])
  func strays(_ strays: [UInt8]) {
    let text = Text(Array("a".utf8) + strays + Array("é".utf8))
    #expect(text.codePointCount == strays.count + 2)
    #expect(
      text.string(text.range) == "a" + String(repeating: "\u{FFFD}", count: strays.count) + "é")
    #expect(text.firstInvalidByte == 1)
    #expect(text.codePoint(ofByte: 1 + strays.count) == 1 + strays.count)
  }

  @Test("a text of stray bytes only is one code point a byte")
  func allStray() {
    let text = Text([UInt8](repeating: 0xBF, count: 1300))
    #expect(text.codePointCount == 1300)
    #expect(text.firstInvalidByte == 0)
    #expect(text.codePoint(ofByte: 700) == 700)
    #expect(text.byte(ofCodePoint: 700) == 700)
    #expect(text.string(511..<514) == "\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test("a byte-order mark, CR and LF count one each and stay in the text")
  func marksOfFiles() {
    let text = Text("\u{FEFF}a\r\nb")
    #expect(text.codePointCount == 5)
    #expect(text.codePoint(ofByte: 3) == 1)
    #expect(text.byte(ofCodePoint: 4) == 6)
    #expect(Array(text.string(text.range).utf8) == text.bytes)
    #expect(text.firstInvalidByte == nil)
  }

  @Test("offsets past either end are taken to the nearest end", arguments: ["", "abc", "éé"])
  func pastTheEnds(_ words: String) {
    let text = Text(words)
    #expect(text.codePoint(ofByte: -3) == 0)
    #expect(text.codePoint(ofByte: 99) == text.codePointCount)
    #expect(text.byte(ofCodePoint: -3) == 0)
    #expect(text.byte(ofCodePoint: 99) == text.count)
    #expect(text.string(-3..<99) == words)
    #expect(text.string(50..<99) == "")
    #expect(text.scalar(at: text.count) == nil)
    #expect(text.scalar(at: -1) == nil)
    #expect(text.scalar(before: 0) == nil)
    #expect(text.scalar(before: text.count + 1) == nil)
  }

  @Test("every single byte comes back as it was given")
  func keepsBytes() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Text(bytes).bytes == bytes)
    #expect(Text(bytes).firstInvalidByte == 0x80)
  }
}
