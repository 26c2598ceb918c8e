import ReadoutKit

/// The tables of the lens, which a user can extend with files of the same names.
struct MediationTables: Sendable {
  /// Words that may name an effort for peace.
  public let triggers = Lexicon(
    "mediation_triggers", csv: PackageResources.triggers_csv, key: ["phrase", "kind"],
    required: ["phrase", "kind", "instrument"])
  /// Words that fix a stance.
  public let stances = Lexicon(
    "mediation_stances", csv: PackageResources.stances_csv, key: ["cue", "kind"],
    required: ["cue", "kind", "sense"])
  /// Signs of conflict and of other fields.
  public let words = Lexicon(
    "mediation_words", csv: PackageResources.words_csv, key: ["phrase", "kind"],
    required: ["phrase", "kind"])
  /// Wars known by name, with their sides.
  public let conflicts = Lexicon(
    "mediation_conflicts", csv: PackageResources.conflicts_csv, key: ["phrase"],
    required: ["phrase", "parties"])
  /// Parties and mediators that are no states.
  public let sides = Lexicon(
    "mediation_sides", csv: PackageResources.sides_csv, key: ["name"], required: ["name"])
  /// Initiatives with a name of their own.
  public let initiatives = Lexicon(
    "mediation_initiatives", csv: PackageResources.initiatives_csv, key: ["name"],
    required: ["name"])

  /// All of them.
  var all: [Lexicon] { [triggers, stances, words, conflicts, sides, initiatives] }

  init() {}
}

extension MediationPlugin {
  /// The tables of the lens.
  static let tables = MediationTables()

  /// The tables that a user can extend.
  public var lexicons: [Lexicon] { Self.tables.all }
}
