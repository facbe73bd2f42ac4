import QuizCore
import QuizTournament

/// Reads a line of a journal, opened, as the finished match that it tells of.
struct RecordDecoder {
  /// The players of each contestant, in the order of seeds.
  private let players: [[String]]

  init(players: [[String]]) { self.players = players }

  /// Nil for what is no such line, or tells of somebody who does not take part.
  func record(_ body: UnsafeRawBufferPointer) -> MatchRecord? {
    var cursor = JSONCursor(body)
    guard cursor.take("{\"match\":"), let name = cursor.text(), cursor.take(",\"round\":"),
      let round = cursor.whole(), cursor.take(",\"seats\":"),
      let seats = cursor.list({ $0.whole() }), cursor.take(",\"points\":"),
      let points = cursor.list(RecordDecoder.points),
      seats.allSatisfy({ players.indices.contains($0 - 1) }),
      let match = DueMatch(name: name, round: round, seats: seats.map { Entrant($0) })
    else { return nil }
    var result = MatchResult(points)
    if cursor.take(",\"absent\":") {
      guard let absent = cursor.list({ $0.whole() }) else { return nil }
      result.ending = .forfeited(absent: absent)
    } else if cursor.take(",\"void\":true") {
      result.ending = .void
    }
    if cursor.take(",\"decider\":") { result.decider = cursor.whole() }
    if cursor.take(",\"read\":") {
      guard let sheet = sheet(&cursor, seats) else { return nil }
      result.sheet = sheet
    }
    if cursor.take(",\"faults\":") {
      guard let faults = cursor.list(RecordDecoder.fault) else { return nil }
      result.faults = faults
    }
    return cursor.isAtEnd ? MatchRecord(match, result) : nil
  }

  private func sheet(_ cursor: inout JSONCursor, _ seats: [Int]) -> Scoresheet? {
    guard let read = cursor.whole(), cursor.take(",\"overtime\":"),
      let overtime = cursor.whole(), cursor.take(",\"unrewarded\":"),
      let unrewarded = cursor.list({ $0.whole() }), unrewarded.count == seats.count
    else { return nil }
    var sides = unrewarded.map { Scoresheet.Side(players: [], tossupsWithoutBonus: $0) }
    let columns: [(StaticString, WritableKeyPath<Scoresheet.Side, Points>)] = [
      (",\"extra\":", \.overtimePoints), (",\"bouncebacks\":", \.bouncebackPoints),
      (",\"lightning\":", \.lightningPoints),
    ]
    for (key, path) in columns where cursor.take(key) {
      guard let points = cursor.list(RecordDecoder.points), points.count == sides.count else {
        return nil
      }
      for place in sides.indices { sides[place][keyPath: path] = points[place] }
    }
    guard cursor.take(",\"players\":"),
      let lists = cursor.list({ $0.list(RecordDecoder.player) }), lists.count == sides.count
    else { return nil }
    for (place, list) in lists.enumerated() {
      let names = players[seats[place] - 1]
      guard list.count == names.count else { return nil }
      sides[place].players = zip(names, list).map { name, player in
        Scoresheet.Player(name: name, tossupsHeard: player.heard, answers: player.answers)
      }
    }
    return Scoresheet(tossupsRead: read, overtimeTossups: overtime, sides: sides)
  }

  private static func points(_ cursor: inout JSONCursor) -> Points? {
    cursor.thousandths().map { Points(thousandths: $0) }
  }

  private static func player(
    _ cursor: inout JSONCursor
  ) -> (heard: Int, answers: [Scoresheet.AnswerCount])? {
    guard cursor.take("["), let heard = cursor.whole(), cursor.take(","),
      let answers = cursor.list(count), cursor.take("]")
    else { return nil }
    return (heard, answers)
  }

  private static func count(_ cursor: inout JSONCursor) -> Scoresheet.AnswerCount? {
    guard cursor.take("["), let value = points(&cursor), cursor.take(","),
      let number = cursor.whole(), cursor.take("]")
    else { return nil }
    return .init(value: value, number: number)
  }

  private static func fault(_ cursor: inout JSONCursor) -> Fault? {
    guard cursor.take("["), let seat = cursor.whole(), cursor.take(","),
      let cause = cursor.text().flatMap({ FaultCause(rawValue: $0) }), cursor.take("]")
    else { return nil }
    return Fault(seat: seat, cause: cause)
  }
}
