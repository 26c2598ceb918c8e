import ReadoutKit
import Testing

@testable import Reading

@Suite("Which lenses need a text")
struct LensTriggersTests {
  private struct Lens: Plugin {
    var name = "lens"
    var version = 1
    var summary = ""
    var command: any PluginCommand.Type { LensCommand.self }
    var triggers: [String]
    func findings(in reading: DocumentReading) -> [Finding] { [] }
  }

  private struct LensCommand: PluginCommand {
    func run(at desk: any Desk) -> Answer { Answer() }
  }

  private func needed(_ text: String) -> [Bool] {
    LensTriggers([
      Lens(triggers: ["peace", "truce*"]), Lens(triggers: []), Lens(triggers: ["truce*", "war"]),
    ]).needed(by: Text(text).bytes.span)
  }

  @Test("each lens is asked for by its own words, one without words by every text")
  func each() {
    #expect(needed("Rain.") == [false, true, false])
    #expect(needed("A PEACE of sorts") == [true, true, false])
    #expect(needed("The war.") == [false, true, true])
    #expect(needed("Two truces held") == [true, true, true])
    #expect(needed("peaceful wars") == [false, true, false])
  }

  @Test("no lens needs nothing, and one whose triggers have no words needs every text")
  func none() {
    #expect(LensTriggers([Lens(triggers: ["—", "war"])]).needed(by: Text("").bytes.span) == [true])
    #expect(LensTriggers([]).needed(by: Text("war").bytes.span).isEmpty)
  }

  @Test("of a phrase each word has to be met, however they stand")
  func phrases() {
    let triggers = LensTriggers([Lens(triggers: ["oil embargo", "ban on arms", "N'Djamena"])])
    func isNeeded(_ text: String) -> Bool { triggers.needed(by: Text(text).bytes.span)[0] }
    #expect(isNeeded("an oil-\nembargo"))
    #expect(isNeeded("Arms fell under the ban."))
    #expect(isNeeded("In N’Djamena."))
    #expect(!isNeeded("oil, oil and arms"))
    #expect(!isNeeded("an embargo on arms"))
  }

  @Test("a phrase with a word that is a trigger of its own adds nothing")
  func needless() {
    #expect(LensTriggers.words(of: "the arms embargo") == ["arms", "embargo"])
    #expect(LensTriggers.words(of: "freeze* assets") == ["freeze", "assets"])
    #expect(LensTriggers.words(of: "new sanction*") == ["new", "sanction*"])
    #expect(LensTriggers.words(of: "to the") == ["to", "the"])
    #expect(LensTriggers.words(of: "—").isEmpty)
  }
}
