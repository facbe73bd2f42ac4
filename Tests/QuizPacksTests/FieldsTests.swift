import QuizYAML
import Testing

@testable import QuizPacks

@Suite("the pairs of a mapping")
struct FieldsTests {
  private func fields(_ text: String) throws -> (Fields?, [PackProblem]) {
    let root = try #require(YAMLReader.read(Array(text.utf8)).root)
    let findings = Findings(file: "p.yaml")
    return (Fields(root, of: .question, named: .questions, findings), findings.sorted())
  }

  @Test("pairs are found by key")
  func found() throws {
    let (fields, problems) = try fields("ask: q\nanswer: a\n")
    #expect(
      fields?[.ask]?.text == "q" && fields?.has(.answer) == true && fields?.has(.wrong) == false)
    #expect(fields?.pair(.answer)?.name == "answer" && problems.isEmpty)
  }

  @Test("an unknown key is told with the nearest one, a known one with where it belongs")
  func unknown() throws {
    let near = try fields("ask: q\nanswr: a\n").1
    #expect(near.count == 1 && near[0].message.contains("\"answer\"") && near[0].line == 2)
    let elsewhere = try fields("ask: q\nlicense: x\n").1
    #expect(elsewhere.count == 1 && elsewhere[0].code != near[0].code)
  }

  @Test("what is no mapping has no fields")
  func shape() throws {
    let (fields, problems) = try fields("- a\n")
    #expect(fields == nil && problems.count == 1)
  }
}
