import ReadoutKit

/// Words in a capitalised name that make it no person's.
///
/// General knowledge.
enum OrganisationWords {
  static func contains(_ word: Word) -> Bool { words.contains(word) }

  /// Those of them that are surnames as well: `Jonah Hill`.
  static let surnames: WordSet = [
    "hill", "hall", "park", "lake", "street", "house", "post", "day", "bay", "church", "west",
    "north", "bank", "bill", "winter", "summer", "power", "stone", "fund", "law",
  ]

  private static let words = WordSet(
    wordsOf: """
      ministry council committee commission university college institute academy center centre
      foundation association party department agency bureau court house senate congress parliament
      bank group corporation corp inc ltd llc company co times post journal news press tribune herald
      magazine radio tv television network union federation league organization organisation alliance
      army navy force forces police service services office administration board society school
      hospital church club team caucus coalition fund trust project initiative forum summit treaty
      agreement accord act bill amendment street avenue road county city state states river lake
      mountain island islands airport hotel tower hall park war games cup day week report policy
      strategy endowment security intelligence affairs defense defence america gop pac action campaign
      democrats republicans republican democrat democratic national international american
      conservative liberal labour social new north south east west eastern western northern southern
      central united democracy freedom rights kremlin pentagon capitol hill village square plaza gate
      station stadium arena memorial museum library theater theatre festival award prize olympics
      olympic winter summer spring autumn cold great medicare medicaid obamacare twitter facebook
      google youtube instagram democrats' tea conference convention assembly plan program programme
      convention budget economic foreign energy health education research study studies survey poll
      sea gulf ocean strait peninsula bay coast valley desert republic kingdom empire province region
      district territory nations world global european asian african christian islamic muslim jewish
      catholic bible constitution declaration protocol principle doctrine belt silk super tuesday
      inc. magazine weekly daily morning tonight today show live sunday monday wednesday thursday
      friday saturday alabama alaska arizona arkansas california colorado connecticut delaware florida
      hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
      minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
      texas utah vermont wisconsin wyoming
      """)
}
