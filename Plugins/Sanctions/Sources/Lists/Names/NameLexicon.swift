import ReadoutKit

/// What is known of the words of names: forms of companies, small words, variants, words that mean
/// much else.
struct NameLexicon: Sendable {
  /// The tables that come with the program.
  static let standard = NameLexicon()

  /// Words that are left out: `of`, `and`.
  let soft: Set<[UInt8]>
  /// Arabic articles.
  let articles: Set<[UInt8]>
  /// Nouns beside a name that tell what bears it.
  let firms: Set<[UInt8]>
  let ships: Set<[UInt8]>
  let soldiers: Set<[UInt8]>
  /// Words before a byname: `known as`.
  let knownAs: Set<[UInt8]>
  /// Words that mean much besides being a name.
  let ordinary: Set<[UInt8]>
  /// The first of the forms of one name, by each of them.
  let variants: [[UInt8]: [UInt8]]
  /// Forms of companies, by their first and by their last word, the longest first.
  private let formsByFirst: [[UInt8]: [[[UInt8]]]]
  private let formsByLast: [[UInt8]: [[[UInt8]]]]
  /// `abd`, `abdul`, `abdel`, the longest first.
  private let servants: [[UInt8]]

  private init() {
    var kinds: [String: [[[UInt8]]]] = [:]
    for row in Table(csv: PackageResources.name_words_csv).rows {
      kinds[row["kind"], default: []] += row.list("words").map { NameLetters.words(of: $0.utf8) }
    }
    func words(_ kind: String) -> Set<[UInt8]> { Set((kinds[kind] ?? []).compactMap(\.first)) }
    soft = words("soft")
    articles = words("article")
    firms = words("firm")
    ships = words("ship")
    soldiers = words("soldiers")
    knownAs = words("known-as")
    servants = words("abd").sorted { $0.count > $1.count }
    let forms = (kinds["form"] ?? []).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    formsByFirst = Dictionary(grouping: forms) { $0.first ?? [] }
    formsByLast = Dictionary(grouping: forms) { $0.last ?? [] }
    var ordinary: Set<[UInt8]> = []
    for row in Table(csv: PackageResources.ordinary_words_csv).rows {
      for word in row.list("words") { ordinary.insert(Array(word.utf8)) }
    }
    self.ordinary = ordinary
    var variants: [[UInt8]: [UInt8]] = [:]
    for row in Table(csv: PackageResources.name_variants_csv).rows {
      let names = row.list("names").compactMap { NameLetters.words(of: $0.utf8).first }
      for name in names where variants[name] == nil { variants[name] = names.first }
    }
    self.variants = variants
  }

  /// How many words at the beginning are the form of a company; nil where none is.
  func form(beginning parts: [NameWords.Part]) -> Int? {
    guard let first = parts.first else { return nil }
    return formsByFirst[first.word]?.first { form in
      parts.count >= form.count && zip(form, parts).allSatisfy { $0 == $1.word }
    }?.count
  }

  /// How many words before a place are the form of a company; nil where none is.
  func form(endingAt end: Int, of parts: [NameWords.Part]) -> Int? {
    guard end > 0 else { return nil }
    return formsByLast[parts[end - 1].word]?.first { form in
      end >= form.count
        && zip(form.reversed(), parts[..<end].reversed()).allSatisfy { $0 == $1.word }
    }?.count
  }

  /// True for a word that a form of a company can consist of: `ltd`.
  func isForm(_ word: [UInt8]) -> Bool { formsByFirst[word]?.contains { $0.count == 1 } == true }

  /// What stands behind `Abdul` in a word, empty where it is the whole word; nil in another word.
  func servant(_ word: [UInt8]) -> ArraySlice<UInt8>? {
    guard word.starts(with: "abd".utf8) else { return nil }
    for servant in servants where word.starts(with: servant) {
      let rest = word[servant.count...]
      if rest.isEmpty { return rest }
      // `Abdullah` is one too, `Abdi` and `Abduh` are not.
      guard servant.count > 3, rest.count >= 3 else { continue }
      return rest
    }
    return nil
  }
}
