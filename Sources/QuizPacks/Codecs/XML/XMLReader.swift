import CExpat
import QuizYAML

/// Reads an XML file with expat, element by element, and goes on after an error with the next one of
/// the items that it is read for.
struct XMLReader {
  /// How much of a file is read.
  static let deepest = 100
  static let most = 1_000_000

  private let bytes: [UInt8]
  private let findings: Findings
  /// The name of the elements that stand alone; empty for a file that is one whole.
  private let item: String

  init(_ bytes: [UInt8], item: String = "", _ findings: Findings) {
    self.bytes = bytes
    self.item = item
    self.findings = findings
  }

  /// The root element; nil, and reported, where there is none or the file is broken.
  func root() -> XMLNode? {
    let parser = XMLParser(item: "")
    if let fault = parser.read(bytes[...], from: Place(line: 1, column: 1, offset: 0)) {
      findings.report(.format(fault.cause), at: fault.place)
      return nil
    }
    return parser.finished.first
  }

  /// All the items that are whole, with the name of the root element.
  func items() -> (root: String?, items: [XMLNode]) {
    var items: [XMLNode] = []
    var root: String?
    var from = Place(line: 1, column: 1, offset: 0)
    for _ in 0..<PackLimits.problems {
      let parser = XMLParser(item: item)
      let fault = parser.read(bytes[from.offset...], from: from, within: root ?? "items")
      items += parser.finished
      root = root ?? parser.root
      guard let fault else { return (root, items) }
      findings.report(.format(fault.cause), at: fault.place)
      guard fault.canGoOn, let next = next(behind: fault.resume, from: from) else {
        return (root, items)
      }
      from = next
    }
    return (root, items)
  }

  /// Where the next item begins behind an error.
  private func next(behind offset: Int, from start: Place) -> Place? {
    let mark = Array("<\(item)".utf8)
    var at = max(offset, start.offset + 1)
    while let open = bytes[min(at, bytes.count)...].firstIndex(of: mark[0]) {
      let isItem = bytes[open...].starts(with: mark)
      let after = open + mark.count
      if isItem, after < bytes.count, bytes[after] <= 0x20 || bytes[after] == UInt8(ascii: ">") {
        return place(of: open, from: start)
      }
      at = open + 1
    }
    return nil
  }

  private func place(of offset: Int, from start: Place) -> Place {
    var (line, column) = (start.line, start.column)
    for byte in bytes[start.offset..<offset] {
      if byte == 10 {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(line: line, column: column, offset: offset)
  }
}

/// Why an XML file could not be read to its end.
struct XMLFault {
  var cause: FormatFault
  var place: Place
  /// Whether what follows may still be sound.
  var canGoOn: Bool
  /// Where that begins at the earliest.
  var resume: Int { place.offset + (isJunk ? 0 : 1) }
  /// Whether the fault is that something follows the end of the root.
  var isJunk = false
}
