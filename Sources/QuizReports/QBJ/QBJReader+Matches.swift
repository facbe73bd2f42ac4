import QuizCore
import QuizTournament

extension QBJReader {
  mutating func match(_ tree: JSONTree, round: Int, label: String) -> PlayedMatch? {
    let place = "match \"\(tree["serial"]?.text ?? tree["id"]?.text ?? label)\""
    let sides = list(tree, "match_teams", place)
    guard sides.count >= 2 else {
      findings.add(.teamCount(sides.count, place: place), at: tree.offset)
      return nil
    }
    let absent = sides.indices.filter { sides[$0]["forfeit_loss"]?.isTrue ?? false }
    var seats: [Entrant] = []
    var lines: [Scoresheet.Side] = []
    var points: [Points] = []
    for item in sides {
      let team = team(of: item, place)
      guard let entrant = entrant(team, place) else { return nil }
      var side = self.side(item, place)
      addOvertime(tree, of: team, to: &side, place)
      side.overtimePoints = item["_overtime_points"].map(exact) ?? side.overtimePoints
      seats.append(entrant)
      if absent.isEmpty { points.append(total(item, side, place)) }
      lines.append(side)
    }
    let meeting = Meeting(round: round, seats: seats, label: serial(tree) ?? label)
    guard absent.isEmpty else {
      return PlayedMatch(meeting, .forfeit(absent: absent, seats: seats.count))
    }
    let hasSheet = tree["tossups_read"] != nil || lines.contains { !$0.players.isEmpty }
    let sheet = Scoresheet(
      tossupsRead: tree["tossups_read"]?.count ?? 0,
      overtimeTossups: tree["overtime_tossups_read"]?.count ?? 0, sides: lines)
    var result = MatchResult(points, sheet: hasSheet ? sheet : nil)
    result.decider = tree["_decider"]?.count.flatMap { seats.indices.contains($0) ? $0 : nil }
    return PlayedMatch(meeting, result)
  }

  /// What our own files call the match; nil for what is no name of ours.
  private func serial(_ tree: JSONTree) -> String? {
    guard let text = tree["serial"]?.text, text.first?.isLetter ?? false,
      text.utf8.allSatisfy(QBJReader.isPlain)
    else { return nil }
    return text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-")
    }
  }

  private mutating func side(_ tree: JSONTree, _ place: String) -> Scoresheet.Side {
    var players: [Scoresheet.Player] = []
    for item in list(tree, "match_players", place) {
      let player = item["player"].map { resolved($0, place) }
      guard let name = player?["name"]?.text else {
        findings.add(.missing("player", place: place), at: item.offset)
        continue
      }
      players.append(
        .init(
          name: name, tossupsHeard: item["tossups_heard"]?.count ?? 0,
          answers: answers(item, place)))
    }
    return Scoresheet.Side(
      players: players, bouncebackPoints: self.points(tree, "bonus_bounceback_points"),
      lightningPoints: self.points(tree, "lightning_points"),
      tossupsWithoutBonus: tree["correct_tossups_without_bonuses"]?.count ?? 0)
  }

  /// The schema says `answer_type`; some programs write `answer`.
  private mutating func answers(_ tree: JSONTree, _ place: String) -> [Scoresheet.AnswerCount] {
    var counts: [Scoresheet.AnswerCount] = []
    for item in tree["answer_counts"]?.items ?? [] {
      let type = (item["answer_type"] ?? item["answer"]).map { resolved($0, place) }
      guard let number = item["number"]?.count,
        let points = (type?["_value"] ?? type?["value"])?.number.flatMap({ Points($0) })
      else {
        findings.add(.answerCount(place: place), at: item.offset)
        continue
      }
      counts.append(.init(value: points, number: number))
    }
    return counts
  }

  /// Either all points of a team are written, or those of its bonuses.
  private mutating func total(
    _ tree: JSONTree, _ side: Scoresheet.Side, _ place: String
  ) -> Points {
    if tree["points"]?.number != nil { return points(tree, "points") }
    guard tree["bonus_points"]?.number != nil else {
      if !(tree["forfeit_loss"]?.isTrue ?? false) {
        findings.add(.missing("points", place: place), at: tree.offset)
      }
      return .zero
    }
    let tossups = side.answers.reduce(Points.zero) { $0 + $1.value * $1.number }
    return tossups + points(tree, "bonus_points") + side.bouncebackPoints + side.lightningPoints
  }

  /// Points that are no whole number stand exactly beside the rounded ones.
  private func points(_ tree: JSONTree, _ key: String) -> Points {
    (tree["_" + key] ?? tree[key]).map(exact) ?? .zero
  }

  private func exact(_ tree: JSONTree) -> Points { tree.number.flatMap { Points($0) } ?? .zero }

  /// What a team scored on the questions after the regulation ones.
  private mutating func addOvertime(
    _ match: JSONTree, of team: JSONTree, to side: inout Scoresheet.Side, _ place: String
  ) {
    let read = match["tossups_read"]?.count ?? 0
    guard let overtime = match["overtime_tossups_read"]?.count, overtime > 0 else { return }
    for question in match["match_questions"]?.items ?? [] {
      guard let number = question["question_number"]?.count, number > read - overtime else {
        continue
      }
      for buzz in question["buzzes"]?.items ?? [] {
        let buzzer = buzz["team"].map { resolved($0, place) }
        guard buzzer?["name"]?.text == team["name"]?.text else { continue }
        let value = buzz["result"].map { resolved($0, place) } ?? .null
        side.overtimePoints += points(value, "value")
        guard points(value, "value") > .zero else { continue }
        if bonusesInOvertime { side.overtimePoints += points(question, "bonus_points") }
        if !bonusesInOvertime, side.tossupsWithoutBonus < overtime { side.tossupsWithoutBonus += 1 }
      }
    }
  }
}
