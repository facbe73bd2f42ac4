import Testing

@testable import QuizJudge

/// SplitMix64, so that a failure comes back with its seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("laws of judging")
struct PropertyTests {
  private static let words = [
    "Paris", "paris", "the", "The", "Beatles", "XIV", "14", "fourteenth", "3.14", "-5", "sea",
    "seahorse", "horse", "Łódź", "&", "and", "or", "not", "Dr.", "doctor", "é", "½", "日本", "C++",
    "#", "?", "(s)", "[accept", "x]", "Michael", "Jackson", "of", "United", "States", "USA", "🎉",
    "a\u{301}", "'s", "10", "km", "miles", "July", "4", "1776", "Star", "Wars:", "A", "New", "Hope",
    "\u{202E}", "\u{0}", "stationery", "stationary", "Mississippi", "Missisipi",
  ]

  private func phrase(_ generator: inout Seeded) -> String {
    let count = Int.random(in: 1...4, using: &generator)
    let parts = (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }
    return parts.joined(separator: Bool.random(using: &generator) ? " " : "-")
  }

  @Test("folding twice changes nothing more", arguments: 0..<400)
  func foldingIsIdempotent(_ seed: UInt64) {
    var generator = Seeded(state: seed)
    let once = Folding.fold(phrase(&generator) + "ﬃ İ ẞ ℡ Å ² ¾")
    #expect(Folding.fold(once.text) == once)
  }

  @Test("a verdict does not depend on the order of the accepted answers", arguments: 0..<400)
  func orderIsIrrelevant(_ seed: UInt64) throws {
    var generator = Seeded(state: seed &* 77)
    let aliases = (0..<4).map { _ in phrase(&generator) }.filter { !Reading($0).isEmpty }
    guard let first = aliases.first else { return }
    let guess = phrase(&generator)
    let one = try Answerline(.text(TextAnswer(first, accept: Array(aliases.dropFirst()))))
    let turned = Array(aliases.reversed())
    let other = try Answerline(.text(TextAnswer(turned[0], accept: Array(turned.dropFirst()))))
    #expect(one.judge(guess).verdict == other.judge(guess).verdict, "\(aliases) | \(guess)")
  }

  @Test("a longer accept list only accepts more", arguments: 0..<400)
  func acceptingIsMonotone(_ seed: UInt64) throws {
    var generator = Seeded(state: seed &* 131 &+ 5)
    let (answer, alias, wrong) = (phrase(&generator), phrase(&generator), phrase(&generator))
    let guess = phrase(&generator)
    guard !Reading(answer).isEmpty, !Reading(alias).isEmpty, !Reading(wrong).isEmpty else { return }
    let short = try Answerline(.text(TextAnswer(answer, reject: [wrong])))
    let long = try Answerline(.text(TextAnswer(answer, accept: [alias], reject: [wrong])))
    if short.judge(guess).verdict == .accept {
      #expect(long.judge(guess).verdict == .accept, "\(answer) | \(alias) | \(wrong) | \(guess)")
    }
  }

  @Test("what is refused by name is never accepted", arguments: 0..<400)
  func rejectsWin(_ seed: UInt64) throws {
    var generator = Seeded(state: seed &* 17 &+ 3)
    let (answer, wrong) = (phrase(&generator), phrase(&generator))
    guard !Reading(answer).isEmpty, !Reading(wrong).isEmpty else { return }
    let line = try Answerline(.text(TextAnswer(answer, accept: [wrong], reject: [wrong])))
    #expect(line.judge(wrong).verdict == .reject, "\(answer) | \(wrong)")
  }

  @Test("judging and explaining agree, and every verdict has its reason", arguments: 0..<400)
  func reasonsAgree(_ seed: UInt64) throws {
    var generator = Seeded(state: seed &* 19 &+ 11)
    let (answer, guess) = (phrase(&generator), phrase(&generator))
    guard !Reading(answer).isEmpty else { return }
    let line = try Answerline(.text(TextAnswer(answer)))
    let (judgement, reason) = (line.judge(guess), line.explain(guess))
    #expect(judgement.verdict == reason.verdict && judgement.rule == reason.rule)
    #expect(!reason.text.isEmpty && reason == line.explain(guess))
  }

  /// Every form is asked, without the probes that let most be passed over.
  @Test("passing over forms never changes the nearest", arguments: 0..<400)
  func probesAreSound(_ seed: UInt64) throws {
    var generator = Seeded(state: seed &* 23 &+ 7)
    let aliases = (0..<3).map { _ in phrase(&generator) }.filter { !Reading($0).isEmpty }
    guard let first = aliases.first else { return }
    let source = AnswerSource.text(TextAnswer(first, accept: Array(aliases.dropFirst())))
    let compiled = try Compiled(source, rivals: [], strictness: .standard)
    let guess = Reading(phrase(&generator))
    let naive = compiled.forms.contains { $0.level(of: guess) != nil }
    let probed = compiled.forms.indices.contains { index in
      compiled.probes[index].mayMatch(guess) && compiled.forms[index].level(of: guess) != nil
    }
    #expect(naive == probed)
  }
}
