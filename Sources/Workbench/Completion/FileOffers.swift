import Foundation
import ReadoutKit

extension FittingOffers {
  /// Adds the files and folders that begin with what is typed; hidden ones where that asks for them.
  mutating func add(files kind: CommandShape.Argument.Files) {
    guard !isQuick else { return }
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let beginning = slash.map { typed[typed.index(after: $0)...] } ?? typed[...]
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." || (name.hasPrefix(".") && !beginning.hasPrefix(".")) {
        continue
      }
      if name.lowercased().hasPrefix(beginning.lowercased()) { names.append(name) }
    }
    add(
      names.sorted().compactMap { name in
        let isFolder = Folders.isFolder(folder + name)
        if kind == .folders, !isFolder { return nil }
        return Offer(folder + name + (isFolder ? "/" : ""), goesOn: isFolder)
      })
  }
}
