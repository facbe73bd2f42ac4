/// Takes the tags off an answerline and remembers what they underline.
struct LineMarkup {
  private(set) var marked: [Marked] = []
  /// Whether anything is underlined; then all that is not is optional.
  let isFormatted: Bool

  private static let tags = ["b", "u", "i", "em", "strong", "req", "sub", "sup", "p", "span"]

  init(_ line: String) throws(AnswerError) {
    let lower = line.lowercased()
    let requiring =
      lower.contains("<u>") ? ["u", "req"] : lower.contains("<req>") ? ["req"] : ["b", "strong"]
    isFormatted = requiring.contains { lower.contains("<\($0)>") }
    let characters = Array(line)
    var opened: [(tag: String, column: Int)] = []
    var index = 0
    while index < characters.count {
      guard let (tag, end) = Self.tag(characters, index) else {
        let isRequired = opened.contains { requiring.contains($0.tag) }
        append(characters[index], isRequired, column: index + 1)
        index += 1
        continue
      }
      if tag.hasPrefix("/") {
        if let last = opened.lastIndex(where: { $0.tag == tag.dropFirst() }) {
          opened.remove(at: last)
        }
      } else {
        opened.append((tag, index + 1))
      }
      index = end
    }
    if let open = opened.first {
      throw .unclosedTag(tag: "<\(open.tag)>", column: open.column)
    }
  }

  private static func tag(_ characters: [Character], _ index: Int) -> (String, Int)? {
    guard characters[index] == "<" else { return nil }
    let limit = min(index + 10, characters.count)
    guard let end = characters[index..<limit].firstIndex(of: ">") else { return nil }
    let name = String(characters[(index + 1)..<end]).lowercased()
    let isKnown =
      tags.contains(name) || name.hasPrefix("/") && tags.contains(String(name.dropFirst()))
    return isKnown ? (name, end + 1) : nil
  }

  /// "War(s)" is one word, whose plural is another form of it.
  private mutating func append(_ character: Character, _ isRequired: Bool, column: Int) {
    let scalar = character.unicodeScalars.first?.value ?? 0
    let lower = scalar &- 65 < 26 ? scalar + 32 : scalar
    marked.append(
      Marked(
        character: character, lower: lower,
        isLetter: lower &- 97 < 26 || lower > 127 && character.isLetter,
        isSpace: lower < 33 || lower > 127 && character.isWhitespace, isRequired: isRequired,
        column: column))
    let count = marked.count
    guard lower == 41, count > 3, marked[count - 2].lower == 115, marked[count - 3].lower == 40,
      marked[count - 4].isLetter
    else { return }
    marked.remove(at: count - 1)
    marked.remove(at: count - 3)
  }
}
