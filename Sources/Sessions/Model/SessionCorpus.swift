/// The documents that a session speaks of, and where they lay when it was written.
public struct SessionCorpus: Sendable, Equatable {
  /// One document of a session.
  public struct Entry: Sendable, Equatable {
    /// The number, given once and never moved.
    public var number: Int
    /// The document's name.
    public var name: String
    /// The title, or nil where it prints none.
    public var title: String?
    /// The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.
    public var hash: String

    /// Makes an entry.
    public init(number: Int, name: String, title: String? = nil, hash: String) {
      self.number = number
      self.name = name
      self.title = title
      self.hash = hash
    }
  }

  /// The files and folders that it was loaded from, as given.
  public var roots: [String]
  /// The documents in order of number.
  public var documents: [Entry]

  /// Makes a corpus; with no arguments an empty one.
  public init(roots: [String] = [], documents: [Entry] = []) {
    self.roots = roots
    self.documents = documents
  }

  /// Takes in what a later load brought: new roots, new documents, and documents anew by number.
  public mutating func add(_ other: SessionCorpus) {
    roots += newRoots(of: other)
    guard !other.documents.isEmpty else { return }
    var byNumber: [Int: Entry] = [:]
    for entry in documents + other.documents { byNumber[entry.number] = entry }
    documents = byNumber.values.sorted { $0.number < $1.number }
  }

  /// What another corpus has that this one lacks or has otherwise.
  public func additions(in other: SessionCorpus) -> SessionCorpus {
    let known = Dictionary(documents.map { ($0.number, $0) }) { first, _ in first }
    return SessionCorpus(
      roots: newRoots(of: other), documents: other.documents.filter { known[$0.number] != $0 })
  }

  private func newRoots(of other: SessionCorpus) -> [String] {
    let known = Set(roots)
    return other.roots.filter { !known.contains($0) }
  }
}
