import Reading
import ReadoutKit
import Testing

@testable import CentralAsia

/// What the lens finds in a text, as `words = type, canonical`.
func found(in text: String, date: DocumentDate = DocumentDate()) -> [String] {
  let document = Document(number: 1, name: "a", path: "a", date: date, hash: "")
  let reading = DocumentReading(of: document, text: Text(text))
  return CentralAsiaPlugin().findings(in: reading).map { finding in
    let canonical = finding.text("canonical") ?? "?"
    return "\(reading.string(finding.range)) = \(finding.text("type") ?? "?"), \(canonical)"
  }
}

@Suite("Mentions of Central Asia")
struct MentionTests {
  @Test(
    "a name becomes the name of today",
    arguments: [
      ("Delegates left Nur-Sultan at dawn.", "Nur-Sultan = place, Astana"),
      ("He was born in Alma-Ata.", "Alma-Ata = place, Almaty"),
      ("The Kyrgyz Republic agreed.", "Kyrgyz Republic = country, Kyrgyzstan"),
      ("Kirghizia was small.", "Kirghizia = country, Kyrgyzstan"),
      ("Kazakhstani wheat was cheap.", "Kazakhstani = demonym, Kazakhstan"),
      ("The Central Asian steppe was dry.", "Central Asian = region, Central Asia"),
      ("A scholar of the OSCE Academy wrote it.", "OSCE Academy = org, OSCE Academy"),
      (
        "The Shanghai Cooperation Organization grew.",
        "Shanghai Cooperation Organization = org, Shanghai Cooperation Organisation"
      ),
      ("Uzbekistan\u{2019}s cotton was picked.", "Uzbekistan = country, Uzbekistan"),
    ])
  func namesOfToday(_ text: String, _ expected: String) {
    #expect(found(in: text) == [expected])
  }

  @Test(
    "bearers of the same name elsewhere are dropped",
    arguments: [
      "Iraqi Turkmen in Kirkuk marched.",
      "Tajiks and Hazaras fled from the Taliban.",
      "Camps hold ethnic Kazakhs in Xinjiang.",
      "The SCO Group sold Unix.",
      "A study by CIS asked for less immigration.",
      "Astana Pro Team lost the stage.",
      "The East Turkestan movement was listed.",
      "Bank Central Asia cut its rates.",
      "Mary went to the Oral exam with Andriy Shevchenko.",
      "They drove through Oshkosh.",
      "Samarkand by Amin Maalouf sold well.",
      "Dinner was at the Tashkent Restaurant.",
      "Dr Karimov plays chess in Baku.",
      "The kazakhs.example site was down.",
    ])
  func namesakes(_ text: String) {
    #expect(found(in: text) == [])
  }

  @Test("a state's own officials are meant though its neighbour is named too")
  func stateNouns() {
    #expect(
      found(in: "Tajik border guards shot at smugglers from Afghanistan.") == [
        "Tajik = demonym, Tajikistan"
      ])
  }

  @Test("acronyms need a word that speaks for them")
  func acronyms() {
    #expect(found(in: "The SCO sold it.") == [])
    #expect(
      found(in: "The SCO welcomed Pakistan.") == ["SCO = org, Shanghai Cooperation Organisation"])
    #expect(
      found(in: "Visitors from CIS countries came.") == [
        "CIS = org, Commonwealth of Independent States"
      ])
  }

  @Test("an ambiguous town needs its country in the sentence")
  func ambiguousTowns() {
    #expect(
      found(in: "Unrest shook Mary, a city in Turkmenistan.") == [
        "Mary = place, Mary", "Turkmenistan = country, Turkmenistan",
      ])
  }

  @Test("an ambiguous former name counts in its own time only")
  func formerNames() {
    let text = "The port of Shevchenko in Kazakhstan was busy."
    #expect(found(in: text).count == 2)
    #expect(
      found(in: "The town of Leninsk in Kazakhstan was closed.", date: .init(stated: "2020-01-01"))
        == ["Kazakhstan = country, Kazakhstan"])
  }

  @Test("persons: the full name, then the surname, whoever held the office")
  func persons() {
    #expect(
      found(in: "Islam Karimov died. Karimov was feared.") == [
        "Islam Karimov = person, Islam Karimov", "Karimov = person, Islam Karimov",
      ])
    #expect(
      found(in: "Berdymukhamedov spoke.", date: .init(stated: "2023-05-01")) == [
        "Berdymukhamedov = person, Serdar Berdimuhamedow"
      ])
    #expect(
      found(in: "Berdymukhamedov spoke.", date: .init(stated: "2015-05-01")) == [
        "Berdymukhamedov = person, Gurbanguly Berdimuhamedow"
      ])
    #expect(found(in: "Later Zarina Tokayeva sang, as Arman Tokayev did.") == [])
  }

  @Test("a counterpart is the holder of the same office on that date")
  func counterparts() {
    let text = "Xi Jinping called his Kazakh counterpart."
    #expect(found(in: text) == ["Kazakh = demonym, Kazakhstan"])
    #expect(
      found(in: text, date: .init(from: "2022-09-12", to: "2022-09-18")) == [
        "Kazakh counterpart = person, Kassym-Jomart Tokayev"
      ])
    #expect(
      found(in: text, date: .init(stated: "2016-01-01")) == [
        "Kazakh counterpart = person, Nursultan Nazarbayev"
      ])
    // The date allows two holders: the state is all that is sure.
    #expect(
      found(in: text, date: .init(from: "2019-03-01", to: "2019-03-31")) == [
        "Kazakh = demonym, Kazakhstan"
      ])
    #expect(
      found(in: "Sergei Lavrov rang his Uzbek counterpart.", date: .init(stated: "2023-05-05")) == [
        "Uzbek counterpart = person, Bakhtiyor Saidov"
      ])
  }

  @Test("an excluded zone yields nothing")
  func zones() {
    let text = "Kazakhstan in the menu\nUzbekistan in the text."
    let document = Document(
      number: 1, name: "a", path: "a", zones: [Zone(range: 0..<22, kind: .navigation)], hash: "")
    let reading = DocumentReading(of: document, text: Text(text))
    let words = CentralAsiaPlugin().findings(in: reading).map { reading.string($0.range) }
    #expect(words == ["Uzbekistan"])
  }
}
