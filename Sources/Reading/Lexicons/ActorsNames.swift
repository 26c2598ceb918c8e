import ReadoutKit

extension Actors {
  /// Thousands of names, laid out so that the program starts without splitting any of them.
  ///
  /// ``PhraseTable`` splits each phrase when it is added: right for a lens's few hundred cues, too
  /// slow here. A name is looked up by its first word and compared word by word only on a hit. The
  /// rules for capitals are the same as there.
  struct Names: Sendable {
    private struct Name: Sendable {
      var entry: Entry
      /// Where it lies in `written` and `folded`.
      var bytes: Range<Int>
      /// The name added before this one that has the same first word, or -1.
      var previous: Int32
    }

    private var names: [Name] = []
    /// All names as written, one behind the other.
    private var written: [UInt8] = []
    /// The same bytes in small letters.
    private var folded: [UInt8] = []
    private var lastWithFirstWord: WordTable<Int32>

    /// Makes room for about so many names.
    init(capacity: Int) {
      names.reserveCapacity(capacity)
      written.reserveCapacity(capacity * 14)
      folded.reserveCapacity(capacity * 14)
      lastWithFirstWord = WordTable(capacity: capacity)
    }

    /// Adds a name; of two equal ones the first holds.
    mutating func add(_ name: String, _ entry: Entry) {
      guard !name.isEmpty else { return }
      let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
      let small = isPlain ? [] : Array(Letters.fold(name.utf8).utf8)
      // A letter that changes its length when it is folded is in no built-in name; a user's name
      // with one is not looked for.
      guard isPlain || small.count == name.utf8.count else { return }
      let start = written.count
      written.append(contentsOf: name.utf8)
      for byte in name.utf8 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
      if !isPlain { folded.replaceSubrange(start..., with: small) }
      let key = firstWord(from: start)
      names.append(
        Name(
          entry: entry, bytes: start..<written.count, previous: lastWithFirstWord[key] ?? -1))
      lastWithFirstWord[key] = Int32(names.count - 1)
    }

    /// The longest name that begins at a token and ends before a limit, or nil.
    func match(
      at index: Int, in reading: DocumentReading, limit: Int
    ) -> (tokens: Range<Int>, entry: Entry)? {
      guard var number = lastWithFirstWord[reading.tokens[index].word].map(Int.init) else {
        return nil
      }
      var best: (end: Int, number: Int)?
      while number >= 0 {
        if let end = end(of: names[number].bytes, at: index, in: reading, limit: limit),
          end >= (best?.end ?? 0)
        {
          best = (end, number)
        }
        number = Int(names[number].previous)
      }
      return best.map { (index..<$0.end, names[$0.number].entry) }
    }

    /// The token behind a name that begins at a token, or nil where the words differ.
    private func end(
      of bytes: Range<Int>, at index: Int, in reading: DocumentReading, limit: Int
    ) -> Int? {
      var position = bytes.lowerBound
      var next = index
      while position < bytes.upperBound {
        if folded[position] == 0x20 {
          position += 1
          continue
        }
        guard next < limit else { return nil }
        let token = reading.tokens[next]
        let start = position
        position = wordEnd(from: position, before: bytes.upperBound, in: token.word)
        guard position > start else { return nil }
        guard hasCapitals(of: start..<position, token, in: reading) else { return nil }
        next += 1
      }
      return next
    }

    /// The byte of a name behind a word of the text, or where it began when that differs.
    ///
    /// No name has a word of more than ``Word/longest`` bytes.
    private func wordEnd(from start: Int, before end: Int, in word: Word) -> Int {
      guard word.count <= min(Word.longest, end - start) else { return start }
      for index in 0..<word.count where folded[start + index] != word[index] { return start }
      return start + word.count
    }

    private func hasCapitals(
      of word: Range<Int>, _ token: Token, in reading: DocumentReading
    ) -> Bool {
      guard written[word.lowerBound] != folded[word.lowerBound] || isRaised(word) else {
        return true
      }
      guard token.isCapitalized else { return false }
      guard isAcronym(word) else { return true }
      return !reading.text.bytes[token.range].contains { $0 >= 0x61 && $0 <= 0x7A }
    }

    /// True for a first letter outside ASCII that is a capital: `Élysée`.
    private func isRaised(_ word: Range<Int>) -> Bool {
      written[word.lowerBound] >= 0x80 && written[word] != folded[word]
    }

    /// True for two to six capitals and nothing small, as `U.A.E.` or `US`.
    private func isAcronym(_ word: Range<Int>) -> Bool {
      var letters = 0
      for byte in written[word] {
        if byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) { return false }
        if byte >= 0x41 && byte <= 0x5A { letters += 1 }
      }
      return letters > 1 && letters <= 6
    }

    /// The folded first word of the name that begins at a byte, as ``Tokenizer`` cuts it.
    private func firstWord(from start: Int) -> Word {
      var end = start
      while end < folded.count, Self.isPlain(folded[end]) { end += 1 }
      let name = folded[start...]
      let isCutShort = end < folded.count && (folded[end] == 0x27 || folded[end] == 0x2E)
      guard end == start || isCutShort else {
        return Word(folded: folded[start..<end])
      }
      // `U.S.`, `N'Djamena`: rare enough to be split as text is.
      let text = Text(Array(name))
      return Tokenizer.tokens(of: text).first?.word ?? Word(folded: name)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
  }
}
