import QuizCore
import QuizTournament

extension QBJWriter {
  mutating func write(_ phase: QBJTournament.Phase, _ index: Int) {
    object("Phase", id: "phase-\(index + 1)")
    json.field("name", phase.name)
    json.key("pools")
    json.beginArray()
    for (place, pool) in phase.pools.enumerated() {
      json.beginObject()
      json.field("name", pool.name)
      json.field("position", place + 1)
      json.key("pool_teams")
      json.beginArray()
      for entrant in pool.teams {
        json.beginObject()
        json.key("team")
        reference("team-\(entrant)")
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    writeRounds(phase, index)
    json.endObject()
  }

  private mutating func writeRounds(_ phase: QBJTournament.Phase, _ index: Int) {
    let next = index + 1 < tournament.phases.count ? tournament.phases[index + 1] : nil
    let meeting = phase.carriesOver ? next?.pools.map { Set($0.teams) } ?? [] : []
    let all = phase.matches.map { ($0, false) } + phase.tieBreakers.map { ($0, true) }
    let rounds = Set(all.map(\.0.meeting.round)).sorted()
    var number = 0
    json.key("rounds")
    json.beginArray()
    for round in rounds {
      json.beginObject()
      json.field("name", "\(round)")
      json.key("matches")
      json.beginArray()
      for (match, isTieBreaker) in all where match.meeting.round == round {
        number += 1
        let isCarried = meeting.contains { $0.isSuperset(of: match.meeting.seats) }
        object("Match", id: "match-\(index + 1)-\(number)")
        json.field("serial", match.meeting.name)
        if isTieBreaker { json.field("tiebreaker", true) }
        references("carryover_phases", isCarried && !isTieBreaker ? ["phase-\(index + 2)"] : [])
        write(match)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ match: PlayedMatch) {
    let result = match.result
    if let sheet = result.sheet {
      json.field("tossups_read", sheet.tossupsRead)
      if sheet.overtimeTossups > 0 { json.field("overtime_tossups_read", sheet.overtimeTossups) }
    }
    if let decider = result.decider { json.field("_decider", decider) }
    json.key("match_teams")
    json.beginArray()
    for (seat, entrant) in match.meeting.seats.enumerated() {
      json.beginObject()
      json.key("team")
      reference("team-\(entrant)")
      if case .forfeited(let absent) = result.ending {
        json.field("forfeit_loss", absent.contains(seat))
      } else if seat < result.points.count {
        put("points", "_points", result.points[seat])
      }
      if let sides = result.sheet?.sides, seat < sides.count { write(sides[seat], of: entrant) }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ side: Scoresheet.Side, of entrant: Entrant) {
    if side.bouncebackPoints != .zero {
      put("bonus_bounceback_points", "_bonus_bounceback_points", side.bouncebackPoints)
    }
    if side.lightningPoints != .zero {
      put("lightning_points", "_lightning_points", side.lightningPoints)
    }
    if side.tossupsWithoutBonus > 0 {
      json.field("correct_tossups_without_bonuses", side.tossupsWithoutBonus)
    }
    if side.overtimePoints != .zero {
      json.key("_overtime_points")
      json.raw(side.overtimePoints.description)
    }
    let roster =
      tournament.teams.indices.contains(entrant.number - 1)
      ? tournament.teams[entrant.number - 1].players : []
    json.key("match_players")
    json.beginArray()
    for player in side.players {
      guard let place = roster.firstIndex(of: player.name) else { continue }
      json.beginObject()
      json.key("player")
      reference("player-\(entrant)-\(place + 1)")
      json.field("tossups_heard", player.tossupsHeard)
      json.key("answer_counts")
      json.beginArray()
      for count in player.answers { write(count) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ count: Scoresheet.AnswerCount) {
    guard let place = values.firstIndex(of: count.value) else { return }
    json.beginObject()
    json.field("number", count.number)
    json.key("answer_type")
    reference("answer-\(place + 1)")
    json.endObject()
  }
}
