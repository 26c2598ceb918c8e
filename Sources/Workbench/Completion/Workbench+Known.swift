import ReadoutKit
import Store

extension Workbench {
  /// What is known already of a plugin's findings, and what it finds in the first few articles.
  ///
  /// So few are read for it that nobody waits: one core reads as many words for the slowest lens in
  /// some hundredths of a second, and only once.
  public func knownFindings(of plugin: any Plugin) -> [Finding] {
    let first = firstDocuments(ofWords: 60_000, atMost: 200)
    let found = (try? store.findings(of: [plugin], in: first))?.first?.flatMap(\.self) ?? []
    let read = Set(first.map(\.number))
    let known = store.knownFindings(of: plugin, limit: 2000)
    return found + known.filter { !read.contains($0.document) }
  }

  /// The first documents that hold no more than so many words together.
  private func firstDocuments(ofWords limit: Int, atMost count: Int) -> [Document] {
    var documents: [Document] = []
    var words = 0
    for number in 1...count {
      guard let document = document(number: number) else { continue }
      words += document.words
      if words > limit { break }
      documents.append(document)
    }
    return documents
  }
}
