import GRDB
import ReadoutKit

/// Calls something that reaches for the database, and tells its failure in the words of the house.
///
/// - Parameters:
///   - what: What could not be done then, as the beginning of a sentence.
func reaching<Result>(
  _ what: @autoclosure () -> String, _ body: () throws -> Result
) throws(ReadoutError) -> Result {
  do {
    return try body()
  } catch let error as ReadoutError {
    throw error
  } catch {
    throw ReadoutError("\(what()) (\(reason(of: error)))", kind: .unusable)
  }
}

/// Why the database failed, in a few words.
func reason(of error: any Error) -> String {
  guard let failure = error as? DatabaseError else { return "\(error)" }
  switch failure.resultCode {
  case .SQLITE_FULL: return "the disk is full"
  case .SQLITE_BUSY: return "another program is writing to it"
  default: return failure.message ?? "\(failure.resultCode)"
  }
}
