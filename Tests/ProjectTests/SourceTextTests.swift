import Testing

@Suite("what the text of a source file tells")
struct SourceTextTests {
  @Test("stored properties, cases and memberwise initialisers are plain data")
  func plain() {
    #expect(
      SourceText("struct A {\n  var b = 1\n  init(b: Int) {\n    self.b = b\n  }\n}").isPlainData)
    #expect(SourceText("enum A: Error {\n  case b(Int)\n}").isPlainData)
    #expect(SourceText("protocol A {\n  var b: Int { get }\n  func c(d: Int)\n}").isPlainData)
    #expect(SourceText("struct A {\n  /// func b() { }\n  let c = \"{\"\n}").isPlainData)
  }

  @Test("functions, computed properties and initialisers that reckon are not")
  func behaviour() {
    #expect(!SourceText("struct A {\n  func b() -> Int { 1 }\n}").isPlainData)
    #expect(!SourceText("struct A {\n  func b(\n    c: Int\n  ) {\n    d()\n  }\n}").isPlainData)
    #expect(!SourceText("struct A {\n  var b: Int { 1 }\n}").isPlainData)
    #expect(!SourceText("struct A {\n  let b = c.map { $0 }\n}").isPlainData)
    #expect(!SourceText("struct A {\n  init(b: Int) {\n    self.b = max(0, b)\n  }\n}").isPlainData)
  }

  @Test("it names what it declares")
  func names() {
    let text = SourceText("extension A {\n  static let b = 1\n  func c(d: Int) {}\n  case e\n}")
    #expect(text.names == ["A", "b", "c", "e"])
  }
}
