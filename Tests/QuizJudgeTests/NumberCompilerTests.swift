import Testing

@testable import QuizJudge

@Suite("compiling a number")
struct NumberCompilerTests {
  @Test("the value and the accepted values that are numbers become goals, all become forms")
  func values() throws {
    let answer = NumberAnswer("5 km", accept: ["10", "a lot"], within: "1")
    let compiler = try NumberCompiler(answer, strictness: .standard)
    #expect(compiler.goal.values.map(\.value) == [5, 10])
    #expect(compiler.goal.values.allSatisfy { $0.unit == Unit.named("km") })
    #expect(compiler.goal.tolerance == .absolute(1))
    #expect(compiler.forms.map(\.written) == ["5 km", "10", "a lot"])
    #expect(compiler.forms.map(\.alternative) == [0, 1, 2])
  }

  @Test("a value is measured in the unit of the question, whichever it names")
  func unit() throws {
    let one = try NumberCompiler(NumberAnswer("5", unit: "metres"), strictness: .standard)
    #expect(one.goal.unit == Unit.named("m") && one.goal.values[0].unit == Unit.named("m"))
    let both = try NumberCompiler(NumberAnswer("5 km", unit: "m"), strictness: .standard)
    #expect(both.goal.values[0].unit == Unit.named("m") && both.goal.values[0].value == 5000)
  }

  @Test("what is no number is refused")
  func refused() {
    #expect(throws: AnswerError.emptyAnswer) {
      try NumberCompiler(NumberAnswer(" "), strictness: .standard)
    }
    #expect(throws: AnswerError.badNumber("lots")) {
      try NumberCompiler(NumberAnswer("lots"), strictness: .standard)
    }
    #expect(throws: AnswerError.emptyForm(list: "accept")) {
      try NumberCompiler(NumberAnswer("5", accept: [""]), strictness: .standard)
    }
  }
}
