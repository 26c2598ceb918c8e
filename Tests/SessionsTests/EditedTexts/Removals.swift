extension EditKind {
  /// What is left out.
  static let removals: [EditKind] = [
    EditKind("the first paragraph gone") { $0.removeUnlessFocus($0.paragraphs.first) },
    EditKind("the last paragraph gone") { $0.removeUnlessFocus($0.paragraphs.last) },
    EditKind("the first sentence gone") { $0.removeUnlessFocus($0.sentences.first) },
    EditKind("the sentence before gone") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      text.removeUnlessFocus(text.sentences.last { $0.upperBound <= sentence.lowerBound })
    },
    EditKind("the sentence after gone") { text in
      guard let focus = text.focus else { return }
      text.removeUnlessFocus(text.sentences.first { $0.lowerBound >= focus.upperBound })
    },
    EditKind("the paragraph before gone") { text in
      guard let paragraph = text.paragraphOfFocus else { return }
      text.removeUnlessFocus(text.paragraphs.last { $0.upperBound <= paragraph.lowerBound })
    },
    EditKind("the paragraph after gone") { text in
      guard let focus = text.focus else { return }
      text.removeUnlessFocus(text.paragraphs.first { $0.lowerBound >= focus.upperBound })
    },
    EditKind("the word before gone") { text in
      guard let focus = text.focus else { return }
      if let word = text.words(in: 0..<focus.lowerBound).last {
        text.remove(word.lowerBound..<focus.lowerBound)
      }
    },
    EditKind("the word after gone") { text in
      guard let focus = text.focus else { return }
      if let word = text.words(in: focus.upperBound..<text.letters.count).first {
        text.remove(focus.upperBound..<word.upperBound)
      }
    },
    EditKind("its first word gone") { text in
      let words = text.wordsOfFocus
      if words.count > 1 { text.remove(words[0].lowerBound..<words[1].lowerBound) }
    },
    EditKind("its last word gone") { text in
      let words = text.wordsOfFocus
      if words.count > 1 {
        text.remove(words[words.count - 2].upperBound..<words[words.count - 1].upperBound)
      }
    },
    EditKind("a word in it gone") { text, dice in
      let words = text.wordsOfFocus
      guard words.count > 2 else { return }
      let index = Int.random(in: 1..<(words.count - 1), using: &dice)
      text.remove(words[index].lowerBound..<words[index + 1].lowerBound)
    },
    EditKind("its second half gone") { text in
      if let focus = text.focus {
        text.remove((focus.lowerBound + focus.count / 2)..<focus.upperBound)
      }
    },
    EditKind("its first half gone") { text in
      if let focus = text.focus {
        text.remove(focus.lowerBound..<(focus.lowerBound + focus.count / 2))
      }
    },
    EditKind("the words gone") { text in if let focus = text.focus { text.remove(focus) } },
    EditKind("the sentence gone") { text in
      if let sentence = text.sentenceOfFocus { text.remove(sentence) }
    },
    EditKind("the paragraph gone") { text in
      if let paragraph = text.paragraphOfFocus { text.remove(paragraph) }
    },
    EditKind("cut off right before") { text in
      if let focus = text.focus { text.remove(focus.lowerBound..<text.letters.count) }
    },
    EditKind("cut off right after") { text in
      if let focus = text.focus { text.remove(focus.upperBound..<text.letters.count) }
    },
    EditKind("cut off in it") { text in
      if let focus = text.focus {
        text.remove((focus.lowerBound + focus.count / 2)..<text.letters.count)
      }
    },
    EditKind("all before it gone") { text in
      if let focus = text.focus { text.remove(0..<focus.lowerBound) }
    },
    EditKind("all but it gone") { text in
      guard let focus = text.focus else { return }
      text.remove(focus.upperBound..<text.letters.count)
      text.remove(0..<focus.lowerBound)
    },
    EditKind("every second sentence gone") { text in
      for (number, sentence) in text.sentences.enumerated().reversed() where number % 2 == 1 {
        text.removeUnlessFocus(sentence)
      }
    },
    EditKind("nothing left") { $0.remove($0.letters.indices) },
    EditKind("all full stops and commas gone") { text in
      text.letters.removeAll { ".,".unicodeScalars.contains($0.scalar) }
    },
  ]
}

extension EditedText {
  /// Removes a stretch that holds nothing of the passage.
  mutating func removeUnlessFocus(_ range: Range<Int>?) {
    guard let range, let focus, !range.overlaps(focus) else { return }
    remove(range)
  }
}
