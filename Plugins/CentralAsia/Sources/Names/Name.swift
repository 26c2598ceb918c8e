import Reading
import ReadoutKit

/// A name of the gazetteer and what it stands for today.
struct Name: Sendable {
  /// What a name names; written into the field `type`.
  enum Kind: String, Sendable, CaseIterable {
    case country, place, person, org, demonym, region
  }

  /// What must stand near a name that has other bearers too.
  enum Needs: Sendable, Equatable {
    /// Nothing: `Bishkek`.
    case nothing
    /// Another Central Asian name anywhere in the document.
    case document
    /// A Central Asian country in the same sentence: `Mary`.
    case sentence
    /// A preposition of place before it, or such a country: `the cathedral in Oral`.
    case whereabouts
    /// For an acronym: one of the words that speak for it, or its full name, and none against it.
    case words(for: WordSet, against: WordSet)
  }

  /// What it names.
  var kind: Kind
  /// The name in use today: `Astana` for Nur-Sultan.
  var canonical: String
  /// The ISO 3166 code of the state, or nil where it belongs to none or several.
  var iso3: String?
  /// The item number in Wikidata, or nil where it is not surely known.
  var qid: String?
  /// What must stand near it.
  var needs: Needs = .nothing
  /// When the name was in use.
  var term = Term()
  /// True for a surname without a given name: its bearer is still to be found.
  var isSurname = false
  /// True for a town, after which ships, restaurants and streets are named.
  var isTown = false
  /// The table that knows the name.
  var table: String
  /// The name as the table has it.
  var written = ""

  /// The table and its entry: `places.csv: Nur-Sultan`.
  var entry: String { "\(table): \(written)" }
}
