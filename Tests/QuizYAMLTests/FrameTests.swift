import Testing

@testable import QuizYAML

@Suite("lists and mappings being read")
struct FrameTests {
  private let top = Place(line: 1, column: 1, offset: 0)

  private func scalar(_ text: String) -> YAMLNode {
    YAMLNode(.scalar(text, .plain), at: top, end: 0)
  }

  @Test("a key that was given before is found, in short and in long mappings", arguments: [3, 40])
  func earlier(_ count: Int) {
    var frame = Frame(isMapping: true, isBlock: true, start: top)
    for index in 0..<count {
      frame.pairs.append(YAMLPair(key: scalar("k\(index)"), value: scalar("\(index)")))
    }
    #expect(frame.earlier("k\(count - 1)")?.value.text == "\(count - 1)")
    #expect(frame.earlier("none") == nil)
  }

  @Test("it ends as a value of its kind")
  func node() {
    var list = Frame(isMapping: false, isBlock: true, start: top)
    list.items = [scalar("a")]
    #expect(list.node(end: 4).asList?.count == 1 && list.node(end: 4).end == 4)
    #expect(
      Frame(isMapping: true, isBlock: false, start: top).node(end: 2).asMapping?.isEmpty == true)
  }
}
