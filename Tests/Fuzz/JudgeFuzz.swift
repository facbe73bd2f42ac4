// Feeds arbitrary bytes to the judge: an answer, a zero byte, a guess. Whatever they hold, judging
// must end, keep its laws and not crash.

@testable import QuizJudge

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJudge(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let answer = String(decoding: parts[0], as: UTF8.self)
  let guess = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : answer
  let sources: [AnswerSource] = [
    .text(TextAnswer(answer, prompt: [PromptForm("b")], reject: ["c"])), .answerline(answer),
    .number(NumberAnswer(answer, within: guess)),
    .number(NumberAnswer("5", range: answer, unit: guess)),
  ]
  for source in sources {
    guard let line = try? Answerline(source, rivals: ["d", guess]) else { continue }
    let judgement = line.judge(guess, heard: answer)
    let reason = line.explain(guess, heard: answer)
    guard judgement.verdict == reason.verdict, judgement == line.judge(guess, heard: answer) else {
      return abortLoudly()
    }
    _ = line.number(in: guess)
  }
  let folded = Folding.fold(answer)
  return Folding.fold(folded.text) == folded ? 0 : abortLoudly()
}

/// Ends the run, so that the fuzzer keeps the input.
private func abortLoudly() -> CInt {
  let none: [CInt] = []
  return none[0]
}
