/// Points in tenths for players and rounds, both counted from 1.
struct TRFAcceleration {
  var players: ClosedRange<Int>
  var rounds: ClosedRange<Int>
  var points: Int
}

extension TRFReader {
  mutating func readConfiguration(_ line: TRFLine) {
    for word in line.words(from: 4) {
      switch word.lowercased() {
      case "white1": document.initialSeat = .one
      case "black1": document.initialSeat = .two
      case "rank": document.ranksByOrder = true
      default: break
      }
    }
  }

  mutating func readSeat(_ line: TRFLine) {
    switch line.text(5...5) {
    case "W": document.initialSeat = .one
    case "B": document.initialSeat = .two
    default: break
    }
  }

  mutating func readAcceleration(_ line: TRFLine, at number: Int) {
    guard let player = whole(line, 5...8, number, "player") else { return }
    for (round, start) in stride(from: 10, through: max(10, line.count), by: 5).enumerated() {
      let text = line.text(start...(start + 3))
      guard !text.isEmpty else { continue }
      guard let points = TRFLine.tenths(text) else {
        return complain(number, start, .notANumber(text, of: "acceleration"))
      }
      accelerations.append(
        TRFAcceleration(
          players: player...player, rounds: (round + 1)...(round + 1), points: points))
    }
  }

  mutating func readAccelerationRange(_ line: TRFLine, at number: Int) {
    guard let points = TRFLine.tenths(line.text(10...13)) else {
      return complain(number, 10, .notANumber(line.text(10...13), of: "acceleration"))
    }
    guard let firstRound = whole(line, 15...17, number, "first round"),
      let lastRound = whole(line, 19...21, number, "last round"),
      let first = whole(line, 23...26, number, "first player"),
      let last = whole(line, 28...31, number, "last player")
    else { return }
    accelerations.append(
      TRFAcceleration(
        players: first...max(first, last), rounds: firstRound...max(firstRound, lastRound),
        points: points))
  }

  mutating func readForbidden(_ words: [String], at number: Int) {
    var set: [Int] = []
    for word in words {
      guard let player = Int(word), player > 0 else {
        return complain(number, 5, .notANumber(word, of: "player"))
      }
      set.append(player)
    }
    if !set.isEmpty { document.forbidden.append(set) }
  }

  /// Only a set that holds for the round to be paired is kept, which is known at the end.
  mutating func readForbiddenRounds(_ line: TRFLine, at number: Int) {
    guard let first = whole(line, 5...7, number, "first round"),
      let last = whole(line, 9...11, number, "last round")
    else { return }
    let players = fields(line, from: 13, at: number)
    forbiddenRounds.append((first...max(first, last), players))
  }

  mutating func readAbsence(_ line: TRFLine, at number: Int) {
    guard let round = whole(line, 7...9, number, "round") else { return }
    let players = fields(line, from: 11, at: number)
    document.absences.append(TRFAbsence(round: round, players: players))
  }

  /// Numbers of four columns, one blank between.
  private mutating func fields(_ line: TRFLine, from start: Int, at number: Int) -> [Int] {
    var players: [Int] = []
    for column in stride(from: start, through: max(start, line.count), by: 5)
    where !line.text(column...(column + 3)).isEmpty {
      if let player = whole(line, column...(column + 3), number, "player") {
        players.append(player)
      }
    }
    return players
  }

  mutating func readPoints(_ line: TRFLine, at number: Int) {
    for start in stride(from: 6, through: max(6, line.count), by: 9) {
      guard let letter = line.text(start...start).first else { continue }
      setPoints(letter, line.text((start + 1)...(start + 8)), at: number, start + 1)
    }
  }

  /// The old names of an absence and a forfeit, `BBZ` and `BBF`, each set one; `162 Z` sets both.
  mutating func setPoints(_ letter: Character, _ text: String, at number: Int, _ column: Int) {
    guard let points = TRFLine.tenths(text) else {
      return complain(number, column, .notANumber(text, of: "points of \(letter)"))
    }
    switch letter {
    case "W": document.worth.win = points
    case "D": document.worth.draw = points
    case "L": document.worth.loss = points
    case "Z":
      document.worth.absence = points
      if column == 5 { break }
      document.worth.forfeitLoss = points
    case "F": document.worth.forfeitLoss = points
    case "P", "U": document.worth.pairingBye = points
    default: break
    }
  }
}
