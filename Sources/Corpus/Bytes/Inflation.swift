import CZlib

/// Unpacks gzip data piece by piece.
final class Inflation {
  /// What zlib keeps between two pieces; it has to stay at one address.
  private let state: UnsafeMutablePointer<z_stream>
  /// Packed bytes, read and not yet unpacked from ``next`` on.
  private var packed: [UInt8]
  private var next = 0
  /// How many bytes were taken in, and given out.
  private var taken = 0
  private(set) var given = 0
  /// What ended the data before their end.
  private var failure: FileFailure?
  /// True between two members, of which a file may have several.
  private var isBetween = false

  private static let pieceSize = 1 << 16

  /// Begins with the bytes of a file that have been read already; nil where there is no memory.
  init?(_ head: [UInt8]) {
    packed = head
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    // 15 bits of window, and 16 for the frame of gzip.
    let isReady =
      inflateInit2_(state, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    guard isReady else { return nil }
  }

  deinit {
    inflateEnd(state)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// How many times more was given out than taken in.
  var ratio: Int { given / max(1, taken) }

  /// Unpacks as many bytes as fit; 0 at the end.
  func read(
    into output: UnsafeMutableBufferPointer<UInt8>,
    from source: (UnsafeMutableBufferPointer<UInt8>) -> Result<Int, FileFailure>
  ) -> Result<Int, FileFailure> {
    while failure == nil {
      if next == packed.count {
        switch refill(from: source) {
        case .failure(let error): failure = error
        case .success(true): break
        // Between two members is where data may end.
        case .success(false) where isBetween: return .success(0)
        case .success(false): failure = .torn(after: given)
        }
        continue
      }
      if isBetween {
        // Zeros fill up blocks on tapes, and what else stands behind the data is none of it.
        guard packed[next] == Gzip.mark[0] else { return .success(0) }
        isBetween = false
        inflateReset(state)
      }
      let (status, count) = step(into: output)
      switch status {
      case Z_STREAM_END: isBetween = true
      case Z_OK, Z_BUF_ERROR: break
      default: failure = .damaged(after: given)
      }
      if count > 0 { return .success(count) }
    }
    return failure.map { .failure($0) } ?? .success(0)
  }

  /// Reads the next packed piece; false at the end.
  private func refill(
    from source: (UnsafeMutableBufferPointer<UInt8>) -> Result<Int, FileFailure>
  ) -> Result<Bool, FileFailure> {
    var result = Result<Int, FileFailure>.success(0)
    packed = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
      result = source(buffer)
      if case .success(let count) = result { filled = count }
    }
    next = 0
    return result.map { $0 > 0 }
  }

  /// Unpacks once: zlib's word on it, and how many bytes came out.
  private func step(into output: UnsafeMutableBufferPointer<UInt8>) -> (Int32, count: Int) {
    // zlib counts in 32 bits.
    let room = min(output.count, 1 << 30)
    return packed.withUnsafeMutableBufferPointer { packed in
      state.pointee.next_in = packed.baseAddress.map { $0 + next }
      state.pointee.avail_in = UInt32(packed.count - next)
      state.pointee.next_out = output.baseAddress
      state.pointee.avail_out = UInt32(room)
      let status = inflate(state, Z_NO_FLUSH)
      let rest = Int(state.pointee.avail_in)
      taken += packed.count - next - rest
      next = packed.count - rest
      let count = room - Int(state.pointee.avail_out)
      given += count
      return (status, count)
    }
  }
}
