import Quotes
import Reading
import ReadoutKit
import Testing

/// `quotes --relay`: whoever passes words on for a state is found by the state's name.
@Suite struct RelayFilterTests {
  private let desk = TextDesk([
    (
      "first",
      """
      “Trade is calm,” Peter Holm said, according to Xinhua.

      “Trade is slow,” Peter Holm said, according to the Chinese Foreign Ministry.

      “Trade is dead,” Peter Holm said, according to TASS.

      “Trade is a game,” Peter Holm said, according to Reuters.

      “Trade is trade,” Peter Holm said.
      """
    )
  ])

  @Test(
    "A state’s name finds its ministries and its own media",
    arguments: [
      ("China", 2), ("Xinhua", 1), ("foreign ministry", 1), ("Russia", 1), ("tass", 1),
      ("Reuters", 1), ("Norway", 0), ("United Kingdom", 0),
    ])
  func relays(_ name: String, _ count: Int) throws {
    let command = try QuotesCommand.parseAsRoot(["--relay", name])
    let answer = try #require(command as? any PluginCommand).run(at: desk)
    #expect(answer.rows.count == count)
  }
}
