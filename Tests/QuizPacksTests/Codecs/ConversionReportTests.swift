import QuizYAML
import TestKit
import Testing

@testable import QuizPacks

@Suite("The report of a conversion")
struct ConversionReportTests {
  @Test("a line is one JSON object with place, question and what is lost")
  func lines() {
    var report = ConversionReport(file: "a.gift")
    let place = Place(line: 3, column: 5, offset: 40)
    report.add(PackProblem(.format(.unclosed("{")), file: "a.gift", line: 2, column: 9))
    report.add(
      Loss(question: 0, id: "q1", place: place, key: "hints", value: .list([.text("x")]), why: "so")
    )
    report.add(Loss(question: 1, id: "", place: nil, key: "", value: nil, why: "why"))
    #expect(
      report.text == #"""
        {"place":"a.gift:2:9","line":2,"column":9,"error":"\"{\" is opened here and not closed: close it","code":"syntax"}
        {"place":"a.gift:3:5","line":3,"column":5,"question":"q1","lost":"hints","value":["x"],"why":"so"}
        {"place":"a.gift","question":null,"lost":"question","value":null,"why":"why"}

        """#)
  }
}
