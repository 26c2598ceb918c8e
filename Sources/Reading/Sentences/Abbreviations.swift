import ReadoutKit

/// Short forms after which a full stop does not end a sentence, folded as tokens are.
enum Abbreviations {
  /// Titles before a name: never the end of a sentence.
  static let always: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "maj", "capt",
    "sgt", "adm", "st", "rev", "hon", "pres", "amb", "messrs", "vs", "ft", "mt", "brig",
    "cmdr", "cpl", "pvt", "supt", "mme", "mlle",
  ]

  /// Short forms that stand before a number: `No. 3`, `Art. 5`.
  static let beforeNumbers: WordSet = [
    "no", "nos", "art", "sec", "vol", "p", "pp", "fig", "ch",
  ]

  /// Months, before a day.
  static let months: WordSet = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words that begin a new sentence after `U.S.`: none of them follows it inside one.
  static let starters: WordSet = [
    "a", "an", "and", "another", "as", "at", "but", "by", "for", "from", "he", "her", "his",
    "how", "however", "i", "if", "in", "it", "its", "last", "many", "meanwhile", "more", "most",
    "no", "now", "on", "one", "our", "she", "since", "so", "some", "still", "such", "that", "the",
    "their", "then", "there", "these", "they", "this", "those", "though", "to", "until", "we",
    "what", "when", "where", "while", "who", "why", "with", "yet", "you",
  ]
}
