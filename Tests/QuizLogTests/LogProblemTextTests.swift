import Glibc
import Testing

@testable import QuizLog

@Suite("what is said of a log that cannot be written or read")
struct LogProblemTextTests {
  static let all: [(LogProblem, String)] = [
    (
      .exists("a"),
      "\"a\" exists already and is not written over: give another name, or remove it"
    ),
    (
      .missingFolder("x/a"), "the folder of \"x/a\" does not exist: make it, or give another name"
    ),
    (.directory("a"), "\"a\" is a folder: give the name of a file"),
    (.inUse("a"), "\"a\" is being written by another game: give another name"),
    (
      .cannotOpen("a", code: EACCES),
      "\"a\" cannot be written (permission denied): give another name"
    ),
    (
      .full("a"),
      "there is no room left for \"a\", which ends with the last action that fitted: make room, and the next action writes what is missing"
    ),
    (
      .noReader("a"),
      "nobody reads \"a\" any more: start the reader again, or give the name of a file"
    ),
    (
      .cannotWrite("a", code: EIO),
      "\"a\" cannot be written on (input/output error): look after its disk"
    ),
    (
      .notAFile("a"),
      "\"a\" is no file that can be written anew, as a protest needs it: "
        + "play with a log in a file, or with none"
    ),
    (.missing("a\u{1B}"), "there is no log \"a␛\": look at its name"),
    (
      .cannotRead("a", code: EACCES),
      "\"a\" cannot be read (permission denied): look at its permissions"
    ),
    (
      .tooLarge("a", limit: 256 << 20),
      "\"a\" has more than 256 MiB: no log has; look at its name"
    ),
    (.empty("a"), "\"a\" is empty: no game was begun in it"),
    (
      .notALog("a"),
      "\"a\" is not a log: give a file that \"canon play --log\" has written"
    ),
    (
      .otherVersion("a", found: 2),
      "\"a\" is a log of format version 2, and this program reads version 1: use the program that wrote it"
    ),
    (
      .headerCut("a"),
      "\"a\" is cut off within its first line: nothing of the game is in it"
    ),
    (
      .brokenHeader("a", why: "not JSON"),
      "the first line of \"a\" cannot be read (not JSON): take the log from where it was written"
    ),
    (
      .torn("a", line: 3, actions: 1), "\"a\" is cut off within line 3: 1 action stands before it"
    ),
    (
      .unfinished("a", actions: 2),
      "\"a\" ends without a scoreboard: 2 actions stand, then the game was left"
    ),
    (
      .brokenLine("a", line: 3, why: "not JSON", actions: 1),
      "line 3 of \"a\" cannot be read (not JSON): 1 action stands before it; take the log from where it was written"
    ),
    (
      .longLine("a", line: 3, limit: 8 << 20, actions: 0),
      "line 3 of \"a\" has more than 8 MiB: 0 actions stand before it; take the log from where it was written"
    ),
    (
      .afterScoreboard("a", line: 9),
      "line 9 of \"a\" follows the scoreboard, which ends a log: remove what follows it"
    ),
  ]

  @Test("each problem has its words", arguments: all)
  func words(problem: LogProblem, text: String) {
    #expect(problem.description == text)
  }
}
