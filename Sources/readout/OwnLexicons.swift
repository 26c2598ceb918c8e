import Glibc
import Reading
import ReadoutKit
import Shell

/// The user's own rows for the program's tables, read before anything else is.
enum OwnLexicons {
  /// The tables that can be extended: `persons.csv` in the folder adds to the one of that name.
  static let all = Actors.lexicons.all + builtInPlugins.flatMap(\.lexicons)

  /// Files beyond this are no lexicon that somebody wrote.
  private static let largest = 64 << 20

  /// Reads the files of a folder and takes their rows up; what cannot be used is told.
  static func takeUp(from folder: String) {
    // Nearly nobody has the folder: that costs one call.
    guard let entries = entries(of: folder), !entries.isEmpty else { return }
    var tables = UserTables()
    for file in entries.sorted() where file.hasSuffix(".csv") && !file.hasPrefix(".") {
      let path = folder + "/" + file
      guard let lexicon = all.first(where: { $0.name + ".csv" == file }) else {
        warn(
          "\(path): there is no lexicon of this name; there are "
            + all.map(\.name).joined(separator: ", "))
        continue
      }
      guard let bytes = contents(of: path) else {
        warn("\(path): cannot be read: \(String(cString: strerror(errno)))")
        continue
      }
      for fault in tables.add(bytes, to: lexicon) {
        warn("\(path):\(fault.line): \(fault.message)")
      }
    }
    UserTables.takeUp(tables)
  }

  private static func warn(_ line: String) {
    Output.error.write("readout: warning: \(SafeText.oneLine(line))\n")
  }

  private static func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      errno = EINVAL
      return nil
    }
    guard status.st_size <= largest else {
      errno = EFBIG
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
