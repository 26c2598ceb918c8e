/// Something that help explains besides commands.
struct HelpTopic: Sendable {
  /// The word behind `help`.
  let name: String
  /// What it is about, in a few words.
  let summary: String
  /// What there is to say, in lines.
  let lines: [String]

  /// The topic of a name, or nil.
  static func named(_ name: String) -> HelpTopic? { all.first { $0.name == name } }

  /// All of them, in the order in which they are listed.
  static let all = [tour, passages, ratings, keys, output]

  private static let tour = HelpTopic(
    name: "tour", summary: "a first round, line by line",
    lines: [
      "A first round, one line after the other:",
      "  docs                                # what is here",
      "  show 1                              # read an article, each sentence with its number",
      "  quotes speakers                     # who speaks how often",
      "  quotes speaker=Xi                   # his words; %1 is the first row from now on",
      "  question \"What is China's line?\"    # what is to be answered",
      "  scenario add break \"China breaks with Russia\"",
      "  scenario add hedge \"China keeps the partnership and limits its exposure\"",
      "  mark %1 break=C hedge=CC n=\"strategic coordination is gone\"",
      "  matrix                              # what speaks against which answer",
      "  undo                                # and redo; marks; log: nothing is ever lost",
      "  save first                          # under a name; next time: readout -s first",
    ])

  private static let passages = HelpTopic(
    name: "passages", summary: "how a place in an article is written",
    lines: [
      "A place in an article, as every command takes it:",
      "  1:25                  sentence 25 of article 1",
      "  1:23-28               sentences 23 to 28",
      "  1:25 \"words in it\"    these words in that sentence",
      "  1 \"words in it\"       these words, where they stand only once in the article",
      "  1@100-120             by code points, as start and end count in data",
      "  %3, %3-5              row 3, rows 3 to 5 of the last listing",
      "  m2                    what was marked as m2",
      "  2022-09:4             an article by any beginning of its name that no other has",
      "Alone on a line a passage is shown with its neighbours, and Enter goes on.",
    ])

  private static let ratings = HelpTopic(
    name: "ratings", summary: "how evidence is rated, and how it is graded",
    lines: [
      "If this scenario were true, would you expect this piece of evidence?",
      "  CC  very much so      C  yes     N  it tells nothing     NA  it has no bearing",
      "  II  not at all        I  no",
      "  mark %2 break=I hedge=CC      by the names of scenarios",
      "  mark %2 I CC N C              in the order of matrix, all of them",
      "  rate                          walks through what is not rated yet",
      "What speaks against a scenario counts: I is one point, II two; the least stands first.",
      "A grade says how far to trust it: a letter for the source (A to E, F cannot be judged),",
      "a digit for what it says (1 to 5, 6 cannot be judged): g=B2.",
    ])

  private static let keys = HelpTopic(
    name: "keys", summary: "what the keys do at the prompt",
    lines: [
      "  Tab            completes: commands, options, and articles, speakers, marks … by a few letters",
      "  Right, End     take the grey words behind the cursor",
      "  Up, Down       earlier lines that begin as this one does",
      "  Ctrl-R         looks for an earlier line by words in it",
      "  Alt-Enter      begins a new row; so does Enter behind a backslash or an open quotation mark",
      "  Ctrl-A, Ctrl-E, Ctrl-W, Ctrl-K, Ctrl-U, Ctrl-Y    as in every shell",
      "  Ctrl-_         undoes what was typed last; Ctrl-X Ctrl-E opens the line in your editor",
      "  Ctrl-C         drops the line, or stops what is running; nothing is lost by it",
      "  Ctrl-D         leaves, at an empty line",
      "The keys of your .editrc hold here too (bind -v for vi).",
    ])

  private static let output = HelpTopic(
    name: "output", summary: "where results go, and in which format",
    lines: [
      "At the end of any line:",
      "  quotes > quotes.csv          into a file, in the format that its ending names",
      "  quotes >> all.jsonl          added to a file",
      "  quotes | less                to a program",
      "  quotes --format jsonl        text, jsonl, json, csv, tsv or markdown",
      "  last --format csv            the last result once more, without running it again",
      "start and end count Unicode code points in the file as it is on disk.",
    ])
}
