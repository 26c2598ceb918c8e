import ReadoutKit

/// A file of a list, read with what belongs to it.
struct ListFile {
  let contents: ListContents
  /// The file, and those beside it.
  let facts: [FileFacts]

  /// Reads the file at a path; `alt.csv` and `add.csv` beside OFAC's `sdn.csv` with it.
  static func read(_ path: String, with files: any DeskFiles) throws -> ListFile {
    var reader = ListReader(path)
    var facts = [try files.read(path) { try reader.take($0) }]
    if try reader.endFile() == .ofac {
      for (part, beside) in neighbours(of: path) where files.holds(beside) {
        reader.begin(part, in: beside)
        facts.append(try files.read(beside) { try reader.take($0) })
        _ = try reader.endFile()
      }
    }
    return ListFile(contents: try reader.contents(), facts: facts)
  }

  /// `alt.csv` for `sdn.csv`, `cons_alt.csv` for `cons_prim.csv`, `ALT.CSV` for `SDN.CSV`.
  private static func neighbours(of path: String) -> [(part: TreasuryList.Part, path: String)] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = path.dropFirst(folder.count)
    for own in ["sdn", "prim", "SDN", "PRIM"] {
      guard let range = name.firstRange(of: own) else { continue }
      let isUpper = own == own.uppercased()
      return [("alt", TreasuryList.Part.names), ("add", .addresses)].map { word, part in
        let word = isUpper ? word.uppercased() : word
        return (part, folder + name.replacingCharacters(in: range, with: word))
      }
    }
    return []
  }
}

extension Substring {
  /// Where a word first stands.
  fileprivate func firstRange(of word: String) -> Range<Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(word) ? start..<self.index(start, offsetBy: word.count) : nil
    }.first
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with word: String) -> String {
    String(self[..<range.lowerBound]) + word + String(self[range.upperBound...])
  }
}
