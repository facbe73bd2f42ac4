import QuizCore
import QuizPacks
import QuizTerminal
import QuizText
import Testing

@testable import QuizShell

@Suite("Errors")
struct CanonErrorTests {
  static let wordings: [(CanonError, Int32, String)] = [
    (
      .usage("unknown option '--x'", command: "play"), 2,
      #"unknown option '--x'; see "canon help play""#
    ),
    (.usage("unknown option '--x'", command: ""), 2, #"unknown option '--x'; see "canon help""#),
    (
      .unknownCommand("plai", nearest: "play", group: nil), 2,
      #"there is no command "plai"; did you mean "play"?; "canon help" names them all"#
    ),
    (
      .unknownCommand("lst", nearest: "list", group: "pack"), 2,
      #"there is no command "pack lst"; did you mean "pack list"?; "#
        + #""canon help pack" names them all"#
    ),
    (
      .words(.trailingBackslash(column: 4)), 2,
      #"the backslash in column 4 stands before nothing: write \\ for a backslash"#
    ),
    (
      .badValue("x", option: "--time", wanted: "a time"), 2,
      #""x" will not do for --time; give a time"#
    ),
    (.results(["a.trf:1:2: error: x"]), 3, "a.trf:1:2: error: x"),
    (
      .unwritable(path: "out", code: 13), 3,
      #"cannot write "out": permission denied; check the folder and its permissions"#
    ),
    (.unpaired("nobody is left"), 1, "nobody is left"),
    (.missingChoice("give one"), 2, "give one"),
    (.playerTwice("Ann"), 2, #"the player "Ann" is named twice; give each a name of their own"#),
    (
      .noPlayer("carl", players: ["Ann", "Bob"]), 2,
      #"there is no player "carl"; playing are Ann, Bob. "#
        + #"To answer with words that begin with "@", write @Ann first"#
    ),
    (
      .severalPlayers("a", fitting: ["Ann", "Abe"]), 2,
      #""@a" may be Ann, Abe; write more of the name"#
    ),
    (.gameOn(command: "play"), 2, #""play" has to wait, a game is on; leave it with /quit"#),
    (
      .noGame("hint"), 2,
      #""/hint" is for a game, and none is on; start one with "play""#
    ),
    (
      .noMove("hnit", nearest: "hint"), 2,
      #"there is no move or command "/hnit"; did you mean "/hint"?; "#
        + "/moves lists them, and // types an answer that begins with /"
    ),
    (.shellInside, 2, "the shell is open already; type a command"),
    (.refused(.noClues), 2, "this question has no clues to read; answer it"),
    (
      .ruleset([.empty, .twice("neg")]), 2,
      #"the ruleset is empty; name at least one rule, or "classic""# + "\n"
        + #"the rule "neg" stands twice; leave one out"#
    ),
    (
      .noRule("sped", nearest: "speed"), 2,
      #"there is no rule or ruleset "sped"; did you mean "speed"?; "#
        + #""canon rules list" names them all"#
    ),
    (
      .noQuestions(packs: ["a", "b"], filters: ["--tag", "x"]), 2,
      #"no question of "a", "b" is left by --tag x; leave one of these out"#
    ),
    (.noQuestions(packs: ["a"], filters: []), 2, #""a": no questions there; give another pack"#),
    (.answer("no answer"), 2, "no answer"),
    (.protest(.nothing(nil)), 2, "no answer has had its verdict yet; protest after one"),
    (.protest(.edit(.changed("a"))), 3, EditFault.changed("a").description),
    (
      .packs(["a.yaml:1:2: error: one", "a.yaml:3:1: error: two"]), 3,
      "a.yaml:1:2: error: one\na.yaml:3:1: error: two"
    ),
    (
      .unreadable(path: "x", code: 2), 3,
      #"cannot read "x": no such file or directory; check the path and its permissions"#
    ),
    (
      .input(.lineTooLong(line: 3, limit: 9)), 3,
      "standard input:3: longer than 9 bytes, the rest was left out; break the line up"
    ),
    (.log("full"), 3, "full"),
    (
      .output(.full(name: "standard output")), 3,
      "standard output: no space left; free some space and run again"
    ),
    (
      .batch(path: "x", failed: 1), 3,
      "x: 1 line could not be judged; the lines above say which, and why"
    ),
    (
      .at(file: "m.canon", line: 7, .shellInside), 2,
      "m.canon:7: the shell is open already; type a command"
    ),
  ]

  @Test("each cause has its words and its status", arguments: wordings.indices)
  func wording(_ index: Int) {
    let (error, status, words) = Self.wordings[index]
    #expect("\(error)" == words)
    #expect(error.status == status)
    #expect(!error.isSilent)
  }

  @Test("a failed check and Ctrl-C say nothing more")
  func silent() {
    #expect(CanonError.fellShort.isSilent)
    #expect(CanonError.fellShort.status == 1)
    #expect(CanonError.at(file: "x", line: 1, .interrupted).isSilent)
    #expect(CanonError.interrupted.status == 130)
  }

  @Test("hostile names are made visible")
  func hostile() {
    #expect(
      "\(CanonError.noRule("\u{1B}[31m", nearest: nil))".hasPrefix(
        "there is no rule or ruleset \"␛[31m\""))
  }
}
