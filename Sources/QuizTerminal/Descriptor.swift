import Glibc

/// Reading and writing that goes on after an interruption.
enum Descriptor {
  /// Writes all the bytes, waiting where it must; 0, or the system's error number.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = write(descriptor, piece.baseAddress, piece.count)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if let code = failure(waitingFor: POLLOUT, on: descriptor) {
        return code
      }
    }
    return 0
  }

  /// Reads what is there, at least a byte unless the end is reached (0); the system's error number below zero.
  static func readSome(into bytes: inout [UInt8], from descriptor: CInt) -> Int {
    while true {
      let got = read(descriptor, &bytes, bytes.count)
      if got >= 0 { return got }
      if let code = failure(waitingFor: POLLIN, on: descriptor) { return -Int(code) }
    }
  }

  /// The error number to give up with; nil after waiting, when the call is to be made again.
  private static func failure(waitingFor event: CInt, on descriptor: CInt) -> Int32? {
    let code = errno
    if code == EINTR { return nil }
    guard code == EAGAIN || code == EWOULDBLOCK else { return code }
    var wanted = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    poll(&wanted, 1, -1)
    return nil
  }
}
