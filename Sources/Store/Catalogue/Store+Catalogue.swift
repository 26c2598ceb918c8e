import GRDB
import ReadoutKit

extension Store {
  /// Starts to make the catalogue of a large corpus, so that whoever asks for it need not wait.
  ///
  /// A store in memory is small, and its catalogue is made when it is asked for.
  public func startCatalogue() {
    guard let path, !isBuilding, catalogueMaker == nil, keptCatalogue == nil else { return }
    catalogueMaker = CatalogueMaker(path: path)
  }

  /// What all documents are called and who published them; made once.
  public var catalogue: Catalogue {
    if let keptCatalogue { return keptCatalogue }
    let catalogue =
      catalogueMaker?.wait() ?? (try? database.read { try CatalogueMaker.catalogue($0) })
      ?? Catalogue()
    keptCatalogue = catalogue
    catalogueMaker = nil
    return catalogue
  }

  /// The documents in whose name or title a word begins with some letters, in any case; those whose
  /// name begins so come first.
  ///
  /// - Returns: so many of them as asked for, and how many there are in all.
  public func documents(
    beginning letters: String, limit: Int
  ) -> (documents: [Document], count: Int) {
    let (rows, count) = catalogue.rows(beginning: letters, limit: limit)
    return (rows.compactMap { document(numbering.number(ofRow: $0)) }, count)
  }
}
