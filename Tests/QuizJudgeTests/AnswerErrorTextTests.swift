import QuizJudge
import Testing

@Suite("what is wrong with an answer")
struct AnswerErrorTextTests {
  private func message(_ source: AnswerSource) -> String {
    do throws(AnswerError) {
      _ = try Answerline(source)
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test("an empty answer or form")
  func empty() {
    let nothing = "the answer is empty, so nothing could be right: write the answer"
    #expect(message(.text(TextAnswer(" "))) == nothing)
    #expect(message(.answerline("")) == nothing)
    #expect(message(.number(NumberAnswer(""))) == nothing)
    #expect(
      message(.text(TextAnswer("a", accept: ["b", ""])))
        == "\"accept\" holds an empty text, which nobody can type: remove it")
    #expect(message(.text(TextAnswer("a", prompt: [PromptForm("")]))).contains("\"prompt\" holds"))
    #expect(message(.text(TextAnswer("a", reject: ["\u{200B}"]))).contains("\"reject\" holds"))
  }

  @Test("brackets, tags and directives of an answerline name their column")
  func notation() {
    #expect(
      message(.answerline("Kelvin [accept Thomson"))
        == "the answerline has a \"[\" at column 8 without its partner: add the other one, or write"
        + " the answer under \"answer\", where brackets mean nothing")
    #expect(message(.answerline("Kelvin) x")).contains("\")\" at column 7"))
    #expect(
      message(.answerline("Lord <u>Kelvin"))
        == "the answerline opens \"<u>\" at column 6 and never closes it: add \"</u>\"")
    #expect(
      message(.answerline("Kelvin [prompt on]"))
        == "\"prompt on\" at column 9 of the answerline is followed by no answer:"
        + " write one after it, or remove it")
  }

  @Test("numbers, tolerances, ranges and units")
  func numbers() {
    #expect(
      message(.number(NumberAnswer("many")))
        == "\"many\" is not a number: write one such as 42, -0.5, 1e3 or 3/4")
    #expect(
      message(.number(NumberAnswer("5", within: "-1")))
        == "\"within\" is \"-1\", which is no tolerance: write a number that is not negative,"
        + " such as 0.5, or a percentage, such as 5%")
    #expect(message(.number(NumberAnswer("5", within: "5 km"))).contains("no tolerance"))
    for slip in ["x", "V", "little", "10s", ""] {
      #expect(message(.number(NumberAnswer("5", within: slip))).contains("which is no tolerance"))
    }
    #expect(
      message(.number(NumberAnswer("5", range: "10-12")))
        == "\"range\" is \"10-12\", which is no range:"
        + " write two numbers with \"..\", such as 10..12")
    #expect(
      message(.number(NumberAnswer("5", range: "12..10")))
        == "the range \"12..10\" ends before it begins: write the smaller number first")
    #expect(
      message(.number(NumberAnswer("5", unit: "4 moons")))
        == "\"unit\" is \"4 moons\", which names nothing: write a unit such as km, kg, s or USD,"
        + " or what is counted, such as moons")
    #expect(message(.number(NumberAnswer("5", unit: " "))).hasPrefix("\"unit\" is \" \", which"))
    #expect(
      message(.number(NumberAnswer("5 kg", unit: "km")))
        == "\"5 kg\" cannot be measured in \"km\": give value and unit of the same kind")
  }
}
