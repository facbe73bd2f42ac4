import QuizYAML

/// The bytes of a text file with their lines and places, once its encoding is known to be UTF-8.
final class SourceText {
  let bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  let start: Int
  /// Offsets of bytes that are no UTF-8.
  private(set) var broken: [Int] = []
  /// Offsets at which lines begin.
  private let starts: [Int]
  private var known = Place(line: 1, column: 1, offset: 0)

  /// Nil, and reported, where the file is in another encoding.
  init?(_ bytes: [UInt8], _ findings: Findings) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    starts = SourceText.starts(in: bytes, from: start)
    known = Place(line: 1, column: 1, offset: start)
    let top = Place(line: 1, column: 1, offset: 0)
    if Encoding.isUTF16(bytes) {
      findings.report(.format(.utf16), at: top)
      return nil
    }
    broken = Encoding.broken(bytes)
    guard let first = broken.first else { return }
    if Encoding.isLatin1(bytes, broken: broken.count) {
      findings.report(.format(.latin1(bytes[first])), at: place(of: first))
      return nil
    }
    for offset in broken.prefix(Encoding.most) {
      findings.report(.format(.notUTF8(bytes[offset])), at: place(of: offset))
    }
  }

  /// The ranges of the lines, without their ends.
  var lines: [Range<Int>] {
    starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1] : bytes.count
      var end = next
      while end > starts[index], bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
      return starts[index]..<end
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func piece(_ range: Range<Int>) -> Piece {
    Piece(text: text(range), place: place(of: range.lowerBound))
  }

  /// The place of an offset; quickest where each is behind the last one asked for.
  func place(of offset: Int) -> Place {
    var line = known.line - 1
    var column = known.column
    var at = known.offset
    let isSameLine =
      offset >= at && (line + 1 >= starts.count || offset < starts[line + 1])
    if !isSameLine {
      line = max(0, index(of: offset))
      at = starts[line]
      column = 1
    }
    for byte in bytes[min(at, bytes.count)..<min(max(at, offset), bytes.count)]
    where byte & 0xC0 != 0x80 { column += 1 }
    known = Place(line: line + 1, column: column, offset: offset)
    return known
  }

  /// The line that holds an offset.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  private static func starts(in bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    for at in start..<max(start, bytes.count) {
      let isPair = bytes[at] == 13 && at + 1 < bytes.count && bytes[at + 1] == 10
      if bytes[at] == 10 || (bytes[at] == 13 && !isPair) { starts.append(at + 1) }
    }
    if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
    return starts
  }
}

/// Words of a file with their place in it.
struct Piece: Hashable {
  var text: String
  var place: Place

  /// Without spaces and line breaks at its ends.
  var trimmed: Piece {
    var piece = self
    piece.text = text.trimmed
    return piece
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension String {
  /// Without spaces and line breaks at either end.
  var trimmed: String { self[...].trimmed }
}
