import Testing

@testable import QuizPacks

@Suite("Why a file cannot be set")
struct LayoutFaultTests {
  @Test("each says what is wrong and what to do")
  func wording() {
    let problem = PackProblem(.file(.folder), file: "p")
    #expect(
      "\(LayoutFault.broken([problem, problem]))"
        == "p: error: this is a folder: name a pack file inside it\n"
        + "p: error: this is a folder: name a pack file inside it")
    #expect(
      "\(LayoutFault.unsettable("p\u{1B}.yaml"))"
        == "p␛.yaml: error: the file cannot be set anew without changing what it says, and is as it "
        + "was: look for odd keys or spaces, and please report this")
  }
}
