import Glibc

/// Lines from a pipe or file: nothing is shown, edited or timed.
public final class PlainLines: LineSource {
  private let descriptor: CInt
  private let limit: Int
  private var bytes: [UInt8] = []
  private var read = 0..<0
  private var number = 0
  /// The last thing that went wrong.
  public private(set) var trouble: InputError?

  /// Reads from a descriptor; of a line longer than `limit` bytes the rest is left out.
  public init(descriptor: CInt = STDIN_FILENO, limit: Int = 1 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line: invalid UTF-8 repaired (U+FFFD), without LF or CRLF; a last line may lack its line break.
  public func readLine(_ request: LineRequest) -> LineOutcome {
    guard var line = nextLine() else { return .endOfInput }
    number += 1
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if line.count > limit {
      trouble = .lineTooLong(line: number, limit: limit)
      line.removeLast(line.count - limit)
    }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return .line(String(decoding: line, as: UTF8.self))
  }

  /// The bytes up to the line break, with at most two more than the limit; nil at the end.
  private func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    var began = false
    while !read.isEmpty || fill() {
      began = true
      let end = bytes[read].firstIndex(of: UInt8(ascii: "\n"))
      let piece = bytes[read.lowerBound..<(end ?? read.upperBound)]
      line.append(contentsOf: piece.prefix(limit + 2 - line.count))
      read = (end.map { $0 + 1 } ?? read.upperBound)..<read.upperBound
      if end != nil { return line }
    }
    return began ? line : nil
  }

  private func fill() -> Bool {
    if bytes.isEmpty { bytes = [UInt8](repeating: 0, count: 1 << 16) }
    let got = Descriptor.readSome(into: &bytes, from: descriptor)
    if got < 0 { trouble = .unreadable(code: Int32(-got)) }
    read = 0..<max(got, 0)
    return got > 0
  }
}
