/// A place in a text that moves on over what stands there.
struct NaiveCursor {
  let text: Scalars
  var place = 0

  init(_ text: Scalars) {
    var text = text
    while text.last == " " { text.removeLast() }
    self.text = text
  }

  var rest: String { Array(text[min(place, text.count)...]).string }
  var isAtEnd: Bool { place >= text.count }

  func at(_ offset: Int) -> Unicode.Scalar { text.at(place + offset) }

  mutating func spaces() { while !isAtEnd, at(0) == " " { place += 1 } }

  mutating func skip(_ word: String) -> Bool {
    guard rest.unicodeScalars.starts(with: word.unicodeScalars) else { return false }
    place += word.unicodeScalars.count
    return true
  }

  mutating func skip(oneOf words: [String]) -> String? { words.first { skip($0) } }

  mutating func skipWord(_ word: String) -> Bool {
    let before = place
    if skip(word), !at(0).isPlainLetter { return true }
    place = before
    return false
  }

  mutating func digits() -> String {
    let run = text[min(place, text.count)...].prefix(while: \.isFigure)
    place += run.count
    return Array(run).string
  }

  /// What `read` makes of what stands here; where it makes nothing, the place stays.
  mutating func attempt<Value>(_ read: (inout NaiveCursor) -> Value?) -> Value? {
    var copy = self
    guard let value = read(&copy) else { return nil }
    self = copy
    return value
  }
}
