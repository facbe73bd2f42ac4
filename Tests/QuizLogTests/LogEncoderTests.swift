import QuizCore
import Testing

@testable import QuizLog

@Suite("the encoder")
struct LogEncoderTests {
  @Test("the same game gives the same bytes")
  func sameBytes() throws {
    #expect(try SampleGame().log == SampleGame().log)
    #expect(try SampleGame(seed: 8).log != SampleGame(seed: 7).log)
  }

  @Test("a refused action writes nothing and takes no number")
  func refusedAction() throws {
    let sample = try SampleGame()
    let ruleset = try SampleGame.ruleset.get()
    var game = Game(packet: sample.packet, ruleset: ruleset, setup: sample.setup)
    var encoder = LogEncoder()
    #expect(throws: Refusal.notBegun) { try encoder.perform(Action(.next), in: &game) }
    #expect(encoder.bytes.isEmpty)
    try encoder.perform(Action(.begin), in: &game)
    #expect(String(decoding: encoder.bytes, as: UTF8.self).hasPrefix("{\"n\":1,\"do\":{"))
  }

  @Test("nothing that a terminal would obey is in a log, and a line is a line")
  func noControls() throws {
    let log = try SampleGame().log
    #expect(log.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    #expect(log.last == 0x0A)
  }

  @Test("a header reads back equal")
  func headerReadsBack() throws {
    var pack = Pack(id: "finale", title: Examples.hostile)
    pack.identity = "abc123"
    var setup = Setup(contestants: [Contestant("ann")], seed: .max, length: 3)
    (setup.time, setup.promptTime, setup.prompts) = (.seconds(20), .seconds(7), 1)
    setup.worth = Points(thousandths: 2_500)
    let header = LogHeader(
      packs: [.init(pack)], filter: ["--tag", "x"], ruleset: "everyone", setup: setup)
    var encoder = LogEncoder()
    encoder.header(header)
    let read = try LogReader.read(bytes: encoder.bytes, name: "a")
    #expect(read.header == header)
    #expect(read.header.setup.promptTime == .seconds(7))
    #expect(read.header.packs.first?.identity == "abc123")
    #expect(read.changedLines.isEmpty)
  }
}
