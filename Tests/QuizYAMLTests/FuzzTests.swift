import QuizYAML
import TestKit
import Testing

/// SplitMix64, as published by Steele, Lea and Flood.
private struct Chance {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}

private let sound = """
  canon: 1
  title: "A pack: with é and 日本"
  sources:
    K: {title: 'It''s', url: https://example.org/a#b}
  questions:
    - ask: Which note?
      answer: "C # minor"
      accept: [do, 'ut']
    - ask: |
        A block
          of text
      answer: true
    - ask: >-
        folded
      match: {a: b, c: d}
      parts:
      - ask: x
        answer: y
    - list: [one, {answer: two, accept: [2]}]
  """

@Suite("Broken files of every kind")
struct FuzzTests {
  private let pieces: [[UInt8]] =
    [
      "\"", "'", ": ", ":", "- ", " #", "[", "]", "{", "}", "\t", "\n", "\r", "\n- ",
      "\nquestions:\n", "|", "@",
      "&a ", "*a", "!t ", "\n---\n", "\u{0}", "é", "\u{2028}", "\u{FEFF}", "  ", "\\x",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0x80]]

  private func mutated(_ chance: inout Chance) -> [UInt8] {
    var bytes = Array(sound.utf8)
    for _ in 0...chance.below(6) {
      let at = chance.below(bytes.count + 1)
      switch chance.below(3) {
      case 0: bytes.insert(contentsOf: pieces[chance.below(pieces.count)], at: at)
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + chance.below(12)))
      default: if at < bytes.count { bytes[at] = UInt8(chance.below(256)) }
      }
    }
    return bytes
  }

  private func placesAreInside(_ node: YAMLNode, _ size: Int) -> Bool {
    guard node.place.offset >= 0, node.range.upperBound <= size else { return false }
    switch node.content {
    case .scalar: return true
    case .sequence(let items): return items.allSatisfy { placesAreInside($0, size) }
    case .mapping(let pairs):
      return pairs.allSatisfy { placesAreInside($0.key, size) && placesAreInside($0.value, size) }
    }
  }

  @Test("the file they are made from is sound")
  func unbroken() {
    #expect(told(sound) == [])
    #expect(read(sound).root?["questions"]?.asList?.count == 4)
  }

  @Test(
    "no change of bytes crashes or hangs, and every place is inside the file",
    .timeLimit(.minutes(Campaign.patience)))
  func mutations() {
    var chance = Chance(state: Campaign.seed)
    for _ in 0..<Campaign.size(20_000) {
      let bytes = mutated(&chance)
      let document = YAMLReader.read(bytes)
      for problem in document.problems {
        let place = problem.place
        let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
        let isInside = (0...bytes.count).contains(place.offset) && (1...lines).contains(place.line)
        #expect(isInside && place.column >= 1, "\(problem)")
        let isShown = problem.description.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0 != "\u{2028}"
        }
        #expect(isShown && problem.message.unicodeScalars.count < 400)
      }
      if let root = document.root { #expect(placesAreInside(root, bytes.count)) }
      let isNamed = document.root?.asMapping?.contains { $0.name == "~" } ?? false
      #expect(!isNamed || bytes.contains(0x7E))
    }
  }

  @Test("every beginning of a file is read to an end")
  func prefixes() {
    let bytes = Array(sound.utf8)
    for count in 0...bytes.count {
      let problems = YAMLReader.read(Array(bytes[..<count])).problems
      #expect(problems.allSatisfy { $0.place.offset <= count })
    }
  }
}
