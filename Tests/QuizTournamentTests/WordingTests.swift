import Testing

@testable import QuizTournament

struct WordingTests {
  private static let messages: [(any Error & CustomStringConvertible & Sendable, String)] = [
    (
      SwissError.noPairing(players: [1, 2]),
      "players 1, 2 cannot be paired so that nobody meets anybody twice: end the phase here, "
        + "or lift a forbidden pair"
    ),
    (SwissError.roundsOver(3), "all 3 rounds are played: announce more rounds to pair another"),
    (
      SwissError.numberTwice(4),
      "pairing number 4 stands twice: give each player one of their own"
    ),
    (
      SwissError.recordCount(player: 2, found: 1, rounds: 3),
      "player 2 has 1 results where 3 rounds were played: enter an absence for each round missed"
    ),
    (
      FormatError.tooFew(format: "swiss", found: 1),
      "format \"swiss\" has 1 contestants: enter at least 2"
    ),
    (
      FormatError.enrolledTwice(3),
      "contestant 3 is entered twice: remove one of the two entries"
    ),
    (
      FormatError.lateEntry(format: "knockout", 5, round: 2),
      "contestant 5 cannot enter format \"knockout\" in round 2: enter them from round 1, or "
        + "choose a format without elimination"
    ),
    (
      FormatError.stranger(9, match: "r1-1"),
      "contestant 9 of match \"r1-1\" does not take part: enter them, or remove the match"
    ),
    (
      FormatError.swiss(.roundsOver(3)),
      "all 3 rounds are played: announce more rounds to pair another"
    ),
    (
      TournamentError.notDue(match: "p1-1-r1-1"),
      "match \"p1-1-r1-1\" is not to be played now: give results of matches that are due, "
        + "once each"
    ),
    (TournamentError.noPhases, "the tournament has no phases: describe at least one"),
    (
      TournamentError.intake(phase: "Final", wanted: 4, found: 3),
      "phase \"Final\" wants 4 contestants and 3 are there: take fewer, or make fewer pools"
    ),
    (
      TournamentError.points(match: "p1-1-r1", found: 1, seats: 2),
      "the result of match \"p1-1-r1\" has points for 1 of 2 seats: give one number for each seat"
    ),
    (
      TournamentError.format(phase: "Pools", .enrolledTwice(3)),
      "phase \"Pools\": contestant 3 is entered twice: remove one of the two entries"
    ),
  ]

  @Test("every message names the thing and ends with what to do")
  func all() {
    for (error, text) in WordingTests.messages { #expect(error.description == text) }
  }

  private static let reportFile: [(TRFProblem.Cause, String)] = [
    (
      .tooShort(found: 9),
      "the player's line ends in column 9: fill it up to the points in columns 81 to 84"
    ),
    (
      .notANumber("x\u{1B}", of: "points"), "\"x?\" is no points: write a number in these columns"
    ),
    (
      .badResult("Q", opponent: 3),
      "result \"Q\" does not go with opponent 3: write 1, = or 0 for a match, + or - for a "
        + "forfeit, and U, F, H or Z with opponent 0000"
    ),
    (.badSeat("x"), "\"x\" is no colour: write w, b or -"),
    (
      .seatMissing(result: "1"),
      "result \"1\" was played without a colour: write w or b before it"
    ),
    (
      .wrongPoints(player: 1, found: 15, expected: 5),
      "player 1 has 1.5 points where the results give 0.5: correct one of the two"
    ),
    (
      .numberTwice(3, firstLine: 2),
      "pairing number 3 stands in line 2 too: give each player one of their own"
    ),
    (
      .numberMissing(2),
      "no player has pairing number 2: number them without holes, or write \"XXC rank\""
    ),
    (
      .unknownOpponent(player: 1, opponent: 9, round: 2),
      "player 1 meets 9 in round 2, who is not there: correct the number"
    ),
    (
      .oneSided(player: 1, opponent: 2, round: 2),
      "player 1 meets 2 in round 2, who meets another: correct one of them"
    ),
    (
      .sameSeat(player: 1, opponent: 2, round: 2),
      "players 1 and 2 both have the same colour in round 2: change one"
    ),
    (
      .tooManyRounds(found: 3, announced: 2),
      "3 rounds were played of 2 announced: write the number of rounds in \"XXR\""
    ),
    (.roundsMissing, "the number of rounds is missing: write a line \"XXR\" with it"),
    (
      .noInitialSeat,
      "the first colour is missing: write a line \"XXC white1\" or \"XXC black1\""
    ),
    (.teams("013"), "line \"013\" is of a team tournament: give one line for each contestant"),
    (.noPlayers, "the file has no players: write a line \"001\" for each"),
  ]

  @Test("every message about a report file names the thing and ends with what to do")
  func files() {
    for (cause, text) in WordingTests.reportFile { #expect(cause.description == text) }
    #expect(
      TRFProblem(line: 2, column: 5, cause: .badSeat("x")).description.hasPrefix("2:5: \"x\""))
  }
}
