extension SwissError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPairing(let players):
      "players \(players.map(String.init).joined(separator: ", ")) cannot be paired so that nobody "
        + "meets anybody twice: end the phase here, or lift a forbidden pair"
    case .roundsOver(let rounds):
      "all \(rounds) rounds are played: announce more rounds to pair another"
    case .numberTwice(let number):
      "pairing number \(number) stands twice: give each player one of their own"
    case .recordCount(let player, let found, let rounds):
      "player \(player) has \(found) results where \(rounds) rounds were played: "
        + "enter an absence for each round missed"
    }
  }
}

extension FormatError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFew(let format, let found):
      "format \"\(format)\" has \(found) contestants: enter at least 2"
    case .enrolledTwice(let entrant):
      "contestant \(entrant) is entered twice: remove one of the two entries"
    case .lateEntry(let format, let entrant, let round):
      "contestant \(entrant) cannot enter format \"\(format)\" in round \(round): "
        + "enter them from round 1, or choose a format without elimination"
    case .stranger(let entrant, let match):
      "contestant \(entrant) of match \"\(match)\" does not take part: enter them, or remove the match"
    case .swiss(let error): error.description
    }
  }
}

extension TournamentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notDue(let match):
      "match \"\(match)\" is not to be played now: give results of matches that are due, once each"
    case .noPhases:
      "the tournament has no phases: describe at least one"
    case .intake(let phase, let wanted, let found):
      "phase \"\(phase)\" wants \(wanted) contestants and \(found) are there: "
        + "take fewer, or make fewer pools"
    case .points(let match, let found, let seats):
      "the result of match \"\(match)\" has points for \(found) of \(seats) seats: "
        + "give one number for each seat"
    case .format(let phase, let error): "phase \"\(phase)\": \(error)"
    }
  }
}

extension TRFProblems: CustomStringConvertible {
  public var description: String { all.map(\.description).joined(separator: "\n") }
}

extension TRFProblem: CustomStringConvertible {
  /// `line:column: what is wrong: what to do`; without a place where the whole file is meant.
  public var description: String { line == 0 ? "\(cause)" : "\(line):\(column): \(cause)" }
}

extension TRFProblem.Cause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooShort(let found):
      "the player's line ends in column \(found): fill it up to the points in columns 81 to 84"
    case .notANumber(let text, let what):
      "\"\(TRFText.shown(text))\" is no \(what): write a number in these columns"
    case .badResult(let result, let opponent):
      "result \"\(TRFText.shown(result))\" does not go with opponent \(opponent): write 1, = or 0 "
        + "for a match, + or - for a forfeit, and U, F, H or Z with opponent 0000"
    case .badSeat(let seat):
      "\"\(TRFText.shown(seat))\" is no colour: write w, b or -"
    case .seatMissing(let result):
      "result \"\(TRFText.shown(result))\" was played without a colour: write w or b before it"
    case .wrongPoints(let player, let found, let expected):
      "player \(player) has \(TRFLine.text(tenths: found)) points where the results give "
        + "\(TRFLine.text(tenths: expected)): correct one of the two"
    default: entryDescription
    }
  }

  private var entryDescription: String {
    switch self {
    case .numberTwice(let number, let line):
      "pairing number \(number) stands in line \(line) too: give each player one of their own"
    case .numberMissing(let number):
      "no player has pairing number \(number): number them without holes, or write \"XXC rank\""
    case .unknownOpponent(let player, let opponent, let round):
      "player \(player) meets \(opponent) in round \(round), who is not there: correct the number"
    case .oneSided(let player, let opponent, let round):
      "player \(player) meets \(opponent) in round \(round), who meets another: correct one of them"
    case .sameSeat(let player, let opponent, let round):
      "players \(player) and \(opponent) both have the same colour in round \(round): change one"
    case .tooManyRounds(let found, let announced):
      "\(found) rounds were played of \(announced) announced: write the number of rounds in \"XXR\""
    case .roundsMissing:
      "the number of rounds is missing: write a line \"XXR\" with it"
    case .noInitialSeat:
      "the first colour is missing: write a line \"XXC white1\" or \"XXC black1\""
    case .teams(let code):
      "line \"\(TRFText.shown(code))\" is of a team tournament: give one line for each contestant"
    case .noPlayers:
      "the file has no players: write a line \"001\" for each"
    default: ""
    }
  }
}

/// Text of a file as it may be shown: what is not plain ASCII becomes `?`.
enum TRFText {
  static func shown(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(40).map { $0.value >= 32 && $0.value < 127 ? Character($0) : "?" })
  }
}
