import QuizText
import Testing

@testable import QuizPacks

@Suite("A field of a question")
struct QuestionFieldTests {
  @Test("one value is a JSON string, several an array, whatever they hold")
  func json() {
    let fields = [QuestionField("ask", "a\"b"), QuestionField("tags", list: ["\u{1B}", "d"])]
    var json = JSONWriter()
    json.beginObject()
    fields.write(to: &json)
    json.endObject()
    #expect(json.text == #"{"ask":"a\"b","tags":["\u001b","d"]}"#)
    #expect(fields[1].ofPart(2).key == "part 2: tags")
  }
}
