import QuizYAML
import Testing

@Suite("values")
struct YAMLNodeTests {
  @Test("a value is asked for what it is")
  func kinds() {
    let root = read("a: x\nb: \"y\"\nc: [1, 2]\nd:\n").root
    #expect(root?["a"]?.text == "x" && root?["a"]?.plainText == "x" && root?["a"]?.style == .plain)
    #expect(root?["b"]?.plainText == nil && root?["b"]?.style == .doubleQuoted)
    #expect(
      root?["c"]?.asList?.count == 2 && root?["c"]?.text == nil && root?["c"]?.asMapping == nil)
    #expect(root?["d"]?.isEmpty == true && root?["e"] == nil && root?["a"]?["x"] == nil)
    #expect(root?.pair("b")?.name == "b" && root?["a"]?.listOrSelf.count == 1)
    #expect(root?["c"]?.listOrSelf.count == 2)
    #expect(root?["a"]?.kindName == "text")
  }

  @Test("it takes the bytes from its place to its end")
  func range() {
    let node = read("a: xyz\n").root?["a"]
    #expect(node?.range == 3..<6 && node?.place == Place(line: 1, column: 4, offset: 3))
  }
}
