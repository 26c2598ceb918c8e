import ReadoutKit
import Testing

@testable import Reading

/// Names met for the first time, and words that only look like names.
@Suite struct NameFindingTests {
  private func cast(_ text: String) -> Cast {
    let desk = TextDesk([("a", text)])
    return desk.reading(of: desk.documents[0]).cast()
  }

  /// The last person or organisation that a text names.
  private func last(_ text: String) -> String? {
    let cast = cast(text)
    return cast.mentions.last.map { cast.name(of: $0.referent) }
  }

  @Test(
    "A surname stands for the full name, wherever that begins",
    arguments: [
      ("Orsolya Raman led it. Raman said so.", "Orsolya Raman"),
      ("Sheikh Mohammed al-Rashidi came. Drink, al-Rashidi said.", "Mohammed al-Rashidi"),
      ("Jan van der Meulen came. Van der Meulen said so.", "Jan van der Meulen"),
      ("Luisa de la Cruz came. Later de la Cruz said so.", "Luisa de la Cruz"),
      ("Seán O’Rourke came. O’Rourke said so.", "Seán O’Rourke"),
      ("Robert F. Hallam Jr. came. Hallam said so.", "Robert F. Hallam Jr."),
      ("Then Senator John P. Doyle answered.", "John P. Doyle"),
      ("Later J. T. Calloway came to the farm. Calloway said so.", "J. T. Calloway"),
      ("Austin Reyes came. Reyes said so.", "Austin Reyes"),
      ("Mark Cuban came in late. Cuban said so.", "Mark Cuban"),
      ("Then Billie Jean King came in and sat down. King said so.", "Billie Jean King"),
      ("Theresa May came.", "Theresa May"),
      (
        "Later that day Kathleen Hall Jamieson came to the dam. Jamieson said so.",
        "Kathleen Hall Jamieson"
      ),
      ("Secretary of State Anna F. Berg came.", "Anna F. Berg"),
      ("Speaker of the House Peter Holm came.", "Peter Holm"),
      ("Novelist Rosalind Achebe came.", "Rosalind Achebe"),
      ("Former Anna Berg came.", "Anna Berg"),
      ("Norrstal said so.", "Norrstal"),
      ("Anna Berg Blasts Rivals Over Dam\n\nIn Riga we met Anna Berg.", "Anna Berg"),
    ])
  func surnames(_ text: String, _ name: String) {
    #expect(last(text) == name)
  }

  @Test(
    "A well-known person has one name in all spellings",
    arguments: [
      ("Jinping Xi spoke.", "Xi Jinping"), ("President Xi spoke.", "Xi Jinping"),
      ("Kassym Jomart Tokayev spoke.", "Kassym-Jomart Tokayev"),
      ("Sergei Lavrov spoke.", "Sergey Lavrov"),
      ("Volodymyr Zelenskyy spoke.", "Volodymyr Zelensky"),
    ])
  func spellings(_ text: String, _ name: String) {
    #expect(last(text) == name)
  }

  @Test("What only binds is no part of a titled name")
  func phrases() {
    let desk = TextDesk([("a", "After the murder of Father Peter Holm they wept.")])
    let reading = desk.reading(of: desk.documents[0])
    let phrase = reading.cast().mentions.last.map {
      reading.string(reading.range(ofTokens: $0.phrase))
    }
    #expect(phrase == "Father Peter Holm")
  }

  @Test("A relative of somebody well-known is not that person")
  func relatives() {
    #expect(last("Hunter Biden left. Biden said nothing.") == "Hunter Biden")
    let cast = cast("Trump spoke. Melania Trump left. Trump said so.")
    #expect(
      cast.mentions.map { cast.name(of: $0.referent) } == [
        "Donald Trump", "Melania Trump", "Donald Trump",
      ])
  }

  @Test("Two of one surname whom nothing tells apart are neither")
  func ambiguous() {
    #expect(last("Joan Keller and Rob Keller came. Then Keller said so.") == "Keller")
    #expect(last("Joan Keller and Rob Keller came. Then Ms. Keller said so.") == "Joan Keller")
  }

  @Test(
    "A capital that is the sentence's makes no name",
    arguments: [
      "Farmers said so.", "Police said so.", "Officials said so.", "Yesterday it rained.",
      "Harvesting began.", "Prosecutors said so.",
    ])
  func nobody(_ text: String) {
    #expect(cast(text).mentions.isEmpty)
  }

  @Test("A hundred thousand names in one sentence are read to the end", .timeLimit(.minutes(1)))
  func endless() {
    let names = (0..<100_000).map { "Anna B\($0)erg" }.joined(separator: ", ")
    #expect(cast(names + " and Peter Holm met.").persons.count == 100_001)
    let one = Array(repeating: "Anna Berg", count: 100_000).joined(separator: ", ")
    #expect(cast(one + " and Peter Holm met. Berg left.").persons.count == 2)
  }
}
