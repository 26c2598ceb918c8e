import ReadoutKit

extension Actors {
  /// The tables of persons, states, bodies and offices, each of which a user can extend.
  public struct Lexicons: Sendable {
    /// Well-known persons, their spellings and their office.
    public let persons = Lexicon(
      "persons", csv: PackageResources.actors_persons_csv, key: ["name", "office"],
      required: ["name", "state"], days: ["from", "to"])
    /// States, their adjectives, capitals and metonyms.
    public let states = Lexicon(
      "states", csv: PackageResources.actors_states_csv, key: ["canonical"],
      required: ["canonical", "kind"])
    /// Blocs, organisations and armed groups.
    public let organisations = Lexicon(
      "organisations", csv: PackageResources.actors_organisations_csv, key: ["canonical"],
      required: ["canonical", "kind"])
    /// Ministries, agencies and other bodies with a name of their own.
    public let bodies = Lexicon(
      "bodies", csv: PackageResources.actors_bodies_csv, key: ["state", "name"],
      required: ["state", "name"])
    /// Ministries that every state has, named behind it: `the Chinese Foreign Ministry`.
    public let ministries = Lexicon(
      "ministries", csv: PackageResources.actors_ministries_csv, key: ["name"],
      required: ["name", "forms"])
    /// Who held which office from when to when.
    public let offices = Lexicon(
      "offices", csv: PackageResources.actors_offices_csv,
      key: ["state", "office", "holder", "from"], required: ["state", "office", "holder"],
      days: ["from", "to"])
    /// How news words an office.
    public let officeNames = Lexicon(
      "office_names", csv: PackageResources.actors_office_names_csv, key: ["office"],
      required: ["office", "forms"])
    /// Phrases that hold a known name and mean something else.
    public let passedOver = Lexicon(
      "passed_over", csv: PackageResources.actors_passed_over_csv, key: ["phrase"],
      required: ["phrase"])

    /// All of them.
    public var all: [Lexicon] {
      [persons, states, organisations, bodies, ministries, offices, officeNames, passedOver]
    }
  }

  /// The tables that ``standard`` is made of.
  public static let lexicons = Lexicons()
}
