import QuizText

/// A question as an author puts it down: keys with what stands behind them, in order.
///
/// It knows nothing of what a question needs: the loader says so when it reads the lines.
public struct WrittenQuestion: Sendable, Hashable {
  /// What stands behind a key.
  public indirect enum Value: Sendable, Hashable {
    case text(String)
    /// A word that must stand without quotes: `true`.
    case word(String)
    case list([String])
    case pairs([Pair])
    case questions([WrittenQuestion])
    case keys(WrittenQuestion)
  }

  public struct Pair: Sendable, Hashable {
    public let left: String
    public let right: String

    public init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  struct Entry: Sendable, Hashable {
    let key: String
    let value: Value
  }

  private(set) var entries: [Entry] = []

  public init() {}

  public mutating func put(_ key: String, _ value: Value) {
    entries.append(Entry(key: key, value: value))
  }

  /// The same, where there is something to put.
  public mutating func put(_ key: String, ifAny text: String?) {
    if let text, !text.isEmpty { put(key, .text(text)) }
  }

  public mutating func put(_ key: String, ifAny texts: [String]) {
    if !texts.isEmpty { put(key, .list(texts)) }
  }
}

/// As lines of YAML.
extension WrittenQuestion {
  private static let width = 100

  /// The lines of the mapping, each behind a margin; the first one has none.
  func lines(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let lines = entries.flatMap { WrittenQuestion.lines($0, indent: indent) }
    return lines.enumerated().map {
      $0.offset == 0 ? String($0.element.dropFirst(indent)) : $0.element
    }
    .map { $0.isEmpty ? margin : $0 }
  }

  private static func lines(_ entry: Entry, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let key = margin + entry.key + ":"
    switch entry.value {
    case .word(let word): return ["\(key) \(word)"]
    case .text(let text): return set(text, behind: key, indent: indent + 2)
    case .list(let texts):
      let line = "\(key) [" + texts.map(inBrackets).joined(separator: ", ") + "]"
      if line.columns <= width { return [line] }
      return [key] + texts.flatMap { set($0, behind: "\(margin)  -", indent: indent + 4) }
    case .pairs(let pairs):
      return [key]
        + pairs.flatMap { pair in
          set(pair.right, behind: "\(margin)  \(quotedKey(pair.left)):", indent: indent + 4)
        }
    case .questions(let questions):
      return [key] + questions.flatMap { $0.lines(indent: indent + 4, lead: "\(margin)  - ") }
    case .keys(let inner): return [key] + inner.lines(indent: indent + 2, lead: "\(margin)  ")
    }
  }

  /// The lines of the mapping with what stands before the first one.
  private func lines(indent: Int, lead: String) -> [String] {
    lines(indent: indent).enumerated().map { $0.offset == 0 ? lead + $0.element : $0.element }
  }

  /// A text behind its key, or filled line by line below it.
  private static func set(_ text: String, behind lead: String, indent: Int) -> [String] {
    let line = "\(lead) " + (PlainText.isSafe(text) ? text : ScalarText.quoted(text))
    if line.columns <= width { return [line] }
    let room = width - indent
    guard let folded = Folding.lines(text, width: room), folded.count > 1, !text.utf8.contains(13)
    else { return [line] }
    let margin = String(repeating: " ", count: indent)
    return ["\(lead) >-"] + folded.map { $0.isEmpty ? "" : margin + $0 }
  }

  private static func inBrackets(_ text: String) -> String {
    PlainText.isSafeInBrackets(text) ? text : ScalarText.quoted(text)
  }

  private static func quotedKey(_ text: String) -> String {
    PlainText.isSafeInBrackets(text) ? text : ScalarText.quoted(text)
  }
}

/// As JSON, for packs whose questions stand in brackets.
extension WrittenQuestion {
  var json: String {
    var json = JSONWriter()
    write(to: &json)
    return json.text
  }

  private func write(to json: inout JSONWriter) {
    json.beginObject()
    for entry in entries {
      json.key(name: entry.key)
      WrittenQuestion.write(entry.value, to: &json)
    }
    json.endObject()
  }

  private static func write(_ value: Value, to json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(text)
    case .word(let word): json.raw(word)
    case .keys(let question): question.write(to: &json)
    case .list(let texts):
      json.beginArray()
      for text in texts { json.string(text) }
      json.endArray()
    case .questions(let questions):
      json.beginArray()
      for question in questions { question.write(to: &json) }
      json.endArray()
    case .pairs(let pairs):
      json.beginObject()
      for pair in pairs {
        json.key(name: pair.left)
        json.string(pair.right)
      }
      json.endObject()
    }
  }
}
