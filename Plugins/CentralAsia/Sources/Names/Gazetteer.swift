import Reading
import ReadoutKit

/// The names of Central Asia: states, peoples, places, persons, organisations, the region.
struct Gazetteer: Sendable {
  /// The gazetteer of the built-in tables, read when it is first asked for.
  static let standard = Gazetteer()

  /// Names; those that are passed over hold nil.
  private(set) var names = PhraseTable<Name?>()
  /// The names of ``names`` that stand for something, as they are written.
  private(set) var written: [String] = []
  /// The persons, one entry for each office.
  private(set) var leaders: [Leader] = []
  /// Words that place a people in another country, by the people's folded adjective.
  private(set) var namesakes: [(people: Word, plural: Word, near: WordSet)] = []

  private init() {
    for line in Table(csv: PackageResources.passed_over_csv).rows {
      names.add(line["phrase"], nil)
    }
    addRegions()
    addStates()
    addPlaces()
    addOrganisations()
    addPersons()
    for line in Table(csv: PackageResources.namesakes_csv).rows {
      let people = line["people"].lowercased()
      namesakes.append(
        (Word(people), Word(people + "s"), WordSet(folded: line.list("near"))))
    }
  }

  private mutating func add(_ phrase: String, _ name: Name) {
    names.add(phrase, name)
    written.append(phrase)
  }

  private mutating func addRegions() {
    for line in Table(csv: PackageResources.regions_csv).rows {
      add(
        line["name"],
        Name(
          kind: .region, canonical: line["canonical"], qid: line.optional("qid"),
          needs: Self.needs(line["needs"])))
    }
  }

  private mutating func addStates() {
    for line in Table(csv: PackageResources.states_csv).rows {
      var name = Name(
        kind: .country, canonical: line["name"], iso3: line["iso3"], qid: line.optional("qid"))
      for form in [line["name"]] + line.list("official_names") { add(form, name) }
      name.kind = .demonym
      for form in line.list("demonyms") { add(form, name) }
    }
  }

  private mutating func addPlaces() {
    for line in Table(csv: PackageResources.places_csv).rows {
      add(
        line["name"],
        Name(
          kind: .place, canonical: line["canonical"], iso3: line.optional("iso3"),
          qid: line.optional("qid"), needs: Self.needs(line["needs"]),
          term: Term(from: line["from"], to: line["to"])))
    }
  }

  private mutating func addOrganisations() {
    for line in Table(csv: PackageResources.organisations_csv).rows {
      var name = Name(
        kind: .org, canonical: line["name"], iso3: line.optional("iso3"),
        qid: line.optional("qid"))
      for form in [line["name"]] + line.list("variants") { add(form, name) }
      name.needs = .words(
        for: WordSet(folded: line.list("speaking_for")),
        against: WordSet(folded: line.list("speaking_against")))
      if !line["acronym"].isEmpty { add(line["acronym"], name) }
    }
  }

  private mutating func addPersons() {
    for line in Table(csv: PackageResources.persons_csv).rows {
      let leader = Leader(line)
      leaders.append(leader)
      var name = Name(kind: .person, canonical: leader.name, iso3: leader.iso3)
      for form in leader.fullNames + line.list("variants") { add(form, name) }
      name.isSurname = true
      for form in leader.surnames { add(form, name) }
    }
  }

  private static func needs(_ cell: String) -> Name.Needs {
    switch cell {
    case "text": .document
    case "sentence": .sentence
    default: .nothing
    }
  }
}

extension Leader {
  fileprivate init(_ line: Table.Line) {
    let alone: Alone =
      switch line["alone"] {
      case "yes": .always
      case "text": .document
      default: .afterFullName
      }
    self.init(
      name: line["name"], iso3: line["iso3"], surnames: line.list("surnames"),
      office: Office(line["office"]), term: Term(from: line["from"], to: line["to"]), alone: alone)
  }

  /// The name with each spelling of its surname.
  fileprivate var fullNames: [String] {
    guard let surname = surnames.first, name.hasSuffix(" " + surname) else { return [name] }
    return surnames.map { name.dropLast(surname.count) + $0 }
  }
}

extension Table.Line {
  /// A cell, or nil where it is empty.
  fileprivate func optional(_ column: String) -> String? {
    self[column].isEmpty ? nil : self[column]
  }
}
