import Reading

/// The names in a field that two or more speakers share: `Xi Jinping and Vladimir Putin`.
enum SpeakerNames {
  /// The names one by one.
  static func parts(of speaker: String) -> [String] {
    var parts: [String] = []
    var rest = speaker[...]
    while let joint = rest.firstRange(of: " and ") {
      parts.append(String(rest[..<joint.lowerBound]))
      rest = rest[joint.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// The name that is one of every field's; nil where there is none or more than one.
  static func shared(by speakers: [String?]) -> String? {
    guard let first = speakers.first, let first else { return nil }
    var names = Set(parts(of: first))
    for speaker in Set(speakers) {
      guard let speaker else { return nil }
      names.formIntersection(parts(of: speaker))
    }
    return names.count == 1 ? names.first : nil
  }

  /// The surname of a person whom it names to everybody, else the whole name: `Putin`.
  static func short(_ name: String) -> String { surnames[name] ?? name }

  private static let surnames: [String: String] = Dictionary(
    Actors.standard.persons.filter { $0.isKnownBySurname && !$0.surname.isEmpty }
      .map { ($0.name, $0.surname) }, uniquingKeysWith: { first, _ in first })
}
