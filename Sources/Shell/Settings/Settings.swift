import Exchange
import ReadoutKit

/// What can be set for one run of the program, on its command line or with `set`.
public struct Settings: Sendable, Equatable {
  /// How results are written where a line does not say.
  public var format = Format.text
  /// When text has colour.
  public var color = ColorChoice.auto
  /// How wide text is drawn, in columns; nil for the terminal's width.
  public var width: Int?
  /// What shows a result at the prompt that is longer than the screen.
  public var pager = Pager.automatic
  /// Whether a script goes on after a failing line.
  public var keepsGoing = false
  /// Whether the lines of scripts are shown before they run.
  public var echoes = false
  /// Whether it is told how long a typed line took.
  public var timing = false

  /// Makes the usual settings.
  public init() {}

  /// The columns that there are for text.
  var columns: Int { width ?? Output.standard.width }

  /// Whether text on standard output has colour.
  var isColored: Bool {
    switch color {
    case .auto: Palette.isWanted
    case .always: true
    case .never: false
    }
  }
}
