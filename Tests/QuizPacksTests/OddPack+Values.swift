import QuizCore
import QuizText

extension OddPack {
  /// A mapping in lines; the first of them stands where the text is now.
  mutating func pairs(_ pairs: [(String, Value)], indent: Int, isBegun: Bool = false) {
    for (place, (key, value)) in pairs.enumerated() {
      if !(isBegun && place == 0) {
        stray(at: indent)
        put(String(repeating: " ", count: indent))
      }
      openBlock = nil
      put(self.key(key) + ":")
      if key == "canon" {
        put(flip() ? " 1\n" : " \"1\" " + comment() + "\n")
        continue
      }
      below(value, indent: indent, isInMapping: true)
    }
  }

  private mutating func key(_ key: String) -> String {
    let isWord = key.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }
    return isWord && !flip(12) ? key : OddText.doubleQuoted(key)
  }

  private mutating func items(_ items: [Value], indent: Int) {
    for item in items {
      stray(at: indent)
      put(String(repeating: " ", count: indent) + "-")
      openBlock = nil
      if case .mapping(let pairs) = item, !flip(4), !pairs.isEmpty {
        let gap = 1 + chance.below(3)
        put(String(repeating: " ", count: gap))
        self.pairs(pairs, indent: indent + 1 + gap, isBegun: true)
      } else {
        below(item, indent: indent, isInMapping: false)
      }
    }
  }

  /// A value behind a key or dash, with the line break that ends it.
  private mutating func below(_ value: Value, indent: Int, isInMapping: Bool) {
    switch value {
    case .text(let text):
      var setter = OddText(chance: chance)
      let set = setter.block(text, indent: indent)
      chance = setter.chance
      put(" " + set.text)
      openBlock = set.isBlock ? indent : nil
      if set.mayHaveComment, flip(5) { put(" " + comment()) }
      if !set.isBlock { put("\n") }
    case .list(let items):
      if items.isEmpty || flip() { return brackets(value) }
      open()
      self.items(items, indent: indent + (isInMapping ? chance.below(4) : 1 + chance.below(3)))
    case .mapping(let pairs):
      if pairs.isEmpty || flip(3) { return brackets(value) }
      open()
      self.pairs(pairs, indent: indent + 1 + chance.below(4))
    }
  }

  private mutating func open() { put(flip(6) ? " " + comment() + "\n" : "\n") }

  private mutating func brackets(_ value: Value) {
    put(" ")
    inBrackets(value)
    put(flip(6) ? " " + comment() + "\n" : "\n")
  }

  private mutating func inBrackets(_ value: Value) {
    switch value {
    case .text(let text):
      var setter = OddText(chance: chance)
      put(setter.inBrackets(text))
      chance = setter.chance
    case .list(let items):
      put("[")
      for (place, item) in items.enumerated() {
        gap()
        inBrackets(item)
        if place + 1 < items.count || flip(5) { put(",") }
      }
      gap()
      put("]")
    case .mapping(let pairs):
      put("{")
      for (place, (key, value)) in pairs.enumerated() {
        gap()
        put(self.key(key) + ": ")
        inBrackets(value)
        if place + 1 < pairs.count { put(",") }
      }
      gap()
      put("}")
    }
  }

  /// Space between the items of brackets: none, some, or a line break with or without a comment.
  private mutating func gap() {
    switch chance.below(12) {
    case 0: put("\n" + String(repeating: " ", count: 9 + chance.below(3)))
    case 1 where text.hasSuffix(",") || text.hasSuffix("[") || text.hasSuffix("{"):
      put(" " + comment() + "\n" + String(repeating: " ", count: 9))
    default: put(flip() ? " " : "")
    }
  }
}
