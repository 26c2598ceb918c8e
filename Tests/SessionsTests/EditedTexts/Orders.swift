extension EditKind {
  /// What is moved, doubled or taken from elsewhere.
  static let orders: [EditKind] = [
    EditKind("the sentence to the beginning") { text in
      if let sentence = text.sentenceOfFocus { text.move(sentence, to: 0) }
    },
    EditKind("the sentence to the end") { text in
      if let sentence = text.sentenceOfFocus { text.move(sentence, to: text.letters.count) }
    },
    EditKind("the words to the end") { text in
      if let focus = text.focus { text.move(focus, to: text.letters.count) }
    },
    EditKind("the sentence into the next paragraph") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      if let next = text.paragraphs.first(where: { $0.lowerBound > sentence.upperBound }) {
        text.move(sentence, to: next.lowerBound)
      }
    },
    EditKind("the paragraph to the beginning") { text in
      if let paragraph = text.paragraphOfFocus { text.move(paragraph, to: 0) }
      text.insert("\n\n", at: text.focus?.upperBound ?? 0)
    },
    EditKind("the paragraph to the end") { text in
      guard let paragraph = text.paragraphOfFocus else { return }
      text.insert("\n\n", at: text.letters.count)
      text.move(paragraph, to: text.letters.count)
    },
    EditKind("paragraphs swapped") { text in
      let paragraphs = text.paragraphs
      guard let own = text.paragraphOfFocus, let index = paragraphs.firstIndex(of: own) else {
        return
      }
      let other = index + 1 < paragraphs.count ? index + 1 : index - 1
      guard paragraphs.indices.contains(other) else { return }
      var order = paragraphs
      order.swapAt(index, other)
      text.reorder(paragraphs, as: order)
    },
    EditKind("sentences swapped") { text in
      let sentences = text.sentences
      guard let own = text.sentenceOfFocus, let index = sentences.firstIndex(of: own),
        index + 1 < sentences.count
      else { return }
      var order = sentences
      order.swapAt(index, index + 1)
      text.reorder(sentences, as: order)
    },
    EditKind("all paragraphs shuffled") { text, dice in
      let paragraphs = text.paragraphs
      text.reorder(paragraphs, as: paragraphs.shuffled(using: &dice))
    },
    EditKind("paragraphs in reverse") { text in
      let paragraphs = text.paragraphs
      text.reorder(paragraphs, as: paragraphs.reversed())
    },
    EditKind("sentences of the paragraph shuffled") { text, dice in
      guard let paragraph = text.paragraphOfFocus else { return }
      let sentences = text.sentences(in: paragraph)
      text.reorder(sentences, as: sentences.shuffled(using: &dice))
    },
    EditKind("all sentences shuffled") { text, dice in
      let sentences = text.sentences
      text.reorder(sentences, as: sentences.shuffled(using: &dice))
    },
    EditKind("the paragraph again right after") { text in
      guard let paragraph = text.paragraphOfFocus else { return }
      text.copy(paragraph, to: paragraph.upperBound)
      text.insert("\n\n", at: paragraph.upperBound)
    },
    EditKind("the paragraph again at the end") { text in
      guard let paragraph = text.paragraphOfFocus else { return }
      text.insert("\n\n", at: text.letters.count)
      text.copy(paragraph, to: text.letters.count)
    },
    EditKind("the paragraph again at the beginning") { text in
      guard let paragraph = text.paragraphOfFocus else { return }
      text.insert("\n\n", at: 0)
      text.copy((paragraph.lowerBound + 2)..<(paragraph.upperBound + 2), to: 0)
    },
    EditKind("the sentence again at the end") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      text.insert("\n\n", at: text.letters.count)
      text.copy(sentence, to: text.letters.count)
    },
    EditKind("the sentence again at the beginning") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      text.copySentence(sentence, to: 0)
    },
    EditKind("the sentence again right before") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      text.copySentence(sentence, to: sentence.lowerBound)
    },
    EditKind("the words again in a pull quote") { text in
      guard let focus = text.focus, let paragraph = text.paragraphOfFocus else { return }
      let quoted = text.copied(focus)
      text.insert("“”\n\n", at: paragraph.lowerBound)
      text.letters.insert(contentsOf: quoted, at: paragraph.lowerBound + 1)
    },
    EditKind("a near copy before, nearer to the old place") { text, dice in
      guard let sentence = text.sentenceOfFocus else { return }
      text.insertNearCopy(of: sentence, at: sentence.lowerBound, &dice)
    },
    EditKind("a near copy after") { text, dice in
      guard let sentence = text.sentenceOfFocus, let focus = text.focus,
        let last = text.sentences.first(where: { $0.upperBound >= focus.upperBound })
      else { return }
      text.insertNearCopy(of: sentence, at: last.upperBound, &dice)
    },
    EditKind("the article twice") { text in
      text.insert("\n\n", at: text.letters.count)
      text.copy(0..<(text.letters.count - 2), to: text.letters.count)
    },
    EditKind("another article") { $0.replace($0.letters.indices, with: Filler.article) },
    EditKind("key points on top that quote it") { text in
      guard let focus = text.focus else { return }
      let quoted = text.copied(focus)
      text.insert("Key points:\n• \n• \(Filler.sentences[0])\n\n", at: 0)
      text.letters.insert(contentsOf: quoted, at: 14)
    },
  ]
}

extension EditedText {
  /// Puts a sentence like another at a place: other words for one in six, one of the passage's among
  /// them.
  mutating func insertNearCopy(of sentence: Range<Int>, at place: Int, _ dice: inout EditDice) {
    guard let own = wordsOfFocus.first else { return }
    var copy = EditedText(letters[sentence].map(\.scalar), passage: 0..<0)
    let words = copy.words(in: copy.letters.indices)
    let first = words.firstIndex { $0.upperBound + sentence.lowerBound >= own.upperBound } ?? 0
    for (number, word) in words.enumerated().reversed() where number % 6 == first % 6 {
      copy.replace(word, with: Filler.word(&dice))
    }
    // The last sentence of a line has no space behind it.
    let isFollowed = place < letters.count && letters[place].scalar != "\n"
    insert(isFollowed ? copy.string + " " : " " + copy.string, at: place)
  }

  /// Puts a copy of a sentence at the beginning of another.
  mutating func copySentence(_ sentence: Range<Int>, to place: Int) {
    copy(sentence, to: place)
    if letters[place + sentence.count - 1].scalar != " " { insert(" ", at: place + sentence.count) }
  }
}
