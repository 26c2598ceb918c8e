import Glibc
import Testing

/// The program on a pseudo-terminal, with somebody at the keys who looks at the screen.
final class Terminal {
  /// Keys that are no letters, as an xterm sends them.
  enum Key {
    static let tab = "\t"
    static let enter = "\r"
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"
    static let right = "\u{1B}[C"
    static let left = "\u{1B}[D"
    static let backspace = "\u{7F}"
    static let delete = "\u{1B}[3~"
    static let controlC = "\u{03}"
    static let controlD = "\u{04}"
    static let controlZ = "\u{1A}"
    static let escape = "\u{1B}"
    static let newRow = "\u{1B}\r"
    static let home = "\u{1B}[H"
    static let end = "\u{1B}[F"

    /// Some text as a terminal hands over a paste.
    static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
  }

  let child: Child
  private var keyboard: Int32
  private var reader: ScreenReader
  /// All that the program has written, byte by byte.
  private(set) var written: [UInt8] = []
  private var isAtEnd = false

  /// Starts the program on a terminal of some size.
  init(
    _ arguments: [String] = [], in workplace: Workplace, columns: Int = 100, rows: Int = 40,
    environment extra: [String: String] = [:], program: String? = nil
  ) throws {
    let launch = Launch(
      program: try program ?? Program.path(), arguments: arguments, folder: workplace.path,
      environment: workplace.environment.merging(extra) { $1 })
    reader = ScreenReader(columns: columns, rows: rows)
    (keyboard, child) = try Launch.inTurn {
      let (keyboard, name) = try PseudoTerminal.open(columns: columns, rows: rows)
      let child = try launch.start(
        [.path(name, flags: O_RDWR), .descriptor(0), .descriptor(0)], ownsTerminal: true)
      return (keyboard, child)
    }
  }

  deinit { hangUp() }

  /// Closes the terminal, as its window does.
  func hangUp() {
    if keyboard >= 0 { close(keyboard) }
    keyboard = -1
    isAtEnd = true
  }

  /// Changes the size of the window.
  func resize(columns: Int, rows: Int = 40) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    reader.resize(columns: columns)
  }

  // MARK: Keys

  /// Presses keys.
  func send(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty, Descriptor.write(&bytes, to: keyboard) {}
  }

  /// Types a line, presses Enter, and gives the rows between it and the next prompt.
  func enter(
    _ line: String, at location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let start = reader.screen.row
    send(line)
    try expect(typed: line, from: start, at: location)
    send(Key.enter)
    // The line may have wrapped: the result begins below the row where it ended.
    let end = max(start, reader.screen.row)
    try wait("a prompt after \(line)", at: location) { screen in
      screen.row > end && Self.isPrompt(screen.current)
    }
    waitForKeys()
    return Array(screen.rows[(end + 1)..<screen.row])
  }

  // MARK: Screen

  /// The screen as it was last seen.
  var screen: Screen { reader.screen }

  /// How often the bell rang so far.
  var bells: Int { reader.bells }

  /// Waits until some text is on the screen.
  func expect(
    _ text: String, within seconds: Double = 10, at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait("“\(text)”", within: seconds, at: location) { screen in
      screen.rows.contains { $0.contains(text) }
    }
  }

  /// True once the terminal hands on each key as it is pressed, as a line editor needs it.
  ///
  /// Keys pressed earlier are the system's to edit: it takes Ctrl-D and arrow keys for itself.
  var handsOnKeys: Bool {
    var settings = termios()
    return tcgetattr(keyboard, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) == 0
  }

  /// Waits for an empty prompt in the row of the cursor, at which keys can be pressed.
  func expectPrompt(
    editable: Bool = true, within seconds: Double = 20,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait("a prompt", within: seconds, at: location) { Self.isPrompt($0.current) }
    if editable { waitForKeys() }
  }

  private func waitForKeys() {
    let deadline = Moment.now + 2
    while !handsOnKeys, Moment.now < deadline { usleep(500) }
  }

  /// Waits until the line at the prompt is this.
  func expectLine(
    _ line: String, within seconds: Double = 10, at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait("the line “\(line)”", within: seconds, at: location) { screen in
      let row = screen.withoutHint(screen.row)
      guard let prompt = Self.prompt(of: row) else { return false }
      return row.dropFirst(prompt.count) == line
    }
  }

  /// Waits until these are the rows that end with the cursor's.
  func expectRows(
    _ rows: [String], within seconds: Double = 20, at location: SourceLocation = #_sourceLocation
  ) throws {
    try wait("the rows \(rows)", within: seconds, at: location) { screen in
      screen.row + 1 >= rows.count
        && screen.rows[(screen.row + 1 - rows.count)..<screen.row] == rows.dropLast()[...]
        && screen.withoutHint(screen.row) == rows.last
    }
  }

  private func expect(typed line: String, from row: Int, at location: SourceLocation) throws {
    // A long line stands in several rows; blanks at their ends are not seen.
    func withoutBlanks(_ text: String) -> String { text.replacing(" ", with: "") }
    try wait("the line “\(line)”", at: location) { screen in
      let rows = screen.rows[row..<screen.row] + [screen.withoutHint(screen.row)]
      return withoutBlanks(rows.joined()).hasSuffix(withoutBlanks(line))
    }
  }

  /// Reads what the program writes until the screen is as wished; fails where time is up.
  func wait(
    _ wish: String, within seconds: Double = 20, at location: SourceLocation = #_sourceLocation,
    until isFulfilled: (Screen) -> Bool
  ) throws {
    let deadline = Moment.now + seconds
    while !isFulfilled(screen) {
      guard !isAtEnd, Descriptor.isReadable(keyboard, within: deadline - Moment.now) else {
        Issue.record(
          """
          \(wish) did not come\(isAtEnd ? ", the program has ended" : ""); the screen is
          \(screen.rows.suffix(60).joined(separator: "\n"))
          """, sourceLocation: location)
        throw HarnessFailure("\(wish) did not come")
      }
      readMore()
    }
  }

  private func readMore() {
    if let bytes = Descriptor.read(keyboard) {
      written += bytes
      reader.read(bytes)
    } else {
      isAtEnd = true
    }
  }

  /// Reads what comes within some time, where there is nothing to wait for.
  func look(for seconds: Double) {
    let deadline = Moment.now + seconds
    while !isAtEnd, Descriptor.isReadable(keyboard, within: deadline - Moment.now) {
      readMore()
    }
  }

  private static func prompt(of row: String) -> String? {
    guard row.hasPrefix("readout"), let end = row.firstIndex(of: ">") else { return nil }
    let prompt = String(row[...end])
    return row.count > prompt.count ? prompt + " " : prompt
  }

  /// True for a prompt at which nothing has been typed yet.
  static func isPrompt(_ row: String) -> Bool {
    row.hasPrefix("readout") && row.hasSuffix(">")
  }

  // MARK: End

  /// Waits for the program's end; gives its exit code, nil where time is up.
  func close(within seconds: Double = 10) -> Int32? {
    let deadline = Moment.now + seconds
    // What nobody reads would keep the program from ending.
    while !child.hasEnded, Moment.now < deadline { look(for: 0.02) }
    look(for: 0.05)
    return child.code(within: 0)
  }

  /// Leaves with Ctrl-D at an empty line.
  func leave() -> Int32? {
    send(Key.controlD)
    return close()
  }

  private func close(_ descriptor: Int32) { Glibc.close(descriptor) }
}
