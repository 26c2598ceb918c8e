/// Letters that differ in nothing but case.
///
/// Unicode's simple case folding (the statuses C and S of CaseFolding.txt), as ripgrep, `grep -i` and
/// PCRE2 have it: one code point for one, so that no offset shifts. The Kelvin sign is a `k` and the
/// long s an `s`; `ß` is `ẞ` but not `ss`; the dotted `İ` and the dotless `ı` are letters of their
/// own, neither of them an `i`; a ligature is not its letters. The two apostrophes are held to be one.
enum CaseOrbits {
  /// The letter that stands for all that differ from a letter in case only.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      let value = UInt8(scalar.value)
      return value >= 0x41 && value <= 0x5A ? Unicode.Scalar(value | 0x20) : scalar
    }
    if scalar == curlyApostrophe { return "'" }
    guard !loners.contains(scalar) else { return scalar }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    let lower = single(upper.properties.lowercaseMapping) ?? upper
    // `ß` has no capital of one letter: then its own small letter stands for it.
    return upper == scalar ? lower : loners.contains(upper) ? scalar : lower
  }

  /// All letters of a folded letter's orbit, itself among them.
  static func members(of folded: Unicode.Scalar) -> [Unicode.Scalar] {
    guard folded.isASCII else { return beyondASCII[folded] ?? [folded] }
    if folded == "'" { return [folded, curlyApostrophe] }
    let value = UInt8(folded.value)
    guard value >= 0x61, value <= 0x7A else { return [folded] }
    let pair = [folded, Unicode.Scalar(value & 0xDF)]
    switch folded {
    case "k": return pair + ["\u{212A}"]
    case "s": return pair + ["\u{17F}"]
    default: return pair
    }
  }

  private static let curlyApostrophe: Unicode.Scalar = "\u{2019}"
  private static let loners: Set<Unicode.Scalar> = ["\u{130}", "\u{131}"]

  /// The orbits of more than one letter, by the letter that stands for them; made when a term with
  /// such a letter is first looked for.
  private static let beyondASCII: [Unicode.Scalar: [Unicode.Scalar]] = {
    var orbits: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for block in blocks {
      for scalar in block.lazy.compactMap(Unicode.Scalar.init) {
        guard scalar.properties.changesWhenCaseMapped else { continue }
        orbits[fold(scalar), default: []].append(scalar)
      }
    }
    for folded in orbits.keys where orbits[folded]?.contains(folded) == false {
      orbits[folded]?.append(folded)
    }
    return orbits
  }()

  /// Where letters with a case stand.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x80...0x24FF, 0x2C00...0x2DFF, 0xA640...0xABFF, 0xFF21...0xFF5A, 0x10400...0x105BF,
    0x10C80...0x10CFF, 0x118A0...0x118DF, 0x16E40...0x16E7F, 0x1E900...0x1E943,
  ]

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return nil }
    return first
  }
}
