import TestKit
import Testing

@testable import QuizShell

@Suite("A batch of guesses")
struct JudgeBatchTests {
  @Test("each line is answered in its order, and a broken one says why")
  func order() throws {
    try TemporaryFolder.with { folder in
      let lines = [
        #"{"id":"a","answer":"Paris","given":"paris"}"#,
        #"{"id":2,"answer":"12","given":"13","kind":"number","tolerance":1}"#,
        #"{"id":"c","answer":"spirit portal","given":"portal","prompt":["portal"]}"#,
        "not json", #"{"id":"e","answer":"x"}"#,
        #"{"id":"f","answer":"Paris","given":"London"}"#,
      ]
      let path = try folder.write(lines.joined(separator: "\n") + "\n", to: "batch.jsonl")
      let told = try Stage().call("judge --batch \(path)")
      let out = told.output.split(separator: "\n").map(String.init)
      #expect(out.count == 6)
      #expect(out[0].hasPrefix(#"{"id":"a","verdict":"accept""#))
      #expect(out[1].hasPrefix(#"{"id":2,"verdict":"accept""#))
      #expect(out[2].hasPrefix(#"{"id":"c","verdict":"prompt""#))
      #expect(out[3].hasPrefix(#"{"line":4,"error":"#))
      #expect(out[4].contains(#"\"given\" is missing"#))
      #expect(out[5].hasPrefix(#"{"id":"f","verdict":"reject""#))
      #expect(told.status == 3)
      #expect(told.errors.contains("2 lines could not be judged"))
    }
  }

  @Test("a batch that is sound ends with status 0")
  func sound() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(#"{"id":"a","answer":7,"given":"7"}"#, to: "batch.jsonl")
      #expect(try Stage().call("judge --batch \(path)").status == 0)
    }
  }
}
