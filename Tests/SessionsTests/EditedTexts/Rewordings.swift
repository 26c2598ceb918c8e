extension EditKind {
  /// Other words for some, and slips of the pen.
  static let rewordings: [EditKind] = [
    EditKind("a letter left out in the words") { text, dice in
      text.changeWord(&dice) { text, word in
        text.remove((word.lowerBound + 1)..<(word.lowerBound + 2))
      }
    },
    EditKind("a letter doubled in the words") { text, dice in
      text.changeWord(&dice) { text, word in
        text.insert(text.string(word.lowerBound..<(word.lowerBound + 1)), at: word.lowerBound + 1)
      }
    },
    EditKind("a letter changed in the words") { text, dice in
      text.changeWord(&dice) { text, word in
        text.replace((word.lowerBound + 1)..<(word.lowerBound + 2), with: "x")
      }
    },
    EditKind("two letters swapped in the words") { text, dice in
      text.changeWord(&dice) { text, word in
        text.letters.swapAt(word.lowerBound + 1, word.lowerBound + 2)
      }
    },
    EditKind("the first letter changed") { text in
      if let focus = text.focus {
        text.replace(focus.lowerBound..<(focus.lowerBound + 1), with: "Q")
      }
    },
    EditKind("the last letter changed") { text in
      if let focus = text.focus {
        text.replace((focus.upperBound - 1)..<focus.upperBound, with: "q")
      }
    },
    EditKind("a typo right before") { text in
      guard let focus = text.focus, let word = text.words(in: 0..<focus.lowerBound).last else {
        return
      }
      text.replace(word.lowerBound..<(word.lowerBound + 1), with: "z")
    },
    EditKind("a typo right after") { text in
      guard let focus = text.focus else { return }
      if let word = text.words(in: focus.upperBound..<text.letters.count).first {
        text.replace(word.lowerBound..<(word.lowerBound + 1), with: "z")
      }
    },
    EditKind("typos on both sides") { text in
      guard let focus = text.focus else { return }
      if let word = text.words(in: focus.upperBound..<text.letters.count).first {
        text.insert("z", at: word.lowerBound + 1)
      }
      if let word = text.words(in: 0..<focus.lowerBound).last {
        text.remove(word.lowerBound..<(word.lowerBound + 1))
      }
    },
    EditKind("a typo in every hundred letters") { text, dice in text.misspell(every: 100, &dice) },
    EditKind("a typo in every forty letters") { text, dice in text.misspell(every: 40, &dice) },
    EditKind("a word in the words replaced") { text, dice in
      if let word = text.wordsOfFocus.randomElement(using: &dice) {
        text.replace(word, with: Filler.word(&dice))
      }
    },
    EditKind("two words in the words replaced") { text, dice in
      let words = text.wordsOfFocus
      for index in [words.count * 2 / 3, words.count / 3]
      where words.indices.contains(index) && words.count > 3 {
        text.replace(words[index], with: Filler.word(&dice))
      }
    },
    EditKind("the first word replaced") { text, dice in
      if let word = text.wordsOfFocus.first { text.replace(word, with: Filler.word(&dice)) }
    },
    EditKind("the last word replaced") { text, dice in
      if let word = text.wordsOfFocus.last { text.replace(word, with: Filler.word(&dice)) }
    },
    EditKind("the word before replaced") { text, dice in
      guard let focus = text.focus, let word = text.words(in: 0..<focus.lowerBound).last else {
        return
      }
      text.replace(word, with: Filler.word(&dice))
    },
    EditKind("the word after replaced") { text, dice in
      guard let focus = text.focus else { return }
      if let word = text.words(in: focus.upperBound..<text.letters.count).first {
        text.replace(word, with: Filler.word(&dice))
      }
    },
    EditKind("the sentence before rewritten") { text, dice in
      guard let sentence = text.sentenceOfFocus else { return }
      if let before = text.sentences.last(where: { $0.upperBound <= sentence.lowerBound }) {
        text.replace(before.lowerBound..<(before.upperBound - 1), with: Filler.sentence(&dice))
      }
    },
    EditKind("all but the words rewritten") { text in
      guard let focus = text.focus else { return }
      text.replace(focus.upperBound..<text.letters.count, with: " " + Filler.article)
      text.replace(0..<focus.lowerBound, with: Filler.article + " ")
    },
    EditKind("a number in the words changed") { text in
      if let index = text.focus?.first(where: text.isDigit) {
        text.replace(index..<(index + 1), with: text.string(index..<(index + 1)) == "7" ? "8" : "7")
      }
    },
    EditKind("a digit before a number") { text in
      if let index = text.focus?.first(where: text.isDigit) { text.insert("9", at: index) }
    },
    EditKind("all numbers changed") { text in
      text.letters = text.letters.map { letter in
        guard ("0"..."9").contains(letter.scalar) else { return letter }
        return EditedText.Letter(scalar: letter.scalar == "3" ? "4" : "3", origin: nil)
      }
    },
    EditKind("not put into the words") { $0.insertInside("not ", &$1) },
    EditKind("not put right before") { $0.insert("not ", at: $0.focus?.lowerBound ?? 0) },
    EditKind("did not put right after") { $0.insert(" did not", at: $0.focus?.upperBound ?? 0) },
    EditKind("names spelt otherwise") { text in
      text.exchange([
        ("Putin", "Poutine"), ("Xi", "Si"), ("Kyiv", "Kiev"), ("Clinton", "Clintone"),
        ("China", "Chine"), ("Trump", "Tramp"),
      ])
    },
    EditKind("American spelling") { text in
      text.exchange([
        ("our ", "or "), ("ise", "ize"), ("isation", "ization"), ("tre ", "ter "), ("ence", "ense"),
      ])
    },
    EditKind("British spelling") { text in
      text.exchange([("or ", "our "), ("ize", "ise"), ("ense", "ence"), ("program ", "programme ")])
    },
    EditKind("said becomes says") { text in
      text.exchange([("said", "says"), ("was ", "is "), ("had ", "has ")])
    },
    EditKind("shortened forms") { text in
      text.exchange([
        ("President", "Pres."), ("per cent", "%"), ("percent", "%"), ("did not", "didn’t"),
        ("United States", "US"), ("March", "Mar."),
      ])
    },
    EditKind("two words swapped in the words") { text, dice in
      let words = text.wordsOfFocus
      guard words.count > 3 else { return }
      let index = Int.random(in: 1..<(words.count - 1), using: &dice)
      text.reorder([words[index], words[index + 1]], as: [words[index + 1], words[index]])
    },
    EditKind("a word doubled in the words") { text, dice in
      guard let word = text.wordsOfFocus.randomElement(using: &dice) else { return }
      text.copy(word, to: word.upperBound)
      text.insert(" ", at: word.upperBound)
    },
    EditKind("every tenth word replaced") { text, dice in text.reword(every: 10, &dice) },
    EditKind("every fifth word replaced") { text, dice in text.reword(every: 5, &dice) },
    EditKind("every third word replaced") { text, dice in text.reword(every: 3, &dice) },
    EditKind("the words replaced by as many letters") { text, dice in
      guard let focus = text.focus else { return }
      text.replace(focus, with: Filler.sentence(ofLength: focus.count, &dice))
    },
    EditKind("the sentence replaced by as many letters") { text, dice in
      guard let sentence = text.sentenceOfFocus else { return }
      text.replace(sentence, with: Filler.sentence(ofLength: sentence.count, &dice))
    },
    EditKind("the words replaced by another sentence of the article") { text, dice in
      guard let focus = text.focus, let other = text.sentences.randomElement(using: &dice),
        !other.overlaps(focus)
      else { return }
      text.replace(focus, with: text.string(other))
    },
    EditKind("the words in brackets shortened") { text in
      guard let focus = text.focus, focus.count > 60 else { return }
      text.replace((focus.lowerBound + 25)..<(focus.lowerBound + 37), with: "[…]")
    },
  ]
}

extension EditedText {
  /// Changes one of the passage's words of four letters or more.
  mutating func changeWord(
    _ dice: inout EditDice, _ change: (inout EditedText, Range<Int>) -> Void
  ) {
    let long = wordsOfFocus.filter { $0.count > 3 }
    if let word = long.randomElement(using: &dice) { change(&self, word) }
  }

  /// Leaves a letter out about every so many.
  mutating func misspell(every distance: Int, _ dice: inout EditDice) {
    var index = letters.count - 1
    while index > 0 {
      if letters[index].scalar.properties.isAlphabetic { letters.remove(at: index) }
      index -= distance / 2 + Int.random(in: 0..<distance, using: &dice)
    }
  }

  /// Replaces every so many words.
  mutating func reword(every number: Int, _ dice: inout EditDice) {
    let words = words(in: letters.indices)
    for (index, word) in words.enumerated().reversed() where index % number == number / 2 {
      replace(word, with: Filler.word(&dice))
    }
  }

  /// Puts other letters in the place of some, wherever they stand.
  mutating func exchange(_ pairs: [(String, String)]) {
    for (old, new) in pairs {
      let wanted = Array(old.unicodeScalars)
      var index = letters.count - wanted.count
      while index >= 0 {
        let isSame = wanted.indices.allSatisfy { letters[index + $0].scalar == wanted[$0] }
        if isSame { respell(index..<(index + wanted.count), as: new) }
        index -= isSame ? wanted.count : 1
      }
    }
  }
}
