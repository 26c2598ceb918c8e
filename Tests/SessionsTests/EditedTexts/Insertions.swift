extension EditKind {
  /// What is put in.
  static let insertions: [EditKind] = [
    EditKind("a sentence at the beginning") { $0.insert(Filler.sentence(&$1) + " ", at: 0) },
    EditKind("a sentence at the end") {
      $0.insert(" " + Filler.sentence(&$1), at: $0.letters.count)
    },
    EditKind("a sentence before the sentence") {
      $0.insert(Filler.sentence(&$1) + " ", at: $0.sentenceOfFocus?.lowerBound ?? 0)
    },
    EditKind("a sentence after the sentence") {
      $0.insert(Filler.sentence(&$1) + " ", at: $0.sentenceOfFocus?.upperBound ?? 0)
    },
    EditKind("a sentence right before") {
      $0.insert(Filler.sentence(&$1) + " ", at: $0.focus?.lowerBound ?? 0)
    },
    EditKind("a sentence right after") {
      $0.insert(" " + Filler.sentence(&$1), at: $0.focus?.upperBound ?? 0)
    },
    EditKind("a sentence between its words") { $0.insertInside(Filler.sentence(&$1) + " ", &$1) },
    EditKind("a paragraph at the beginning") {
      $0.insert(Filler.sentences.joined(separator: " ") + "\n\n", at: 0)
    },
    EditKind("a paragraph before the paragraph") {
      $0.insert(
        Filler.sentences.joined(separator: " ") + "\n\n", at: $0.paragraphOfFocus?.lowerBound ?? 0)
    },
    EditKind("a paragraph after the paragraph") {
      $0.insert(
        "\n\n" + Filler.sentences.joined(separator: " "), at: $0.paragraphOfFocus?.upperBound ?? 0)
    },
    EditKind("a paragraph at the end") {
      $0.insert("\n\n" + Filler.sentences.joined(separator: " "), at: $0.letters.count)
    },
    EditKind("a paragraph break right before") { $0.insert("\n\n", at: $0.focus?.lowerBound ?? 0) },
    EditKind("a paragraph break between its words") { $0.insertInside("\n\n", &$1) },
    EditKind("an advertisement before the paragraph") {
      $0.insert(Filler.advertisement + "\n\n", at: $0.paragraphOfFocus?.lowerBound ?? 0)
    },
    EditKind("an advertisement right before") {
      $0.insert("\n\n" + Filler.advertisement + "\n\n", at: $0.focus?.lowerBound ?? 0)
    },
    EditKind("an advertisement right after") {
      $0.insert("\n\n" + Filler.advertisement + "\n\n", at: $0.focus?.upperBound ?? 0)
    },
    EditKind("an advertisement between its words") {
      $0.insertInside("\n\n" + Filler.advertisement + "\n\n", &$1)
    },
    EditKind("advertisements between all paragraphs") {
      for paragraph in $0.paragraphs.reversed() {
        $0.insert("\n\n" + Filler.advertisement, at: paragraph.upperBound)
      }
    },
    EditKind("junk between all paragraphs") {
      for paragraph in $0.paragraphs.reversed() {
        $0.insert(Filler.junk + "\n", at: paragraph.lowerBound)
      }
    },
    EditKind("a headline on top") { $0.insert(Filler.headline + "\n\n", at: 0) },
    EditKind("a byline under the headline") {
      $0.insert("\n\nBy Ada Winter and Otto Stein", at: $0.paragraphs.first?.upperBound ?? 0)
    },
    EditKind("another headline") {
      if let headline = $0.paragraphs.first { $0.replace(headline, with: Filler.headline) }
    },
    EditKind("a correction on top") { $0.insert(Filler.correction + "\n\n", at: 0) },
    EditKind("a correction at the end") {
      $0.insert("\n\n" + Filler.correction, at: $0.letters.count)
    },
    EditKind("a correction that quotes the old words") { text, dice in
      guard let focus = text.focus else { return }
      let quoted = text.copied(focus)
      text.replace(focus, with: Filler.sentence(ofLength: focus.count, &dice))
      text.insert("\n\nCorrection: an earlier version said “", at: text.letters.count)
      text.letters += quoted
      text.insert("” by mistake.", at: text.letters.count)
    },
    EditKind("updates with a time on top") { text in
      for hour in 9..<14 { text.insert("\(hour):30 – \(Filler.sentences[hour % 5])\n\n", at: 0) }
    },
    EditKind("footnote marks after all sentences") { text in
      for (number, sentence) in text.sentences.enumerated().reversed() {
        text.insert("[\(number + 1)]", at: sentence.upperBound - (sentence.count > 1 ? 1 : 0))
      }
    },
    EditKind("a footnote mark between its words") { $0.insertInside("[1] ", &$1) },
    EditKind("[sic] between its words") { $0.insertInside("[sic] ", &$1) },
    EditKind("an emoji between its words") { $0.insertInside("🇺🇦 ", &$1) },
    EditKind("an emoji right before") { $0.insert("👉🏽 ", at: $0.focus?.lowerBound ?? 0) },
    EditKind("emoji before all paragraphs") {
      for paragraph in $0.paragraphs.reversed() { $0.insert("👨‍👩‍👧 ", at: paragraph.lowerBound) }
    },
    EditKind("an address between its words") {
      $0.insertInside("(https://example.org/a?b=1&c=2#d) ", &$1)
    },
    EditKind("a word between its words") { $0.insertInside(Filler.word(&$1) + " ", &$1) },
    EditKind("three words between its words") {
      $0.insertInside("near some old mills ", &$1)
    },
    EditKind("a word right before") { $0.insert("reportedly ", at: $0.focus?.lowerBound ?? 0) },
    EditKind("a word right after") { $0.insert(" yesterday", at: $0.focus?.upperBound ?? 0) },
    EditKind("another article before") { $0.insert(Filler.article + "\n", at: 0) },
    EditKind("another article behind") { $0.insert("\n" + Filler.article, at: $0.letters.count) },
    EditKind("marks around it") { text in
      guard let focus = text.focus else { return }
      text.insert("”", at: focus.upperBound)
      text.insert("“", at: focus.lowerBound)
    },
    EditKind("a letter stuck to its first word") { $0.insert("un", at: $0.focus?.lowerBound ?? 0) },
    EditKind("a letter stuck to its last word") {
      $0.insert("less", at: $0.focus?.upperBound ?? 0)
    },
  ]
}

extension EditedText {
  /// Puts something before a word of the passage that is not its first.
  mutating func insertInside(_ string: String, _ dice: inout EditDice) {
    if let word = wordsOfFocus.dropFirst().randomElement(using: &dice) {
      insert(string, at: word.lowerBound)
    }
  }
}
