import Glibc
import Testing

@testable import QuizArena

@Suite("What is said of a journal") struct JournalProblemWordingTests {
  @Test(
    "says what is wrong, and what to do",
    arguments: [
      (
        .missing("cup/journal"),
        #"there is no journal "cup/journal"; begin the tournament with "canon tournament run""#
      ),
      (
        .unreadable("j", code: EACCES),
        #"cannot read the journal "j": permission denied; check the path and its permissions"#
      ),
      (
        .unwritable("j", code: EROFS),
        #"cannot write the journal "j": read-only file system; what was written before is kept: "#
          + "mend that and resume"
      ),
      (
        .full("j"),
        #"no room is left for the journal "j"; what was written before is kept: make room and resume"#
      ),
      (
        .inUse("j"),
        #"another canon is playing this tournament, it has the journal "j"; wait for it, or end it"#
      ),
      (.notAJournal("j"), #""j" is no journal of a tournament; name another folder"#),
      (
        .otherVersion("j"),
        #"the journal "j" is of a version that this canon does not know; read it with a newer one"#
      ),
      (
        .otherEvent("j"),
        #"the journal "j" is of another tournament, or of this one before its file was changed; "#
          + "put the file back as it was, or name another folder"
      ),
      (
        .otherPacks("j", changed: ["a", "b\u{1B}"]),
        #"the journal "j" was begun with other questions: a, b␛; put the packs back as they "#
          + "were, or name another folder"
      ),
      (
        .damaged("j", line: 3),
        #"line 3 of the journal "j" is not as it was written, and sound lines follow; put the "#
          + "file back from a copy, or name another folder"
      ),
    ] as [(JournalProblem, String)])
  func wording(problem: JournalProblem, words: String) {
    #expect(problem.description == words)
  }
}
