/// The file `metadata.csv` of a folder: what it says about the files beside and below it.
enum SideFile {
  /// True for the name of a side file, whatever its letters.
  static func isName(_ name: [UInt8]) -> Bool {
    name.count == usualName.count && zip(name, usualName).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private static let usualName = Array("metadata.csv".utf8)
}
