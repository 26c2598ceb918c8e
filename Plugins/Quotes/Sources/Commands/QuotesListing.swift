import Reading
import ReadoutKit

/// `quotes`: one row a quotation.
public struct QuotesListing: PluginCommand {
  /// The command's name; it is the default and need not be typed.
  public static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists quotations: where, who, when, to whom, passed on by whom, and the words.")

  @OptionGroup var filter: QuoteFilter

  /// Makes the command; needed by ArgumentParser.
  public init() {}

  /// Lists the quotations that fit, in order of document and position.
  public func run(at desk: any Desk) throws -> Answer {
    let selection = try filter.selection(at: desk)
    var rows: [Row] = []
    for (finding, reading) in selection.found {
      rows.append(
        Row(
          try desk.record(of: finding), cells: Self.cells(of: finding, in: reading),
          target: .passage(Passage(document: finding.document, range: finding.range))))
    }
    return Answer(
      columns: [
        Column("where"), Column("who"), Column("said"), Column("to, occasion"),
        Column("relayed by"), Column("words", fit: .rest),
      ], rows: rows, notes: notes(on: selection), isListing: true)
  }

  private static func cells(of finding: Finding, in reading: DocumentReading) -> [Cell] {
    let told = [finding.text("addressee"), finding.text("occasion")].compactMap { $0 }
    return [
      Cell(reading.place(of: finding.range), .place),
      Cell(finding.text("speaker") ?? "–", .strong),
      Cell(finding.text("date") ?? "–", .faint),
      Cell(told.isEmpty ? "–" : told.joined(separator: ", "), .faint),
      Cell(finding.text("relay") ?? "–", .faint),
      Cell(words(of: finding, in: reading)),
    ]
  }

  /// The words as on the page, in one line.
  private static func words(of finding: Finding, in reading: DocumentReading) -> String {
    finding.ranges("content").map { reading.string($0) }.joined(separator: " … ")
      .split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
  }

  private func notes(on selection: QuoteFilter.Selection) -> [String] {
    var notes: [String] = []
    if selection.scare > 0 {
      notes.append(
        "\(selection.scare) scare quote\(selection.scare == 1 ? "" : "s") left out (--kind scare)")
    }
    if let first = selection.unclosed.first {
      let count = selection.unclosed.count
      notes.append(
        "\(count) never closed (\(first)\(count > 1 ? " …" : "")): taken to end with sentence or paragraph"
      )
    }
    if selection.undated > 0 {
      notes.append("\(selection.undated) without a date left out")
    }
    if filter.kind == Statement.Kind.indirect.rawValue {
      notes.append("paraphrase is not found yet: only words in quotation marks are")
    }
    return notes
  }
}
