import ReadoutKit

/// What a person is said to be, as in `Senator Anna Berg` or `Anna Berg, a senator from Riga`.
public struct Role: Sendable, Equatable {
  /// The noun: `senator`.
  public let head: Word
  /// The other telling words: `riga`.
  public let words: [Word]
  /// True for `former`, `ex-`, `late`.
  public let isFormer: Bool

  /// True where both nouns can name one role.
  static func sameHead(_ role: Word, _ asked: Word) -> Bool { kind(of: role) == kind(of: asked) }

  /// The word that stands for all of one meaning: `senator` for `sen`.
  static func kind(of head: Word) -> Word { kinds[head] ?? head }

  /// Words of one meaning, told by the first of each line.
  private static let kinds: WordTable<Word> = {
    var table = WordTable<Word>()
    for line in """
    senator sen
    representative rep congressman congresswoman
    governor gov
    spokesman spokeswoman spokesperson
    chairman chairwoman chair chairperson
    lawyer attorney solicitor barrister
    author novelist writer
    professor prof
    colonel col
    general gen
    police policeman policewoman
    businessman businesswoman entrepreneur
    adviser advisor
    farmer rancher
    executive ceo
    """.split(separator: "\n") {
      let words = line.split(separator: " ").map { Word(String($0)) }
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  /// Words that make another office of one: who is vice president is not *the president*.
  static let setApart: WordSet = [
    "vice", "deputy", "assistant", "under", "prime", "shadow", "former", "ex", "acting", "elect",
    "candidate", "aide",
  ]
}
