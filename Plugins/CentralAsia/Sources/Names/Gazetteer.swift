import Reading
import ReadoutKit

/// The names of Central Asia: states, peoples, places, persons, organisations, the region.
struct Gazetteer: Sendable {
  /// The gazetteer of the built-in tables, read when it is first asked for.
  static let standard = Gazetteer(.standard)

  /// Names; those that are passed over hold nil.
  private(set) var names = PhraseTable<Name?>()
  /// The five states, in the order of the table.
  private(set) var states: [Name] = []
  /// The names of ``names`` that stand for something, as they are written.
  private(set) var written: [String] = []
  /// Given names and titles by which a leader goes at home, by the leader's index: `Serdar`.
  private(set) var bynames = PhraseTable<Int>()
  /// The persons, one entry for each office.
  private(set) var leaders: [Leader] = []
  /// Words that place a people in another country, by the code of the state of that name.
  private(set) var namesakes: [String: WordSet] = [:]
  /// The names that a place has borne, in the order of the table, by the place's name of today.
  private(set) var histories: [String: [(written: String, term: Term)]] = [:]
  /// Words for offices: `foreign minister`.
  private(set) var offices = PhraseTable<Leader.Office>()

  /// Reads the tables.
  init(_ lexicons: Lexicons) {
    for line in lexicons.passedOver.table().rows {
      names.add(line["phrase"], nil)
    }
    add(regions: lexicons.regions.table())
    add(states: lexicons.states.table())
    add(places: lexicons.places.table())
    add(organisations: lexicons.organisations.table())
    add(persons: lexicons.persons.table())
    for line in lexicons.namesakes.table().rows {
      namesakes[line["iso3"]] = WordSet(folded: line.list("near"))
    }
    for line in lexicons.offices.table().rows {
      offices.add(line["words"], Leader.Office(line["office"]))
    }
  }

  private mutating func add(_ phrase: String, _ name: Name) {
    var name = name
    name.written = phrase
    names.add(phrase, name)
    written.append(phrase)
  }

  private mutating func add(regions table: Table) {
    for line in table.rows {
      add(
        line["name"],
        Name(
          kind: .region, canonical: line["canonical"], qid: line.optional("qid"),
          needs: Self.needs(line["needs"]), table: "regions.csv"))
    }
  }

  private mutating func add(states table: Table) {
    for line in table.rows {
      var name = Name(
        kind: .country, canonical: line["name"], iso3: line["iso3"], qid: line.optional("qid"),
        table: "states.csv")
      states.append(name)
      for form in [line["name"]] + line.list("official_names") { add(form, name) }
      name.kind = .demonym
      for form in line.list("demonyms") { add(form, name) }
    }
  }

  private mutating func add(places table: Table) {
    for line in table.rows {
      let term = Term(from: line["from"], to: line["to"])
      add(
        line["name"],
        Name(
          kind: .place, canonical: line["canonical"], iso3: line.optional("iso3"),
          qid: line.optional("qid"), needs: Self.needs(line["needs"]), term: term,
          isTown: Self.towns.contains(line["kind"]), table: "places.csv"))
      if term != Term() {
        histories[line["canonical"], default: []].append((line["name"], term))
      }
    }
  }

  private mutating func add(organisations table: Table) {
    for line in table.rows {
      var name = Name(
        kind: .org, canonical: line["name"], iso3: line.optional("iso3"),
        qid: line.optional("qid"), table: "organisations.csv")
      for form in [line["name"]] + line.list("variants") { add(form, name) }
      name.needs = .words(
        for: WordSet(folded: line.list("speaking_for")),
        against: WordSet(folded: line.list("speaking_against")))
      if !line["acronym"].isEmpty { add(line["acronym"], name) }
    }
  }

  private mutating func add(persons table: Table) {
    for line in table.rows {
      let leader = Leader(line)
      let number = leaders.count
      leaders.append(leader)
      var name = Name(
        kind: .person, canonical: leader.name, iso3: leader.iso3, table: "persons.csv")
      for form in leader.fullNames + line.list("variants") { add(form, name) }
      name.isSurname = true
      for form in leader.surnames { add(form, name) }
      // A byname is a word or a place as well: of two entries the first holds.
      name.isSurname = false
      name.needs = .sentence
      for form in line.list("bynames") {
        add(form, name)
        bynames.add(form, number)
      }
    }
  }

  /// Kinds of places that are towns.
  private static let towns: Set<String> = ["capital", "city", "town", "spaceport town", "resort"]

  private static func needs(_ cell: String) -> Name.Needs {
    switch cell {
    case "text": .document
    case "sentence": .sentence
    case "whereabouts": .whereabouts
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
