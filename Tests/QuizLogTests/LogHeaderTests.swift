import FoundationEssentials
import QuizText
import Testing

@testable import QuizCore
@testable import QuizLog

@Suite("the first line of a log")
struct LogHeaderTests {
  private var header: LogHeader {
    var pack = Pack(id: "p", title: "The “pack”")
    pack.identity = "00ff"
    var setup = Setup(contestants: [Contestant("ann")], seed: .max, length: 3)
    setup.time = .seconds(20)
    setup.worth = Points(thousandths: 2_500)
    return LogHeader(
      packs: [LogHeader.PackMark(pack)], filter: ["--tag", "x"], ruleset: "everyone", setup: setup)
  }

  private func json(_ header: LogHeader) -> String {
    var writer = JSONWriter()
    writer.record(header)
    return writer.text
  }

  @Test("it begins with the version of the format and reads back equal")
  func roundTrip() throws {
    let text = json(header)
    #expect(text.hasPrefix("{\"canonlog\":1,\"packs\":[{\"id\":\"p\",\"title\":\"The “pack”\","))
    #expect(text.contains("\"seed\":18446744073709551615") && text.contains("\"worth\":2.5"))
    #expect(text.contains("\"time\":20000"))
    let read = try JSONDecoder().decode(LogHeader.self, from: Data(text.utf8))
    #expect(read == header && read.setup.time == .seconds(20))
  }

  @Test("a time beyond any game is refused")
  func times() {
    for time in ["-1", "1000000000001"] {
      let text = json(header).replacing("\"time\":20000", with: "\"time\":\(time)")
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(LogHeader.self, from: Data(text.utf8))
      }
    }
  }

  @Test("headers differ by what they say")
  func equality() {
    var other = header
    other.setup.seed = 1
    #expect(header == header && header != other)
  }
}
