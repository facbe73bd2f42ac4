import Glibc

/// Reads the lines of a journal from an open file, a piece at a time.
struct JournalScan {
  private let file: CInt
  private let path: String
  /// Where the sound lines end.
  private(set) var sound = 0
  private(set) var lines = 0
  private var bytes: [UInt8] = []
  private var start = 0
  private var read = 0

  init(_ file: CInt, path: String) {
    self.file = file
    self.path = path
  }

  /// Hands on what was sealed in each line, in their order; false from it, like a wrong checksum,
  /// says that the line is not sound. Stops at the first of those.
  mutating func run(
    _ take: (UnsafeRawBufferPointer) throws(JournalProblem) -> Bool
  ) throws(JournalProblem) {
    while let line = try next() {
      let length = line.count + 1
      guard try JournalScan.opened(line, take) else {
        if try isFollowed() { throw .damaged(path, line: lines + 1) }
        return
      }
      sound += length
      lines += 1
    }
  }

  private static func opened(
    _ line: ArraySlice<UInt8>, _ take: (UnsafeRawBufferPointer) throws(JournalProblem) -> Bool
  ) throws(JournalProblem) -> Bool {
    var thrown: JournalProblem?
    let isSound = line.withUnsafeBytes { bytes in
      guard let body = JournalSum.opened(bytes) else { return false }
      do throws(JournalProblem) {
        return try take(body)
      } catch {
        thrown = error
        return false
      }
    }
    if let thrown { throw thrown }
    return isSound
  }

  /// Whether a sound line comes after one that is not: then it is no torn end.
  private mutating func isFollowed() throws(JournalProblem) -> Bool {
    while let line = try next() {
      if line.withUnsafeBytes({ JournalSum.opened($0) != nil }) { return true }
    }
    return false
  }

  /// A whole line, without its end; nil where there is no more.
  private mutating func next() throws(JournalProblem) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return bytes[start..<end]
      }
      searched = bytes.count - start
      bytes.removeFirst(start)
      start = 0
      guard try fill() else { return nil }
    }
  }

  private mutating func fill() throws(JournalProblem) -> Bool {
    let room = 1 << 16
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: room))
    var count = 0
    repeat {
      count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: old), room, off_t(read))
      }
    } while count < 0 && errno == EINTR
    let code = errno
    bytes.removeLast(room - max(0, count))
    guard count >= 0 else { throw .unreadable(path, code: code) }
    read += count
    return count > 0
  }
}
