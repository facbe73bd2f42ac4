import QuizCore

/// Writes packs as no author would: any indentation, any style of text, brackets, comments and blank
/// lines wherever YAML allows them.
struct OddPack {
  /// A value that is to be written.
  indirect enum Value {
    case text(String)
    case list([Value])
    case mapping([(String, Value)])
  }

  var chance: Chance
  var text = ""
  /// The comments that were written, each with a word of its own.
  var comments: [String] = []
  /// Whether lines indented more than this would belong to the block of text above.
  var openBlock: Int?

  init(seed: UInt64) { chance = Chance(seed: seed) }

  static func text(seed: UInt64) -> (text: String, comments: [String]) {
    var pack = OddPack(seed: seed)
    pack.whole()
    return (pack.text, pack.comments)
  }

  mutating func flip(_ one: Int = 2) -> Bool { chance.below(one) == 0 }

  mutating func put(_ piece: String) { text += piece }

  private mutating func whole() {
    var head: [(String, Value)] = [
      ("canon", .text("1")), ("id", .text("odd")), ("title", .text(words())),
    ]
    if flip() { head.append(("authors", .list([.text(words()), .text(words())]))) }
    if flip() { head.append(("description", .text(words(30)))) }
    head.append(("sources", .mapping([("book", .mapping([("title", .text(words()))]))])))
    let questions = (0..<(1 + chance.below(5))).map { question($0) }
    head.append(("questions", .list(questions)))
    if flip(5) { head.append(("license", .text(words()))) }
    pairs(head, indent: 0)
    stray(at: 0)
  }

  private mutating func question(_ number: Int) -> Value {
    var pairs: [(String, Value)] = [("ask", .text("\(words(20)) \(number)"))]
    switch chance.below(4) {
    case 0: pairs.append(("answer", .text("true")))
    case 1:
      pairs.append(("answer", .text("right " + words())))
      pairs.append(("wrong", .list((0..<3).map { .text("wrong \($0) " + words()) })))
    case 2:
      let items = (0..<3).map { ("left \($0) " + words(3), Value.text("right \($0) " + words())) }
      pairs.append(("match", .mapping(items)))
    default:
      pairs.append(("answer", .text(words())))
      pairs.append(("prompt", .list([.mapping([("text", .text(words())), ("ask", .text("w"))])])))
    }
    if flip() { pairs.append(("explain", .text(words(40, lines: true)))) }
    if flip() {
      pairs.append(("tags", .list((0..<chance.below(4)).map { .text(words(2) + "\($0)") })))
    }
    if flip(3) { pairs.append(("source", .text("book, page 7"))) }
    if flip(3) { pairs.append(("hints", .list([.text(words(30)), .text(words())]))) }
    return .mapping(pairs)
  }

  private static let odd = [
    "a:", "#x", "-", "- y", "007", "é", "日本語", "don't", "\"q\"", "[x]", "{", "}", ",", "|", ">",
    "%", "@",
    "`", "!", "&a", "*b", "?", ":", "...", "---", "\\n", "x  y", "http://a.b/c#d", "No", "~", "=",
    "'",
  ]

  private mutating func words(_ most: Int = 6, lines: Bool = false) -> String {
    let count = 1 + chance.below(most)
    var text = "w\(chance.below(90))"
    for _ in 1..<max(2, count) {
      let word =
        flip(6) ? OddPack.odd[chance.below(OddPack.odd.count)] : "word\(chance.below(1000))"
      text += (lines && flip(9) ? String(repeating: "\n", count: 1 + chance.below(3)) : " ") + word
    }
    return text
  }
}

/// Comments and blank lines.
extension OddPack {
  mutating func comment() -> String {
    let words = ["# note", "#key: value,", "# - item ]", "## \"quoted"]
    let comment = words[chance.below(words.count)] + " c\(comments.count);"
    comments.append(comment)
    return comment
  }

  /// Blank lines and comments on lines of their own.
  mutating func stray(at indent: Int) {
    while flip(4) {
      if flip() {
        put(flip(3) && openBlock == nil ? "  \n" : "\n")
      } else {
        let margin = openBlock.map { min($0, indent) } ?? chance.below(indent + 4)
        put(String(repeating: " ", count: margin) + comment() + (flip(4) ? "  \n" : "\n"))
      }
    }
  }
}
