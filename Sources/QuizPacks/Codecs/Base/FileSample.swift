/// The beginning of a file, to guess its format by.
public struct FileSample: Sendable {
  /// The first bytes of the file, without a byte order mark.
  let bytes: ArraySlice<UInt8>
  /// The same as text; bytes that are no UTF-8 are replaced.
  let text: String
  /// What the file's name ends with, in lower case.
  let ending: String

  private static let length = 16_384

  init(_ source: CodecSource) {
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    bytes = source.bytes.dropFirst(hasMark ? 3 : 0).prefix(FileSample.length)
    text = String(decoding: bytes, as: UTF8.self)
    ending = source.ending
  }

  /// Its lines; the last one may be cut.
  var lines: [Substring] { text.split(omittingEmptySubsequences: false) { $0.isNewline } }

  func begins(with start: String) -> Bool {
    text.drop { $0.isWhitespace }.hasPrefix(start)
  }

  func holds(_ part: String) -> Bool { text.contains(part) }
}
