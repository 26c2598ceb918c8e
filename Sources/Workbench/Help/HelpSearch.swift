import ReadoutKit

/// Looks for words in all that help says: names, options, values, examples, explanations.
struct HelpSearch {
  /// A place where help speaks of the words.
  struct Hit {
    /// The command as it is typed.
    let path: String
    /// The option, argument or value; empty for the command itself.
    let part: String
    /// What is said there.
    let text: String
  }

  private let words: [String]

  init(_ words: [String]) { self.words = words.map { $0.lowercased() } }

  /// Where a page speaks of the words; what it says of subcommands stands on their own pages.
  func hits(in page: CommandPage) -> [Hit] {
    var hits: [Hit] = []
    if fits(page.path + " " + page.shape.summary) {
      hits.append(Hit(path: page.path, part: "", text: page.shape.summary))
    }
    for argument in page.shape.options + page.shape.positionals {
      if fits(argument.names.joined(separator: " ") + " " + argument.explanation) {
        hits.append(Hit(path: page.path, part: argument.typed, text: argument.explanation))
      }
    }
    for example in page.shape.examples where fits(example.line + " " + example.does) {
      hits.append(Hit(path: page.path, part: example.line, text: example.does))
    }
    // Where the explanation alone speaks of them, the sentence that does.
    if hits.isEmpty, fits(page.shape.discussion) {
      hits.append(Hit(path: page.path, part: "", text: sentence(in: page.shape.discussion)))
    }
    return hits
  }

  /// True where a text holds all words, each as the beginning of a word.
  private func fits(_ text: String) -> Bool {
    let text =
      " " + text.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
    return words.allSatisfy { word in
      text.contains(" " + word.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined())
    }
  }

  private func sentence(in text: String) -> String {
    let sentences = text.split(whereSeparator: { ".;\n".contains($0) })
    return (sentences.first { fits(String($0)) } ?? text.prefix(100)).description.trimmingSpaces
  }
}
