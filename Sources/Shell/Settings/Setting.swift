import Exchange
import ReadoutKit

/// One thing that `set` can set: its name, what it does, and how it is read and written.
///
/// A new one is a property of ``Settings`` and an entry of ``all``.
struct Setting: Sendable {
  let name: String
  /// What it does, in one line.
  let summary: String
  /// The words it takes, where they are a fixed set.
  let values: [String]
  /// What it is set to, as one would type it.
  let value: @Sendable (Settings) -> String
  /// Takes a word typed.
  let take: @Sendable (String, inout Settings) throws(ReadoutError) -> Void

  /// What it is where nobody has set it.
  var usual: String { value(Settings()) }

  /// Every setting, in the order in which `set` lists them.
  static let all: [Setting] = [
    Setting(
      name: "format", summary: "how results are written",
      values: Format.allCases.map(\.rawValue), value: { $0.format.rawValue },
      take: { word, settings throws(ReadoutError) in
        settings.format = try Format(named: word)
      }),
    Setting(
      name: "color", summary: "when text has colour",
      values: ColorChoice.allCases.map(\.rawValue), value: { $0.color.rawValue },
      take: { word, settings throws(ReadoutError) in
        guard let color = ColorChoice(rawValue: word) else {
          throw refusal(of: word, "color", "auto, always or never")
        }
        settings.color = color
      }),
    Setting(
      name: "width", summary: "how many columns text is drawn in: auto, or a number",
      values: [],
      value: { $0.width.map(String.init) ?? "auto" },
      take: { word, settings throws(ReadoutError) in
        let width = Int(word)
        guard word == "auto" || (30...1000).contains(width ?? 0) else {
          throw refusal(of: word, "width", "auto for the terminal's, or a number from 30 to 1000")
        }
        settings.width = width
      }),
    Setting(
      name: "pager", summary: "what shows results longer than the screen, or a command",
      values: ["auto", "off"], value: { $0.pager.word },
      take: { word, settings throws(ReadoutError) in settings.pager = Pager(word) }),
    .flag("keep-going", "whether a script goes on after a failing line", \.keepsGoing),
    .flag("echo", "whether the lines of scripts are shown before they run", \.echoes),
    .flag("timing", "whether it is told how long a typed line took", \.timing),
  ]

  /// The setting of a name, or nil.
  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

  /// One that is on or off.
  private static func flag(
    _ name: String, _ summary: String, _ path: any WritableKeyPath<Settings, Bool> & Sendable
  ) -> Setting {
    Setting(
      name: name, summary: summary, values: ["on", "off"],
      value: { $0[keyPath: path] ? "on" : "off" },
      take: { word, settings throws(ReadoutError) in
        switch word {
        case "on", "yes", "true": settings[keyPath: path] = true
        case "off", "no", "false": settings[keyPath: path] = false
        default: throw refusal(of: word, name, "on or off")
        }
      })
  }

  private static func refusal(of word: String, _ name: String, _ way: String) -> ReadoutError {
    ReadoutError("\(name) cannot be \(word)", hint: way)
  }
}
