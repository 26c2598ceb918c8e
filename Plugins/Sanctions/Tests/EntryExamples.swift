import ReadoutKit

@testable import Sanctions

/// Sentences for the entries of each table: entries of one kind share a sentence with a slot, and what
/// does not fit into it has a sentence of its own.
extension EntryExample {
  /// A sentence with `{}` for the entry, and the fair readings of it, divided by spaces.
  private typealias Slot = (sentence: String, expected: String)

  private static func rows(_ csv: [UInt8]) -> [Table.Line] { Table(csv: csv).rows }

  private static func example(_ table: String, _ entry: String, _ slot: Slot) -> EntryExample {
    let parts = slot.sentence.split(separator: "{}", omittingEmptySubsequences: false)
    return EntryExample(
      table: table, entry: entry, sentence: parts.joined(separator: entry), expected: slot.expected)
  }

  // MARK: Words for measures

  private static let triggerSlots: [String: Slot] = [
    "sanctions": ("Canada imposed {} on Belarus.", "imposed"),
    "singular": ("Canada imposed a new {} on Belarus.", "imposed"),
    "measure": ("Canada imposed {} against Belarus.", "imposed"),
    "loose": ("Canada imposed {} on Belarus.", "imposed"),
    "beside": ("The EU has sanctions in force. Canada imposed {} on Belarus.", "imposed"),
    "aid": ("Canada suspended economic {} to Belarus.", "imposed"),
    "links": ("Canada suspended {} with Belarus.", "imposed"),
    "flow": ("Canada banned {} from Belarus.", "imposed"),
    "entry": ("Canada has {} to officials from Belarus.", "imposed"),
    "boycott": ("Canada announced a {} of Belarus.", "imposed"),
    "access": ("Canada cut Belarus off from its {}.", "imposed"),
    "halted-trade": ("Canada decided to {} Belarusian potash.", "imposed"),
    "designation": ("The US Treasury {} three Belarusian firms.", "imposed"),
    "list-verb": ("Canada {} three Belarusian firms.", "imposed"),
    "sanction-verb": ("Canada {} three Belarusian firms.", "imposed"),
    "verb-freeze": ("Canada {} of Belarusian officials.", "imposed"),
  ]

  private static let cap: Slot = ("Canada imposed a {} on Russian oil.", "imposed")

  private static let ownTriggers: [String: Slot] = [
    "price cap": cap, "price caps": cap, "price ceiling": cap, "oil price ceiling": cap,
    "oil cap": cap, "G7 ceiling": cap, "G7 cap": cap,
  ]

  /// An example for each word of `triggers.csv`.
  static let triggers = rows(PackageResources.triggers_csv).map { row in
    example(
      "triggers.csv", row["phrase"],
      ownTriggers[row["phrase"]] ?? triggerSlots[row["kind"]] ?? ("{}", "a slot for its kind"))
  }

  // MARK: Words that govern measures

  private static let governorSlots: [String: Slot] = [
    "verb impose": ("Canada decided to {} sanctions on Belarus.", "imposed"),
    "verb tighten": ("Canada decided to {} sanctions on Belarus.", "tightened"),
    "verb uphold": ("Canada decided to {} sanctions on Belarus.", "upheld"),
    "verb ease": ("Canada decided to {} sanctions on Belarus.", "eased"),
    "verb evade": ("Canada decided to {} sanctions on Belarus.", "evaded"),
    "verb comply": ("Canada decided to {} sanctions on Belarus.", "complied"),
    "verb oppose": ("Canada decided to {} sanctions on Belarus.", "opposed"),
    "verb face": ("Canada and Belarus {} sanctions.", "imposed"),
    "verb risk": ("Canada and Belarus {} sanctions.", "threatened"),
    "verb avert": ("Canada and Belarus {} sanctions.", "threatened"),
    "verb threaten": ("The EU and Canada {} sanctions on Belarus.", "threatened"),
    "verb call": ("Canada and Norway {} sanctions on Belarus.", "called-for"),
    "verb refuse": ("Canada and Norway {} sanctions on Belarus.", "opposed"),
    "verb help": ("Canada and Norway {} Belarus evade sanctions.", "evaded"),
    "verb promise": ("Canada and Norway {} sanctions on Belarus.", "threatened"),
    "verb decide": ("Canada and Norway {} impose sanctions on Belarus.", "imposed"),
    "verb hit": ("Canada decided to {} Belarus with sanctions.", "imposed"),
    "verb warnwith": ("Canada decided to {} Belarus with sanctions.", "threatened"),
    "verb harm": ("Canada said that the sanctions on Belarus {} the people.", "opposed"),
    "noun impose": ("Norway welcomed the {} of sanctions on Belarus.", "imposed"),
    "noun tighten": ("Norway welcomed the {} of sanctions on Belarus.", "tightened"),
    "noun uphold": ("Norway welcomed the {} of sanctions on Belarus.", "upheld"),
    "noun ease": ("Norway welcomed the {} of sanctions on Belarus.", "eased"),
    "noun evade": ("Norway spoke of the {} of sanctions on Belarus.", "evaded"),
    "noun comply": ("Norway spoke of its {} with sanctions on Belarus.", "complied"),
    "noun oppose": ("Norway spoke of its {} for sanctions on Belarus.", "opposed"),
    "noun threaten": ("Norway spoke of the {} of sanctions on Belarus.", "threatened"),
    "noun call": ("Norway spoke of its {} for sanctions on Belarus.", "called-for"),
    "adjective tighten": ("Norway imposed {} sanctions on Belarus.", "tightened imposed"),
    "adjective uphold": ("Norway spoke of the {} sanctions on Belarus.", "upheld imposed"),
    "adjective oppose": ("Norway is {} sanctions on Belarus.", "opposed"),
    "adjective face": ("Belarus is {} sanctions.", "imposed"),
    "adjective risk": ("Belarus is {} sanctions.", "threatened"),
    "adjective threaten": ("Norway spoke of {} sanctions on Belarus.", "threatened"),
    "adjective refuse": ("Norway is {} impose sanctions on Belarus.", "opposed"),
    "adjective careful": ("Norway is {} breach sanctions on Belarus.", "complied evaded"),
    "adjective harm": ("Norway said that the sanctions on Belarus were {}.", "opposed"),
    "adjective evade": ("Norway shipped oil {} sanctions on Belarus.", "evaded"),
    "adjective comply": ("Norway acted {} sanctions on Belarus.", "complied"),
  ]

  private static let ownGovernors: [String: Slot] = [
    "court": ("Belarus is courting Canadian sanctions.", "threatened")
  ]

  /// The slot of a cue: one that ends in a preposition brings its own, one in `to` wants a verb.
  private static func slot(of cue: String, kind: String, sense: String) -> Slot {
    guard var slot = governorSlots["\(kind) \(sense)"] else {
      return ("{}", "a slot for its sense")
    }
    let last = cue.split(separator: " ").last.map { String($0) } ?? ""
    if kind == "verb", last == "to", cue != last, ["threaten", "promise", "refuse"].contains(sense)
    {
      slot.sentence = "Canada and Norway {} impose sanctions on Belarus."
    }
    if kind == "noun", ["of", "for", "to", "from", "on", "with", "at", "over"].contains(last) {
      for preposition in ["of", "for", "with"] {
        slot.sentence = slot.sentence.split(separator: "{} \(preposition)", maxSplits: 1)
          .joined(separator: "{}")
      }
    }
    return slot
  }

  /// An example for each cue of `governors.csv`.
  static let governors = rows(PackageResources.governors_csv).map { row in
    example(
      "governors.csv", row["cue"],
      ownGovernors[row["cue"]] ?? slot(of: row["cue"], kind: row["kind"], sense: row["sense"]))
  }

  // MARK: Things

  private static func stem(_ phrase: String) -> String {
    phrase.split(separator: "*", omittingEmptySubsequences: false).joined()
  }

  /// An example for each phrase of `measures.csv`.
  static let measures = rows(PackageResources.measures_csv).map { row in
    example(
      "measures.csv", stem(row["phrase"]),
      row["phrase"] == "dual-use"
        ? ("Canada imposed sanctions on {} goods from Belarus.", row["measure"])
        : ("Canada and Norway announced {} sanctions on Belarus.", row["measure"]))
  }

  /// An example for each phrase of `goods.csv`.
  static let goods = rows(PackageResources.goods_csv).map { row in
    example(
      "goods.csv", stem(row["phrase"]), ("Canada imposed {} sanctions on Belarus.", row["goods"]))
  }

  /// An example for each phrase of `regimes.csv`.
  static let regimes = rows(PackageResources.regimes_csv).map { row in
    example(
      "regimes.csv", row["phrase"],
      ("Canada imposed sanctions on Belarus over the {} of the year.", row["regime"]))
  }

  // MARK: Other fields

  private static let outSlots: [String: Slot] = [
    "modifier": ("The firm was hit with {} sanctions.", "nothing"),
    "sport": ("The {} was told that the sanctions remain.", "nothing"),
    "context": ("The {} faced an asset freeze and other sanctions.", "nothing"),
    "boycott": ("The {} saw a boycott of Norway.", "nothing"),
    "embargo": ("The {} was under embargo.", "nothing"),
    "office": ("The {} spoke.", "nothing"),
  ]

  /// An example for each phrase of `out.csv`.
  static let out = rows(PackageResources.out_csv).map { row in
    example("out.csv", row["phrase"], outSlots[row["kind"]] ?? ("{}", "a slot for its kind"))
  }

  private static let sanctionedSlots: [String: Slot] = [
    "target": ("Canada sanctioned three Belarusian {}.", "a mention"),
    "approved": ("Canada sanctioned the {} in Belarus.", "nothing"),
    "verb-object": ("The law sanctions {} in Belarus.", "nothing"),
    "approver": ("It was a {}-sanctioned affair.", "nothing"),
    "domestic-object": ("Canada sanctioned the {} in Belarus.", "nothing"),
  ]

  /// An example for each word of `sanctioned.csv`.
  static let sanctioned = rows(PackageResources.sanctioned_csv).map { row in
    example(
      "sanctioned.csv", row["word"], sanctionedSlots[row["kind"]] ?? ("{}", "a slot for its kind"))
  }
}
