import LineEditor
import Testing

@testable import Shell

@Suite("Pasted transcripts")
struct TranscriptTests {
  @Test(
    "prompts are taken off, further rows go on",
    arguments: [
      ("readout> docs", "docs", false), ("readout>", "", false),
      ("readout samarkand> find \"a > b\"", "find \"a > b\"", false),
      ("readout my session> docs", "docs", false), ("rate m12> C I", "C I", false),
      ("    ...> --doc 3", "--doc 3", true), ("...> x", "x", true), ("  ...>", "", true),
      ("       > docs", "docs", false),
    ])
  func stripped(row: String, text: String, continues: Bool) {
    #expect(Transcript.withoutPrompt(row) == PastedRow(text, continues: continues))
  }

  @Test(
    "other rows stay as they are",
    arguments: [
      "docs > out.csv", "readout", "rate m3 C > x", "rate all> x", "readouts> docs", "> quoted",
      "docs readout> x", "", "  docs", "readout>x", "find \"readout> x\"",
    ])
  func untouched(row: String) {
    #expect(Transcript.withoutPrompt(row) == PastedRow(row, continues: false))
  }
}
