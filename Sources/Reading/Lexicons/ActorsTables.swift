import ReadoutKit

extension Actors {
  /// The actors of the tables, read when they are first asked for.
  public static let standard = Actors(
    states: lexicons.states.table(), organisations: lexicons.organisations.table(),
    bodies: lexicons.bodies.table(), ministries: lexicons.ministries.table(),
    persons: lexicons.persons.table(), passedOver: lexicons.passedOver.table())

  /// Reads the tables; of two equal phrases the earlier one holds.
  init(
    states: Table, organisations: Table, bodies: Table, ministries: Table, persons: Table,
    passedOver: Table
  ) {
    var names = Names(capacity: 4096)
    for line in passedOver.rows { names.add(line["phrase"], Entry()) }
    var known: [String: State] = [:]
    var order: [State] = []
    for line in states.rows + organisations.rows {
      let state = State(line)
      known[state.canonical] = state
      order.append(state)
      Self.add(state, line, to: &names)
    }
    for line in bodies.rows {
      let actor = Actor(
        canonical: line["state"], iso3: known[line["state"]]?.iso3, form: .body, own: line["name"])
      for form in [line["name"]] + line.parts("forms") { names.add(form, Entry(actor: actor)) }
    }
    var ministryNames = PhraseTable<String>()
    for line in ministries.rows {
      for form in line.parts("forms") { ministryNames.add(form, line["name"]) }
    }
    let people = persons.rows.map { Person($0, iso3: known[$0["state"]]?.iso3) }
    for person in people { Self.add(person, to: &names) }
    self.init(persons: people, names: names, ministries: ministryNames, states: order)
  }

  private static func add(
    _ state: State, _ line: Table.Line, to names: inout Names
  ) {
    let guarded = Set(line.parts("guarded"))
    let rivals = WordSet(folded: line.parts("rivals"))
    func add(_ forms: [String], _ form: Form) {
      let actor = Actor(canonical: state.canonical, iso3: state.iso3, form: form)
      for phrase in forms {
        let isGuarded = guarded.contains(phrase)
        names.add(
          phrase,
          Entry(
            actor: actor, neighbours: isGuarded ? .noName : .any,
            rivals: isGuarded && !rivals.isEmpty ? rivals : nil))
      }
    }
    add([state.canonical] + line.parts("names"), .name)
    add(state.adjectives, .adjective)
    add(line.parts("capitals") + line.parts("metonyms"), .metonym)
  }

  private static func add(_ person: Person, to names: inout Names) {
    let actor = Actor(
      canonical: person.state, iso3: person.iso3, form: .person, own: person.name)
    for name in [person.name] + person.variants { names.add(name, Entry(actor: actor)) }
    guard person.isKnownBySurname else { return }
    for surname in person.surnames {
      names.add(surname, Entry(actor: actor, neighbours: .noGivenName))
    }
  }
}

extension Table.Line {
  /// The parts of a cell, divided by semicolons without spaces; on bytes, for speed at the start.
  fileprivate func parts(_ column: String) -> [String] {
    self[column].utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }
}

extension Actors.State {
  fileprivate init(_ line: Table.Line) {
    self.init(
      canonical: line["canonical"], iso3: line["iso3"].isEmpty ? nil : line["iso3"],
      kind: line["kind"], adjectives: line.parts("adjectives"))
  }
}

extension Actors.Person {
  /// `Kassym Jomart Tokayev` for `Kassym-Jomart Tokayev`; nil for a name without hyphens.
  private static func unhyphened(_ name: String) -> String? {
    guard name.utf8.contains(UInt8(ascii: "-")) else { return nil }
    return String(decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
  }

  fileprivate init(_ line: Table.Line, iso3: String?) {
    let name = line["name"]
    let surnames = line.parts("surnames")
    var variants = line.parts("variants")
    // Each spelling of the surname makes another whole name: Volodymyr Zelensky, Zelenskyy.
    if let surname = surnames.first, name.hasSuffix(" " + surname) {
      let given = name.dropLast(surname.count)
      for other in surnames.dropFirst() where !variants.contains(given + other) {
        variants.append(given + other)
      }
    }
    variants += variants.compactMap(Self.unhyphened)
    if let plain = Self.unhyphened(name) { variants.append(plain) }
    // Xi Jinping is Jinping Xi in some files.
    if let surname = surnames.first, !surname.isEmpty, name.hasPrefix(surname + " ") {
      variants.append(name.dropFirst(surname.count + 1) + " " + surname)
    }
    self.init(
      name: name, surname: surnames.first ?? "", variants: variants, surnames: surnames,
      isKnownBySurname: line["alone"] == "yes", state: line["state"], iso3: iso3,
      office: line["office"], from: line["from"].isEmpty ? nil : line["from"],
      to: line["to"].isEmpty ? nil : line["to"])
  }
}
