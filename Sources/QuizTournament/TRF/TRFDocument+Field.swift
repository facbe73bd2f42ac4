extension TRFDocument {
  /// The report file of a Swiss tournament before its next round, for another program to pair or
  /// check; `names` are by pairing number, the first of them 1.
  public init(_ field: SwissField, title: String, names: [String]) {
    name = title
    rounds = field.roundsInAll
    initialSeat = field.initialSeat
    forbidden = field.forbidden
    worth = field.worth
    players = field.players.map { player in
      let name = names.indices.contains(player.number - 1) ? names[player.number - 1] : ""
      var line = TRFPlayer(number: player.number, name: name)
      line.points = player.points
      line.acceleration = player.acceleration
      line.entries = player.records.map { TRFEntry($0, field.worth) }
      if player.isAbsent { line.entries.append(TRFEntry(result: "Z")) }
      return line
    }
  }
}

extension TRFEntry {
  fileprivate init(_ record: SwissRecord, _ worth: SwissPoints) {
    let isWin = record.points == worth.win
    let isDraw = record.points == worth.draw
    self.init(opponent: record.opponent ?? 0, seat: record.seat, result: "Z")
    switch record.kind {
    case .played: result = isWin ? "1" : isDraw ? "=" : "0"
    case .forfeit: result = isWin ? "+" : "-"
    case .pairingBye: result = "U"
    case .absent: result = isWin ? "F" : isDraw && worth.draw != worth.absence ? "H" : "Z"
    }
  }
}
