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

  /// Marks that open a quotation.
  static let openingMarks: WordSet = ["\"", "\u{201C}", "\u{2018}", "'"]
  /// Marks that close a quotation.
  static let closingMarks: WordSet = ["\"", "\u{201D}", "\u{2019}", "'"]

  /// Ships and horses, which bear the names of places far away.
  static let ships: WordSet = [
    "boat", "colt", "cruiser", "destroyer", "ferry", "filly", "freighter", "frigate", "gelding",
    "horse", "liner", "mare", "racehorse", "ship", "stallion", "steamer", "submarine", "tanker",
    "trawler", "vessel", "warship", "yacht",
  ]

  /// Houses, trades and works that bear the name of a place far away.
  static let bearers: WordSet = [
    // houses
    "avenue", "bar", "bistro", "boulevard", "brasserie", "cafe", "café", "canteen", "dining",
    "eatery", "grill", "hotel", "inn", "kitchen", "lane", "lounge", "nightclub", "palace", "pub",
    "residence", "restaurant", "retirement", "road", "street", "supermarket", "tavern",
    "teahouse", "tower",
    // trades
    "boutique", "brand", "chain", "label", "retailer", "startup",
    // works
    "album", "ballet", "film", "musical", "novel", "opera", "song", "sitcom",
    // bodies of the sky
    "comet", "crater",
  ]

  /// Teams and goods called after a place, in small letters too.
  static let teamsAndGoods: WordSet = [
    "carpet", "carpets", "rug", "rugs", "rider", "riders", "squad", "team", "teammate",
    "teammates",
  ]

  /// Nouns behind a place's name that leave it a place, though they have a capital.
  static let publicThings: WordSet = [
    "academy", "accord", "accords", "agreement", "air", "airbase", "airport", "arena", "base",
    "bazaar", "canal", "cathedral", "city", "conference", "consensus", "court", "dam",
    "declaration", "desert", "district", "economic", "field", "financial", "format", "forum",
    "free", "governor", "highway", "hub", "i", "initiative", "institute", "international", "lake",
    "marathon", "mayor", "medical", "metro", "mine", "mosque", "museum", "oblast", "office",
    "oilfield", "park", "pass", "peace", "platform", "police", "port", "process", "project",
    "province", "railway", "region", "regional", "sea", "special", "spirit", "stadium", "state",
    "station", "stock", "summit", "talks", "technical", "theatre", "treaty", "university",
    "valley", "zoo",
  ]

  /// Nouns for settlements, behind which the country stands.
  static let settlements: WordSet = [
    "city", "district", "hamlet", "neighborhood", "neighbourhood", "park", "quarter", "river",
    "settlement", "suburb", "town", "village",
  ]

  /// What a people's own stretch of another country is called.
  static let homelands: WordSet = [
    "autonomous", "county", "district", "rayon", "raion", "prefecture",
  ]

  /// Prepositions that lead to a place.
  static let locatives: WordSet = [
    "around", "at", "from", "in", "inside", "near", "off", "outside", "towards",
  ]

  /// Words that open an apposition.
  static let articles: WordSet = ["a", "an", "the", "one", "its", "their"]

  /// Words behind which an apposition says no more of what a thing is.
  static let stops: WordSet = ["that", "which", "who", "where", "on", "with", "by", "to", "and"]

  /// Days and months, which have capitals but are no names.
  static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
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
