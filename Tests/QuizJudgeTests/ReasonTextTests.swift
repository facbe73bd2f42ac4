import Testing

@testable import QuizJudge

@Suite("reasons in words")
struct ReasonTextTests {
  private func text(_ verdict: Verdict, _ rule: MatchRule, prompt: String? = nil) -> String {
    ReasonText(
      judgement: Judgement(verdict: verdict, prompt: prompt, rule: rule), guess: "gess",
      answer: "Guess"
    ).text
  }

  @Test(
    "an accepted guess",
    arguments: [
      (.exact, "\"Guess\" is the answer, letter for letter."),
      (.folded, "\"Guess\" is the answer; case, accents and punctuation do not matter."),
      (.wordForm, "\"gess\" says \"Guess\" in another form of its words."),
      (.initials, "\"gess\" are the initials of \"Guess\"."),
      (.partial, "a part of \"Guess\" is enough here."),
      (.typo, "\"gess\" is taken for \"Guess\" with a typo."),
      (.number, "\"gess\" is the number Guess, or within what it allows."),
      (.requiredPart, "\"gess\" has all that \"Guess\" requires."),
    ] as [(MatchRule, String)])
  func accepted(_ rule: MatchRule, _ words: String) {
    #expect(text(.accept, rule) == words)
  }

  @Test("a prompt asks its question, or for more")
  func prompted() {
    let start = "\"gess\" is not wrong, but not yet the answer"
    #expect(text(.prompt, .folded) == start + ": be more specific.")
    #expect(text(.prompt, .folded, prompt: "which one?") == start + ": which one?")
  }

  @Test(
    "a rejected guess",
    arguments: [
      (.empty, "nothing was said."),
      (.rejectForm, "\"Guess\" is named as a wrong answer to this question."),
      (.nearerRival, "\"gess\" is as near to another known answer as to \"Guess\"."),
      (.otherWord, "\"gess\" is a word of its own, not \"Guess\" with a typo."),
      (.wrongNumber, "\"gess\" is another number than Guess."),
      (.wrongUnit, "\"gess\" is measured in another kind of unit than Guess."),
      (.negated, "\"gess\" denies the answer \"Guess\"."),
      (.extraWords, "\"gess\" says more than \"Guess\": only one answer counts."),
      (.missingWords, "\"gess\" leaves out a part of \"Guess\" that is required."),
      (.afterMention, "\"Guess\" counted only before the question mentioned it."),
      (.noMatch, "\"gess\" is not near \"Guess\" or any other accepted answer."),
    ] as [(MatchRule, String)])
  func rejected(_ rule: MatchRule, _ words: String) {
    #expect(text(.reject, rule) == words)
  }
}
