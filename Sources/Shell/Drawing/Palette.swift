import Foundation
import ReadoutKit

/// The colours of a terminal: which escape sequences stand around a cell.
public struct Palette: Sendable, Equatable {
  /// True where the terminal takes colour.
  public var isColored: Bool

  /// Makes a palette.
  public init(isColored: Bool) { self.isColored = isColored }

  /// True where standard output is a terminal that takes colour and nobody asked for none.
  ///
  /// `NO_COLOR` (no-color.org) and `TERM=dumb` turn colour off, `CLICOLOR_FORCE` turns it on.
  public static var isWanted: Bool {
    let environment = ProcessInfo.processInfo.environment
    if environment["NO_COLOR"]?.isEmpty == false { return false }
    if let force = environment["CLICOLOR_FORCE"], force != "0", !force.isEmpty { return true }
    return Output.standard.isTerminal && environment["TERM"] != "dumb"
  }

  /// Some text that is safe to show, in the colours of its styles.
  func paint(_ text: String, _ styles: Cell.Style...) -> String { paint(text, styles) }

  /// Some text that is safe to show, in the colours of its styles.
  func paint(_ text: String, _ styles: [Cell.Style]) -> String {
    let codes = isColored && !text.isEmpty ? styles.compactMap(Self.code) : []
    if codes.isEmpty { return text }
    return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// Colours that read on dark and light ground alike; nothing is told by colour alone.
  private static func code(of style: Cell.Style) -> String? {
    switch style {
    case .plain: nil
    case .place: "36"
    case .strong: "1"
    case .hit: "1;31"
    case .faint: "2"
    case .good: "32"
    case .bad: "31"
    case .lens(let number): lenses[abs(number % lenses.count)]
    case .marked: "1;4"
    }
  }

  private static let lenses = ["32", "31", "35", "33", "34", "36"]
}
