import ReadoutKit

/// The tables of the lens, each of which a user can extend.
struct Lexicons: Sendable {
  /// The one set of tables of the lens.
  static let standard = Lexicons()

  /// Words that may name measures.
  let triggers = Lexicon(
    "sanctions_triggers", csv: PackageResources.triggers_csv, key: ["phrase"],
    required: ["phrase", "kind"])
  /// Words that say what is done with measures.
  let governors = Lexicon(
    "sanctions_governors", csv: PackageResources.governors_csv, key: ["cue", "kind"],
    required: ["cue", "kind", "sense"])
  /// Words that name the measure more closely.
  let measures = Lexicon(
    "sanctions_measures", csv: PackageResources.measures_csv, key: ["phrase"],
    required: ["phrase", "measure"])
  /// Words for goods.
  let goods = Lexicon(
    "sanctions_goods", csv: PackageResources.goods_csv, key: ["phrase"],
    required: ["phrase", "goods"])
  /// Words for what measures are about.
  let regimes = Lexicon(
    "sanctions_regimes", csv: PackageResources.regimes_csv, key: ["phrase"],
    required: ["phrase", "regime"])
  /// Words beside which a word for measures means something else.
  let out = Lexicon(
    "sanctions_out", csv: PackageResources.out_csv, key: ["phrase", "kind"],
    required: ["phrase", "kind"])
  /// What the verb `sanction` takes when it punishes, and what when it approves.
  let sanctioned = Lexicon(
    "sanctions_sanctioned", csv: PackageResources.sanctioned_csv, key: ["word", "kind"],
    required: ["word", "kind"])

  /// All of them.
  var all: [Lexicon] { [triggers, governors, measures, goods, regimes, out, sanctioned] }
}
