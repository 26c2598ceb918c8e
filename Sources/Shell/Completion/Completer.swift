import Exchange
import LineEditor
import ReadoutKit
import Workbench

/// What Tab offers, as the line editor takes it.
final class Completer {
  private let bench: Workbench
  /// How many more candidates fitted than were given, the last time.
  private(set) var more = 0

  init(shell: Shell) {
    bench = shell.bench
    bench.shellValues = { [weak shell] kind in shell.map { Self.values(of: kind, in: $0) } ?? [] }
  }

  /// The candidates for the word that ends at the cursor (UTF-8 bytes of the line).
  func candidates(in line: String, at cursor: Int) -> CompletionSet {
    let completions = bench.completions(of: line, at: cursor)
    more = completions.more
    return CompletionSet(
      replacing: completions.replacing,
      candidates: completions.offers.compactMap(Self.harmless))
  }

  /// What a line may go on with, where all that fits goes on with it; nil where nothing does.
  func hint(after line: String) -> String? {
    let completions = bench.completions(of: line, at: line.utf8.count, isQuick: true)
    let typed = String(
      decoding: line.utf8.dropFirst(completions.replacing.lowerBound), as: UTF8.self)
    guard !typed.isEmpty, completions.more == 0 else { return nil }
    let common = commonPrefix(of: completions.offers.compactMap(Self.harmless).map(\.text))
    guard common.hasPrefix(typed), common.count > typed.count else { return nil }
    return String(common.dropFirst(typed.count))
  }

  /// A candidate as far as the screen can show it as it is; the rest is typed with care.
  private static func harmless(_ offer: Offer) -> Completion? {
    if SafeText.oneLine(offer.text) == offer.text {
      return Completion(offer.text, summary: offer.says, addsSpace: !offer.goesOn)
    }
    let shown = offer.text.unicodeScalars.prefix {
      SafeText.oneLine(String($0)) == String($0)
    }
    return shown.isEmpty ? nil : Completion(String(shown), summary: offer.says, addsSpace: false)
  }

  /// The values of a kind that only the shell knows.
  private static func values(of kind: String, in shell: Shell) -> [Offer] {
    switch kind {
    case "format": Format.allCases.map { Offer($0.rawValue) }
    case "alias": shell.aliases.names.map { Offer($0, shell.aliases[$0] ?? "") }
    case "setting":
      Setting.all.map { Offer($0.name, $0.summary) }
        + shell.variables.names.map { Offer($0, shell.variables[$0] ?? "") }
    default: []
    }
  }
}
