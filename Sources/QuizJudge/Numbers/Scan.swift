/// A place in folded letters, moved on by what is recognised there.
struct Scan {
  private let letters: [Letter]
  private(set) var index = 0

  init(_ letters: [Letter]) {
    self.letters = letters
    var end = letters.count
    while end > 0, letters[end - 1] == " " { end -= 1 }
    count = end
  }

  private let count: Int

  var isAtEnd: Bool { index >= count }
  var current: Letter { at(0) }
  var next: Letter { at(1) }

  /// The letter so many places on; a space beyond either end.
  func at(_ offset: Int) -> Letter {
    index + offset >= 0 && index + offset < count ? letters[index + offset] : " "
  }

  /// Everything from here on.
  var rest: String { isAtEnd ? "" : letters[index..<count].text }
  var restLetters: ArraySlice<Letter> { isAtEnd ? [] : letters[index..<count] }

  mutating func advance(_ steps: Int = 1) { index = min(count, index + steps) }

  mutating func skipSpaces() {
    while !isAtEnd, current == " " { index += 1 }
  }

  /// Moves behind a text if it stands here.
  mutating func skip(_ text: String) -> Bool {
    var place = index
    for scalar in text.unicodeScalars {
      guard place < count, letters[place] == Letter(scalar.value) else { return false }
      place += 1
    }
    index = place
    return true
  }

  /// Moves behind a word if it stands here and ends here.
  mutating func skipWord(_ text: String) -> Bool {
    let before = index
    if skip(text), !current.isASCIILetter { return true }
    index = before
    return false
  }

  /// Moves behind the digits here and returns their values.
  mutating func digits() -> [UInt8] {
    var result: [UInt8] = []
    while !isAtEnd, current.isDigit {
      result.append(UInt8(current.digit))
      index += 1
    }
    return result
  }
}
