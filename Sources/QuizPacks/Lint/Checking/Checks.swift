/// Every check there is: a new one is a file, and a word here.
enum Checks {
  static let ofQuestions: [any QuestionCheck.Type] = [
    SignsOnlyAnswer.self, UntypableAnswer.self, LongAnswer.self, DuplicateAlias.self,
    IdleAlias.self,
    EmbeddedOr.self, EmbeddedSlash.self, EmbeddedParenthesis.self, EmbeddedList.self,
    SentenceAnswer.self, DirectiveInAnswer.self, Placeholder.self, OptionsInStem.self,
    AnswerInStem.self, AnswerInHint.self, LongestOption.self, OddOption.self,
    GrammarGivesAway.self, EchoedWord.self, SameOptions.self, AliasNearWrong.self,
    AboveOption.self, CountMismatch.self, AcceptedReject.self, AcceptedPrompt.self,
    UnknownFeedback.self, CreditThatDoesNotAddUp.self, TruthAsText.self,
    NumberWithoutTolerance.self, NumberWithoutUnit.self, WideTolerance.self,
    AnswerOutsideRange.self, NotANumber.self, ConfusableLetters.self, Mojibake.self,
    LostLetter.self, InvisibleCharacter.self, LooseSpace.self, SpaceBeforeSign.self,
    RepeatedWord.self, UnbalancedSigns.self, NoQuestionMark.self, ShoutedText.self,
    MarkupInText.self, AddressInStem.self, LongStem.self, TooLongForItsTime.self, NoDate.self,
    IdleExplanation.self, DuplicateTag.self,
  ]

  static let ofPacks: [any PackWideCheck.Type] = [
    NoID.self, NoSource.self, NoExplanation.self, OddOneOut.self, NoLicense.self,
    UnknownLicense.self, UnknownLanguage.self, IdleSource.self, BadDate.self, TagSpelling.self,
    UnknownAllow.self, MissingMedia.self, AnswerRun.self, OneSidedTruths.self, UnevenBonus.self,
    NoPower.self, SameStem.self, AnsweredElsewhere.self, FailingExample.self,
  ]

  static let ofShelves: [any ShelfCheck.Type] = [NearDuplicate.self]

  /// All of them, as the manual lists them; the last one asks what the others waived.
  static let all: [any Check.Type] = ofQuestions + ofPacks + ofShelves + [NeedlessAllow.self]

  /// Every code that `allow` may name.
  static let codes = Set(all.map { $0.about.code } + ["looks-like-truth", "power-in-stem"])
}
