import QuizJudge
import Testing

@testable import struct QuizJudge.Letter
@testable import struct QuizJudge.Mention

@Suite("before mention")
struct MentionTests {
  private let mention = Mention(
    words: Array("drp1".unicodeScalars.map { Letter($0.value) }), after: .prompt)

  @Test("words are heard whatever stands between their letters")
  func heard() {
    #expect(mention.isHeard(in: "The protein DRP-1 divides"))
    #expect(!mention.isHeard(in: "The protein Drp") && !mention.isHeard(in: ""))
    #expect(!Mention(words: [], after: .reject).isHeard(in: "anything"))
  }

  @Test("an answer counts until the question says it")
  func judged() throws {
    let line = try Answerline(
      .answerline(
        "<u>mitochondria</u> [accept <u>fission</u> before mention;"
          + " accept <u>dynamin</u> until “Drp1” is read, but prompt after]"))
    #expect(line.judge("fission", heard: "This organelle").verdict == .accept)
    #expect(line.judge("fission", heard: "Its fission needs").verdict == .reject)
    #expect(line.judge("fission", heard: "Its fission needs").rule == .afterMention)
    #expect(line.judge("fission").verdict == .accept)
    #expect(line.judge("dynamin", heard: "Its fission needs").verdict == .accept)
    #expect(line.judge("dynamin", heard: "Its fission needs Drp1").verdict == .prompt)
    #expect(line.judge("mitochondria", heard: "mitochondria, Drp1").verdict == .accept)
  }
}
