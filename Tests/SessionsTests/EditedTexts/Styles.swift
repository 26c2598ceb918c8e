extension EditKind {
  /// The same words in other signs.
  static let styles: [EditKind] = [
    EditKind("curly marks to straight") { text in
      text.restyle { ["“": "\"", "”": "\"", "‘": "'", "’": "'"][$0] }
    },
    EditKind("single marks to double") { text in
      text.restyle { ["‘": "“", "’": "”", "'": "\""][$0] }
    },
    EditKind("double marks to single") { text in
      text.restyle { ["“": "‘", "”": "’", "\"": "'"][$0] }
    },
    EditKind("straight marks to curly") { text in text.restyle { ["\"": "”", "'": "’"][$0] } },
    EditKind("marks to guillemets") { text in
      text.restyle { ["“": "«", "”": "»", "‘": "‹", "’": "›", "\"": "»", "'": "›"][$0] }
    },
    EditKind("marks to guillemets with spaces") { text in
      text.restyle { ["“": "«\u{A0}", "”": "\u{A0}»", "‘": "«\u{202F}", "\"": "«\u{A0}"][$0] }
    },
    EditKind("marks as in German") { text in
      text.restyle { ["“": "„", "”": "“", "‘": "‚", "’": "‘", "\"": "„"][$0] }
    },
    EditKind("marks as in TeX") { text in
      text.restyle { ["“": "``", "”": "''", "‘": "`", "’": "'", "\"": "''"][$0] }
    },
    EditKind("marks left out") { text in
      text.letters.removeAll { "“”‘’\"'".unicodeScalars.contains($0.scalar) }
    },
    EditKind("HTML entities for marks") { text in
      text.restyle {
        [
          "“": "&ldquo;", "”": "&rdquo;", "‘": "&lsquo;", "’": "&rsquo;", "\"": "&quot;",
          "'": "&#39;",
        ][$0]
      }
    },
    EditKind("HTML entities for all but ASCII") { text in
      text.restyle { $0.isASCII ? $0 == "&" ? "&amp;" : nil : "&#\($0.value);" }
    },
    EditKind("dashes to hyphens") { text in text.restyle { ["–": "-", "—": "-"][$0] } },
    EditKind("dashes to two hyphens") { text in text.restyle { ["–": "--", "—": "--"][$0] } },
    EditKind("hyphens to dashes") { text in text.restyle { ["-": "–"][$0] } },
    EditKind("ellipses to dots") { text in text.restyle { ["…": "..."][$0] } },
    EditKind("full stops to ellipses") { text in text.restyle { [".": "…"][$0] } },
    EditKind("no-break spaces") { text in text.restyle { [" ": "\u{A0}"][$0] } },
    EditKind("a no-break space in every third place") { text in
      var number = 0
      text.restyle { scalar in
        guard scalar == " " else { return nil }
        number += 1
        return number % 3 == 0 ? "\u{A0}" : nil
      }
    },
    EditKind("thin spaces") { text in text.restyle { [" ": "\u{2009}"][$0] } },
    EditKind("tabs") { text in text.restyle { [" ": "\t"][$0] } },
    EditKind("double spaces") { text in text.restyle { [" ": "  "][$0] } },
    EditKind("double spaces after sentences") { text in
      for sentence in text.sentences.reversed() { text.insert(" ", at: sentence.upperBound) }
    },
    EditKind("lines wrapped at 60") { $0.wrap(at: 60) },
    EditKind("lines wrapped at 25") { $0.wrap(at: 25) },
    EditKind("all in one line") { text in text.restyle { ["\n": " ", "\r": ""][$0] } },
    EditKind("empty lines between lines") { text in text.restyle { ["\n": "\n\n\n"][$0] } },
    EditKind("lines indented") { text in text.restyle { ["\n": "\n    "][$0] } },
    EditKind("lines quoted") { text in text.restyle { ["\n": "\n> "][$0] } },
    EditKind("CRLF") { text in text.restyle { ["\n": "\r\n"][$0] } },
    EditKind("CR") { text in text.restyle { ["\n": "\r"][$0] } },
    EditKind("a byte-order mark") { $0.insert("\u{FEFF}", at: 0) },
    EditKind("zero-width spaces") { text in text.restyle { [" ": "\u{200B} "][$0] } },
    EditKind("soft hyphens") { text in
      text.restyle { ["a": "a\u{AD}", "o": "o\u{AD}"][$0] }
    },
    EditKind("words broken at line ends") { $0.hyphenate() },
    EditKind("letters with accents in two") { text in
      text.restyle { ["é": "e\u{301}", "ü": "u\u{308}", "í": "i\u{301}", "ö": "o\u{308}"][$0] }
    },
    EditKind("letters in two, then in one") { text in
      text.restyle { ["e": "e\u{301}"][$0] }
      text.letters.removeAll { $0.scalar == "\u{301}" }
      text.restyle { ["e": "é"][$0] }
    },
    EditKind("combining marks over vowels") { text in
      text.restyle { ["a": "a\u{304}", "u": "u\u{302}"][$0] }
    },
    EditKind("accents left out") { text in
      text.restyle { ["é": "e", "ü": "u", "í": "i", "ö": "o", "ç": "c", "á": "a", "ï": "i"][$0] }
    },
    EditKind("all in capitals") { text in
      text.restyle { $0.properties.isLowercase ? $0.properties.uppercaseMapping : nil }
    },
    EditKind("all in small letters") { text in
      text.restyle { $0.properties.isUppercase ? $0.properties.lowercaseMapping : nil }
    },
    EditKind("its sentence in capitals") { text in
      guard let sentence = text.sentenceOfFocus else { return }
      for index in sentence {
        if let upper = text.letters[index].scalar.properties.uppercaseMapping.unicodeScalars.first {
          text.letters[index].scalar = upper
        }
      }
    },
    EditKind("words with a capital each") { text in
      for word in text.words(in: text.letters.indices) {
        let first = word.lowerBound
        if let upper = text.letters[first].scalar.properties.uppercaseMapping.unicodeScalars.first {
          text.letters[first].scalar = upper
        }
      }
    },
    EditKind("digits of another script") { text in
      text.restyle { scalar in
        ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0x630).map(String.init) : nil
      }
    },
    EditKind("stars for emphasis") { text in
      guard let focus = text.focus else { return }
      text.insert("**", at: focus.upperBound)
      text.insert("**", at: focus.lowerBound)
    },
    EditKind("underscores around every tenth word") { text in
      for (number, word) in text.words(in: text.letters.indices).enumerated().reversed()
      where number % 10 == 3 {
        text.insert("_", at: word.upperBound)
        text.insert("_", at: word.lowerBound)
      }
    },
    EditKind("stray bytes read as U+FFFD") { text in
      text.restyle { ["“": "\u{FFFD}", "”": "\u{FFFD}", "’": "\u{FFFD}", "‘": "\u{FFFD}"][$0] }
    },
  ]
}

extension EditedText {
  /// Breaks lines at spaces, so that none is longer than it must be.
  mutating func wrap(at width: Int) {
    var (length, space) = (0, Int?.none)
    for index in letters.indices {
      length += 1
      if letters[index].scalar == "\n" { (length, space) = (0, nil) }
      if letters[index].scalar == " " {
        if length > width, let place = space {
          letters[place].scalar = "\n"
          length = index - place
        }
        space = index
      }
    }
  }

  /// Breaks every twelfth word of seven letters or more with a hyphen and a line end.
  mutating func hyphenate() {
    let long = words(in: letters.indices).filter { $0.count > 6 }
    for (number, word) in long.enumerated().reversed() where number % 12 == 0 {
      insert("-\n", at: word.lowerBound + word.count / 2)
    }
  }
}
