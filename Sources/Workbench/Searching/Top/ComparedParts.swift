import ReadoutKit

/// A part of the corpus, and the part that it is held against; they never share a document.
struct ComparedParts {
  /// The documents that are looked at.
  var part: [Document]
  /// The documents that they are held against; none where nothing is compared.
  var reference: [Document] = []
  /// What the reader should know of the choice.
  var notes: [String] = []

  /// Chooses the documents.
  ///
  /// - Parameter against: `rest`, or parts as ``CorpusPart/init(written:)`` reads them.
  init(_ chosen: CorpusPart, against: [String], on bench: Workbench) throws {
    guard !against.isEmpty else {
      part = try bench.documents(of: chosen)
      return
    }
    if against.contains("rest") {
      guard against.count == 1 else {
        throw ReadoutError("rest is all other documents already", hint: "leave the others out")
      }
      guard !chosen.isWhole else {
        throw ReadoutError(
          "the whole corpus has no rest", hint: "choose a part: top words outlet=NAME against=rest")
      }
      part = try bench.documents(of: chosen)
      let numbers = Set(part.map(\.number))
      reference = bench.documents.filter { !numbers.contains($0.number) }
    } else {
      reference = try bench.documents(of: CorpusPart(written: against))
      part = try bench.documents(of: chosen)
      if chosen.isWhole {
        // Everything against a part of it means everything else.
        let numbers = Set(reference.map(\.number))
        part = part.filter { !numbers.contains($0.number) }
      } else {
        let numbers = Set(part.map(\.number))
        let both = reference.count { numbers.contains($0.number) }
        reference = reference.filter { !numbers.contains($0.number) }
        if both > 0 { notes.append("\(both.documents) in both parts: counted in the first alone") }
      }
    }
    guard !part.isEmpty, !reference.isEmpty else {
      throw ReadoutError(
        "nothing is left to compare: one part holds all the documents of the other",
        hint: "docs lists outlets and dates")
    }
  }
}
