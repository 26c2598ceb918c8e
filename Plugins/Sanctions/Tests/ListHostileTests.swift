import Reading
import ReadoutKit
import Testing

@testable import Sanctions

@Suite("Hostile lists and articles") struct ListHostileTests {
  static func matcher(_ names: [String]) -> ListMatcher {
    let entries = names.enumerated().map { number, name in
      var entry = ListEntry(id: "\(number)", sort: number % 2 == 0 ? .person : .organisation)
      entry.add(ListName(text: name, kind: .primary))
      return entry
    }
    return ListMatcher(index: ListIndex([entries]))
  }

  static func leads(_ matcher: ListMatcher, in text: String) -> [ListMatcher.Found] {
    let document = Document(number: 1, name: "a", path: "a", hash: "")
    return matcher.leads(in: DocumentReading(of: document, text: Text(text))).found
  }

  @Test("names without end, without letters, of one letter")
  func names() {
    let long = String(repeating: "Co ", count: 100_000)
    let word = String(repeating: "x", count: 200_000)
    let matcher = Self.matcher([
      long, "of " + long, word, "\(word) \(word)", "", " , ", "---", "A", "A B", "A, B", "Al-",
      "Abd al",
      "\u{202E}Evil", "中文 名字", "😀 😀",
    ])
    #expect(
      Self.leads(matcher, in: "\(long) met \(word) and A B, Al-Abd Al. Abd al 中文 名字 came.").count
        < 10)
  }

  @Test("a line of capitals without end has the name in it found")
  func capitals() {
    let matcher = Self.matcher(["OSTROVSKY, Yevgeny", "x"])
    let line = String(repeating: "(((((( A B. C-D ", count: 20_000)
    let text = "\(line) The trader Evgeny Ostrovsky left. \(line)"
    #expect(Self.leads(matcher, in: text).contains { $0.name == "OSTROVSKY, Yevgeny" })
  }

  @Test("a list on which every name has the same words does not hide a name of two")
  func common() {
    let names = (0..<6000).map { "Ivan Petrov \($0)" } + ["Ivan Petrov"]
    let found = Self.leads(Self.matcher(names), in: "The trader Ivan Petrov left.")
    #expect(found.contains { $0.name == "Ivan Petrov" })
  }
}
