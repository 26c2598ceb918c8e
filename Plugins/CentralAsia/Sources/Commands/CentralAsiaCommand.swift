import Reading
import ReadoutKit

/// Lists the mentions of Central Asia.
public struct CentralAsiaCommand: PluginCommand {
  /// Its name and what help says of it.
  public static let configuration = CommandConfiguration(
    commandName: "central-asia",
    abstract: "Names of Central Asia, as they are called today, and who does what there.")

  @OptionGroup var documentOptions: DocumentOptions

  @Option(help: "Only this country: its name or ISO code, as Kazakhstan or KAZ.")
  var country: String?

  @Option(help: "Only this type: country, place, person, org, demonym or region.")
  var type: String?

  @Option(
    help: """
      Only this relation: visit, meeting-venue, support, threat, rivalry, influence, trade or \
      membership.
      """)
  var relation: String?

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists what the lens found in the documents.
  public func run(at desk: any Desk) throws -> Answer {
    let filter = try Filter(country: country, type: type, relation: relation)
    var answer = Answer(
      columns: [
        Column("where"), Column("type"), Column("name"), Column("country"), Column("relation"),
        Column("sentence", fit: .rest),
      ], isListing: true)
    answer.rows = try desk.rows(
      of: CentralAsiaPlugin(), in: documentOptions.documents, where: filter.admits,
      cells: cells(of:in:)
    ).rows
    if answer.rows.isEmpty { answer.notes = [filter.emptyNote] }
    return answer
  }

  private func cells(of finding: Finding, in reading: DocumentReading) -> [Cell] {
    let words = reading.line(of: finding.range)
    let today = finding.text("canonical") ?? words
    let actors = finding.texts("relation_actor").joined(separator: ", ")
    let relation = [finding.text("relation") ?? "", actors]
    return [
      Cell(reading.place(of: finding.range), .place),
      Cell(finding.text("type") ?? "", .faint),
      Cell(isRenamed(finding, words) ? "\(words) (\(today))" : words, .strong),
      Cell(finding.text("iso3").flatMap { Filter.countries[$0] } ?? ""),
      Cell(relation.filter { !$0.isEmpty }.joined(separator: ": ")),
      Cell(reading.snippet(around: finding.range)),
    ]
  }
}

extension CentralAsiaCommand {
  /// Whether today's name tells the analyst more than the words do: not for `Kazakh`, nor for a
  /// body's name spelled with another letter.
  private func isRenamed(_ finding: Finding, _ words: String) -> Bool {
    guard let today = finding.text("canonical"), words.lowercased() != today.lowercased() else {
      return false
    }
    switch finding.text("type") {
    case "demonym", "region": return false
    case "org": return !words.contains(" ")
    default: return true
    }
  }

  /// What the options let through.
  struct Filter {
    /// The five states by code.
    static let countries = [
      "KAZ": "Kazakhstan", "KGZ": "Kyrgyzstan", "TJK": "Tajikistan", "TKM": "Turkmenistan",
      "UZB": "Uzbekistan",
    ]

    private let iso3: String?
    private let type: String?
    private let relation: String?

    /// Reads the options; a value that no finding can have is an error, not an empty list.
    init(country: String?, type: String?, relation: String?) throws {
      iso3 = try country.map { word in
        let code = Self.countries.first {
          $0.key == word.uppercased() || $0.value.lowercased() == word.lowercased()
        }?.key
        guard let code else {
          throw ReadoutError(
            "no Central Asian country is called “\(word)”",
            hint: "one of \(Self.countries.values.sorted().joined(separator: ", "))")
        }
        return code
      }
      self.type = try Self.checked(type, "type", Name.Kind.allCases.map(\.rawValue))
      self.relation = try Self.checked(
        relation, "relation", Relation.Kind.allCases.map(\.rawValue))
    }

    /// Whether a finding is let through.
    func admits(_ finding: Finding) -> Bool {
      (iso3 == nil || finding.text("iso3") == iso3)
        && (type == nil || finding.text("type") == type)
        && (relation == nil || finding.text("relation") == relation)
    }

    /// What to say where nothing is.
    var emptyNote: String {
      let isNarrow = iso3 != nil || type != nil || relation != nil
      return isNarrow
        ? "nothing on Central Asia with these options"
        : "nothing on Central Asia in these documents"
    }

    private static func checked(
      _ word: String?, _ option: String, _ known: [String]
    ) throws -> String? {
      guard let word else { return nil }
      guard known.contains(word.lowercased()) else {
        throw ReadoutError(
          "no \(option) is called “\(word)”", hint: "one of \(known.joined(separator: ", "))")
      }
      return word.lowercased()
    }
  }
}
