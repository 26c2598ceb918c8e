import Reading
import ReadoutKit

/// The tables of the lens, each of which a user can extend or cut by a file of the same name.
struct Lexicons: Sendable {
  /// The tables in use.
  static let standard = Lexicons()

  /// The five states and their peoples.
  var states = Lexicon(
    "central_asia_states", csv: PackageResources.states_csv, key: ["iso3"],
    required: ["iso3", "name"])
  /// Towns, regions, rivers, bases, with the names that they have borne.
  var places = Lexicon(
    "central_asia_places", csv: PackageResources.places_csv, key: ["name", "from"],
    required: ["canonical", "name"], days: ["from", "to"])
  /// Leaders, ministers and others of note.
  var persons = Lexicon(
    "central_asia_persons", csv: PackageResources.persons_csv, key: ["name", "office"],
    required: ["iso3", "name"], days: ["from", "to"])
  /// Bodies of states, and firms and bodies seated in the region.
  var organisations = Lexicon(
    "central_asia_organisations", csv: PackageResources.organisations_csv, key: ["name"],
    required: ["name"])
  /// The region as a whole.
  var regions = Lexicon(
    "central_asia_regions", csv: PackageResources.regions_csv, key: ["name"],
    required: ["canonical", "name"])
  /// Words that place a people of the same name in another country.
  var namesakes = Lexicon(
    "central_asia_namesakes", csv: PackageResources.namesakes_csv, key: ["iso3"],
    required: ["iso3", "near"])
  /// Phrases that hold a name and mean something else.
  var passedOver = Lexicon(
    "central_asia_passed_over", csv: PackageResources.passed_over_csv, key: ["phrase"],
    required: ["phrase"])
  /// How offices are called.
  var offices = Lexicon(
    "central_asia_offices", csv: PackageResources.offices_csv, key: ["words"],
    required: ["words", "office"])
  /// Words that speak of a relation.
  var relations = Lexicon(
    "central_asia_relations", csv: PackageResources.relations_csv, key: ["cue"],
    required: ["relation", "cue", "aspect"])

  /// All of them.
  var all: [Lexicon] {
    [
      states, places, persons, organisations, regions, namesakes, passedOver, offices, relations,
    ]
  }
}
