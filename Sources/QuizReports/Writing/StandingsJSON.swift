import QuizCore
import QuizText
import QuizTournament

/// Writes standings as JSON, by the field names of the programs that quizbowl's statistics are made
/// with, and after them what those do not have.
public struct StandingsJSON {
  private let report: Report
  private var json = JSONWriter(capacity: 1 << 14)

  /// One object: the tournament, its phases with pools and players, all phases together, the order
  /// of all where there is one, and the matches.
  public static func text(of report: Report) throws(JSONError) -> String {
    var writer = StandingsJSON(report: report)
    try writer.write()
    return writer.json.text
  }

  private init(report: Report) { self.report = report }

  private mutating func write() throws(JSONError) {
    json.beginObject()
    json.field("tournament", report.title)
    json.field("regulationTossupCount", report.tossups)
    json.key("phases")
    json.beginArray()
    for phase in report.phases { try write(phase) }
    json.endArray()
    json.key("cumulative")
    try writeCumulative()
    if !report.order.isEmpty { writeOrder() }
    json.key("matches")
    json.beginArray()
    for (index, phase) in report.phases.enumerated() {
      for match in phase.matches + phase.playOffs { write(match, phase: index + 1) }
    }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  private mutating func write(_ phase: Report.Phase) throws(JSONError) {
    json.beginObject()
    json.field("phase", phase.name)
    json.key("pools")
    json.beginArray()
    for pool in phase.pools {
      json.beginObject()
      json.field("pool", pool.name)
      json.key("teams")
      json.beginArray()
      for row in pool.standings.rows { try write(row.record, row, in: pool) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.key("players")
    json.beginArray()
    for player in phase.players { try write(player, isRanked: true) }
    json.endArray()
    json.endObject()
  }

  /// All phases together rank nobody; teams are listed by points a bonus.
  private mutating func writeCumulative() throws(JSONError) {
    let table = report.cumulative
    json.beginObject()
    json.key("teams")
    json.beginArray()
    for row in Standings(table, by: [.pointsPerBonus]).rows { try write(row.record) }
    json.endArray()
    json.key("players")
    json.beginArray()
    for player in table.players { try write(player, isRanked: false) }
    json.endArray()
    json.endObject()
  }

  private mutating func writeOrder() {
    json.key("order")
    json.beginArray()
    var rank = 1
    for group in report.order {
      for entrant in group {
        json.beginObject()
        json.field("rank", group.count > 1 ? "\(rank)=" : "\(rank)")
        json.field("team", report.name(of: entrant))
        json.endObject()
      }
      rank += group.count
    }
    json.endArray()
  }

  private mutating func write(
    _ record: TeamRecord, _ row: Standings.Row? = nil, in pool: Report.Pool? = nil
  ) throws(JSONError) {
    json.beginObject()
    json.field("rank", row?.shown ?? "")
    json.field("team", report.name(of: record.entrant))
    json.field("wins", record.wins)
    json.field("losses", record.losses)
    json.field("ties", record.draws)
    try json.field("pct", record.winRate.value)
    try json.field("ppRegTuh", record.pointsPer(tossups: 1).value)
    try json.field("ppX", record.pointsPer(tossups: report.tossups).value)
    json.field("tuhTotal", record.tossupsHeard)
    json.field("tuhRegulation", record.regulationTossups)
    put("totalPoints", record.points)
    write(record.answers)
    put("bonusPoints", record.bonusPoints)
    json.field("bonusesHeard", record.bonusesHeard)
    try json.field("ppb", record.pointsPerBonus.value)
    put("lightning", record.lightningPoints)
    put("bouncebackPoints", record.bouncebackPoints)
    if let pool { try writeMore(record, row, pool) }
    json.endObject()
  }

  private mutating func writeMore(
    _ record: TeamRecord, _ row: Standings.Row?, _ pool: Report.Pool
  ) throws(JSONError) {
    json.field("number", record.entrant.number)
    try json.field("points", Ratio(record.matchPoints, 10).value)
    try json.field("pointsPerGame", record.pointsPerGame.value)
    json.field("games", record.played)
    json.field("byes", record.byes)
    json.field("forfeits", record.forfeits)
    json.field(ifPresent: "decidedBy", row?.decidedBy)
    guard pool.table.isSwiss else { return }
    func value(_ tieBreak: TieBreak) -> Double {
      tieBreak.keys([record.entrant], pool.table).first?.value ?? 0
    }
    try json.field("sb", value(.sonnebornBerger))
    try json.field("buchholz", value(.buchholz))
    try json.field("median", value(.medianBuchholz))
  }

  private mutating func write(_ player: PlayerRecord, isRanked: Bool) throws(JSONError) {
    json.beginObject()
    json.field("rank", isRanked ? "\(player.rank)" : "")
    json.field("rankTie", isRanked && player.isTied)
    json.field("player", player.name)
    json.field("team", report.name(of: player.entrant))
    try json.field("gp", player.gamesPlayed)
    write(player.answers)
    json.field("tuh", player.tossupsHeard)
    try json.field("pptuh", player.pointsPerTossup.value)
    json.endObject()
  }

  private mutating func write(_ match: PlayedMatch, phase: Int) {
    json.beginObject()
    json.field("phase", phase)
    json.field("round", match.meeting.round)
    json.field("match", match.meeting.name)
    json.field("result", MatchLine.text(of: match, in: report))
    json.endObject()
  }

  private mutating func write(_ answers: AnswerTally) {
    json.key("answerCounts")
    json.beginObject()
    for count in answers.counts {
      json.key(name: count.value.description)
      json.int(count.number)
    }
    json.endObject()
  }

  private mutating func put(_ key: StaticString, _ points: Points) {
    json.key(key)
    json.raw(points.description)
  }
}
