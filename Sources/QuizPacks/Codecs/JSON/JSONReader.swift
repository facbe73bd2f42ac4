import QuizYAML

/// Reads JSON as a tree of texts with their places, every scalar as it is spelled, and goes on after a
/// syntax error with the next item of the list that it stands in.
struct JSONReader {
  let source: SourceText
  let findings: Findings
  /// Lists that deep are read on after an error: 1 for a file that is a list, 2 for the lists of an
  /// object.
  let listDepth: Int
  var at: Int
  private var depth = 0
  /// Whether nothing more can be made of the file.
  private var isCut = false

  static let deepest = 64

  /// An error that has been reported.
  struct Stop: Error {}

  init(_ source: SourceText, _ findings: Findings, listDepth: Int = 2) {
    self.source = source
    self.findings = findings
    self.listDepth = listDepth
    at = source.start
  }

  /// The file's value; nil where there is none, which has been reported.
  static func read(_ source: SourceText, _ findings: Findings, listDepth: Int = 2) -> YAMLNode? {
    var reader = JSONReader(source, findings, listDepth: listDepth)
    guard let root = try? reader.value() else { return nil }
    reader.skipSpace()
    if !reader.isCut, reader.byte != nil { _ = reader.unexpected("the end of the file") }
    return root
  }

  var byte: UInt8? { at < source.bytes.count ? source.bytes[at] : nil }

  mutating func skipSpace() {
    while let byte, byte == 0x20 || (9...13).contains(byte) { at += 1 }
  }

  /// Reports what stands here.
  mutating func unexpected(_ wanted: String) -> Stop {
    var end = at
    while end < source.bytes.count, end - at < 20, source.bytes[end] > 0x20 { end += 1 }
    let found = source.text(at..<max(end, min(at + 1, source.bytes.count)))
    findings.report(.format(.unexpected(found, wanted: wanted)), at: source.place(of: at))
    return Stop()
  }

  mutating func value() throws(Stop) -> YAMLNode {
    skipSpace()
    let place = source.place(of: at)
    switch byte {
    case UInt8(ascii: "{"): return try nested(place) { reader throws(Stop) in try reader.object() }
    case UInt8(ascii: "["): return try nested(place) { reader throws(Stop) in try reader.list() }
    case UInt8(ascii: "\""):
      let text = try JSONString.read(&self)
      return YAMLNode(.scalar(text, .doubleQuoted), at: place, end: at)
    default: return try word(place)
    }
  }

  private mutating func nested(
    _ place: Place, _ read: (inout JSONReader) throws(Stop) -> YAMLNode.Content
  ) throws(Stop) -> YAMLNode {
    if depth == JSONReader.deepest {
      findings.report(.format(.tooDeep(limit: JSONReader.deepest)), at: place)
      throw Stop()
    }
    depth += 1
    defer { depth -= 1 }
    return YAMLNode(try read(&self), at: place, end: at)
  }

  /// A number as it is spelled, `true`, `false`, or `null`, which is no value.
  private mutating func word(_ place: Place) throws(Stop) -> YAMLNode {
    let start = at
    while let byte, JSONReader.isWord(byte) { at += 1 }
    let word = source.text(start..<at)
    switch word {
    case "true", "false": return YAMLNode(.scalar(word, .plain), at: place, end: at)
    case "null": return YAMLNode(.scalar("", .plain), at: place, end: at)
    default: break
    }
    if Double(word) != nil, word.utf8.first.map({ $0 == 45 || (48...57).contains($0) }) == true {
      return YAMLNode(.scalar(word, .plain), at: place, end: at)
    }
    at = start
    throw unexpected("a value")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == 43 || byte == 45
      || byte == 46
  }

  /// Of an object that is the whole file, what came before an error is kept.
  private mutating func object() throws(Stop) -> YAMLNode.Content {
    var pairs: [YAMLPair] = []
    do throws(Stop) {
      try members(into: &pairs)
    } catch {
      guard depth == 1 else { throw error }
      isCut = true
    }
    return .mapping(pairs)
  }

  private mutating func members(into pairs: inout [YAMLPair]) throws(Stop) {
    var keys: [String: Int] = [:]
    at += 1
    skipSpace()
    while byte != UInt8(ascii: "}") {
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
      let place = source.place(of: at)
      let name = try JSONString.read(&self)
      let key = YAMLNode(.scalar(name, .doubleQuoted), at: place, end: at)
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw unexpected("a colon") }
      at += 1
      let pair = YAMLPair(key: key, value: try value())
      if let line = keys.updateValue(place.line, forKey: name) {
        findings.report(.format(.duplicateKey(name, line: line)), at: place)
      } else if !pair.value.isEmpty {
        pairs.append(pair)
      }
      if isCut { return }
      try separate(from: UInt8(ascii: "}"))
    }
    at += 1
  }

  private mutating func list() throws(Stop) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    at += 1
    skipSpace()
    while !isCut, byte != UInt8(ascii: "]") {
      let start = at
      do throws(Stop) {
        items.append(try value())
        if !isCut { try separate(from: UInt8(ascii: "]")) }
      } catch {
        guard depth <= listDepth else { throw error }
        let next = JSONRecovery(source: source, start: start, failed: at).next
        isCut = next == nil
        at = next ?? source.bytes.count
      }
    }
    if !isCut { at += 1 }
    return .sequence(items)
  }

  /// Passes the comma between two members, or stops before the bracket behind the last.
  private mutating func separate(from close: UInt8) throws(Stop) {
    skipSpace()
    if byte == close { return }
    let bracket = String(UnicodeScalar(close))
    guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or \(bracket)") }
    at += 1
    skipSpace()
    if byte == close { throw unexpected("another item after the comma") }
  }
}
