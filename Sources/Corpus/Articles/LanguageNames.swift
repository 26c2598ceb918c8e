import ReadoutKit

/// The names that records call languages by.
enum LanguageNames {
  /// Two-letter codes by a language's English name, its own name and its three-letter codes.
  static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for row in Table(csv: PackageResources.language_names_csv).rows {
      for name in row.list("names") { codes[name] = row["code"] }
    }
    return codes
  }()
}
