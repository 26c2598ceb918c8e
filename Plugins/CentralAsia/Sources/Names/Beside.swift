import Reading
import ReadoutKit

/// What stands beside a name and tells who bears it.
enum Beside {
  /// True for a word with a capital that can be the other half of a person's name.
  static func isGivenName(_ token: Token, isFirst: Bool) -> Bool {
    guard token.kind == .word, token.isCapitalized else { return false }
    return !isFirst && !titles.contains(token.word) && !peoples.contains(token.word)
  }

  /// Titles before a surname, folded.
  static let titles: WordSet = [
    "president", "premier", "minister", "leader", "secretary", "chancellor", "mr", "mrs", "ms",
    "dr", "ex", "chairman", "chief", "speaker", "ambassador", "strongman", "envoy", "ruler",
  ]

  /// Adjectives before a surname that is no given name: `Kazakh Tokayev` hardly, but headlines do.
  private static let peoples: WordSet = [
    "kazakh", "kyrgyz", "tajik", "turkmen", "uzbek", "kazakhstan", "kyrgyzstan", "tajikistan",
    "turkmenistan", "uzbekistan", "in", "from", "to", "the", "and", "of", "at", "with", "but",
  ]

  /// What a body of states has, behind its acronym.
  static let members: WordSet = [
    "bloc", "countries", "leaders", "member", "members", "nations", "republics", "states", "summit",
  ]

  /// Words before the title of a work.
  static let works: WordSet = [
    "\"", "\u{201C}", "\u{2018}", "album", "book", "called", "film", "movie", "novel", "poem",
    "song",
  ]

  /// Things with a capital that only bear a place's name.
  static let thingsNamedAfterPlaces: WordSet = [
    "avenue", "boulevard", "cafe", "café", "hotel", "lane", "restaurant", "road", "street", "tower",
  ]

  /// Nouns of a state behind its adjective: `Tajik border guards` are Tajikistan's.
  static let stateNouns: WordSet = [
    "ambassador", "army", "authorities", "border", "capital", "citizen", "citizens", "company",
    "companies", "counterpart", "delegation", "diplomat", "diplomats", "economy", "embassy",
    "exports", "foreign", "frontier", "gas", "government", "leader", "leadership", "leaders",
    "military", "minister", "ministry", "ministers", "national", "nationals", "officer", "officers",
    "official", "officials", "oil", "parliament", "police", "premier", "president", "prime",
    "prosecutors", "railway", "security", "side", "soil", "soldiers", "state", "territory",
    "troops",
  ]
}
