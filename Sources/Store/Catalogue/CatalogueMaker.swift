import Foundation
import GRDB
import ReadoutKit
import Synchronization

/// Makes the catalogue of a store's file behind the prompt, so that it is there when somebody asks.
final class CatalogueMaker: Sendable {
  private let made = Mutex<Catalogue?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Starts to make it, with a connection of its own.
  init(path: String) {
    let thread = Thread {
      let database = try? StoreFile.reader(path)
      let catalogue = try? database?.read { try Self.catalogue($0) }
      self.made.withLock { $0 = catalogue ?? Catalogue() }
      self.isDone.signal()
    }
    thread.name = "catalogue"
    thread.start()
  }

  /// The catalogue, once it is made.
  func wait() -> Catalogue {
    isDone.wait()
    isDone.signal()
    return made.withLock { $0 } ?? Catalogue()
  }

  /// Goes through all documents.
  static func catalogue(_ db: Database) throws -> Catalogue {
    var catalogue = Catalogue()
    let rows = try GRDB.Row.fetchCursor(
      db, sql: "SELECT number, name, title, outlet, author FROM document ORDER BY number")
    while let row = try rows.next() {
      catalogue.add(row: row[0], name: row[1], title: row[2], outlet: row[3], author: row[4])
    }
    catalogue.finish()
    return catalogue
  }
}
