import ReadoutKit
import Search

/// The words of every hit of a query in a text.
func found(
  _ query: String, in text: String, excluded: [ByteRange] = [], readsAll: Bool = false
) throws -> [String] {
  let bytes = Array(text.utf8)
  let search = try DocumentSearch(Query(query))
  return try search.hits(in: bytes.span, excluded: excluded, readsAll: readsAll)
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// The error of a query that must fail.
func failure(_ query: String) -> ReadoutError? {
  do {
    _ = try DocumentSearch(Query(query))
    return nil
  } catch {
    return error
  }
}
