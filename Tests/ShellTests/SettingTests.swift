import ReadoutKit
import Testing

@testable import Shell

@Suite("Settings") struct SettingTests {
  @Test("take what they say they take, and say what they are", arguments: Setting.all.map(\.name))
  func values(name: String) throws {
    let setting = try #require(Setting.named(name))
    for value in setting.values + [setting.usual] {
      var settings = Settings()
      try setting.take(value, &settings)
      #expect(setting.value(settings) == value)
    }
  }

  @Test(
    "that know a fixed set of words take no other",
    arguments: ["format", "color", "width", "keep-going", "echo", "timing"])
  func refusals(name: String) throws {
    let setting = try #require(Setting.named(name))
    var settings = Settings()
    let error = #expect(throws: ReadoutError.self) { try setting.take("perhaps", &settings) }
    #expect(error?.hint != nil && error?.message.contains("perhaps") == true)
    #expect(settings == Settings())
  }

  @Test("of the width is a number of columns, or the terminal's")
  func width() throws {
    var settings = Settings()
    let setting = try #require(Setting.named("width"))
    try setting.take("66", &settings)
    #expect(settings.columns == 66)
    for word in ["0", "-5", "29", "100000", "99999999999999999999"] {
      #expect(throws: ReadoutError.self) { try setting.take(word, &settings) }
    }
    try setting.take("auto", &settings)
    #expect(settings.width == nil)
  }

  @Test("bear names of their own, none of which reads as an option")
  func names() {
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    #expect(Setting.all.allSatisfy { !$0.name.hasPrefix("-") && !$0.summary.isEmpty })
  }
}
