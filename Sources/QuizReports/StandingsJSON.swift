import QuizCore
import QuizText
import QuizTournament

/// Writes the standings of a quizbowl tournament as JSON, by the field names of the programs that
/// quizbowl's statistics are made with.
public enum StandingsJSON {
  /// One object: the tournament, its phases with pools and players, and all phases together.
  public static func text(of tournament: QBJTournament) throws(JSONError) -> String {
    var writer = JSONWriter(capacity: 1 << 14)
    writer.beginObject()
    writer.key("tournament")
    writer.string(tournament.name)
    writer.key("regulationTossupCount")
    writer.int(tournament.regulationTossups)
    writer.key("phases")
    writer.beginArray()
    for phase in tournament.phases { try write(phase, of: tournament, to: &writer) }
    writer.endArray()
    writer.key("cumulative")
    try writeCumulative(tournament, to: &writer)
    writer.endObject()
    return writer.text
  }

  private static func write(
    _ phase: QBJTournament.Phase, of tournament: QBJTournament, to writer: inout JSONWriter
  ) throws(JSONError) {
    writer.beginObject()
    writer.key("phase")
    writer.string(phase.name)
    writer.key("pools")
    writer.beginArray()
    for pool in phase.pools {
      writer.beginObject()
      writer.key("pool")
      writer.string(pool.name)
      writer.key("teams")
      writer.beginArray()
      let table = tournament.table(of: phase, teams: pool.teams)
      for row in Standings(table, by: [.winRate], listedBy: [.pointsPerTossup]).rows {
        try write(row.record, rank: row.shown, of: tournament, to: &writer)
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.key("players")
    writer.beginArray()
    for player in tournament.table(of: phase).players {
      try write(player, isRanked: true, of: tournament, to: &writer)
    }
    writer.endArray()
    writer.endObject()
  }

  /// All phases together rank nobody; teams are listed by points a bonus.
  private static func writeCumulative(
    _ tournament: QBJTournament, to writer: inout JSONWriter
  ) throws(JSONError) {
    let table = tournament.table()
    writer.beginObject()
    writer.key("teams")
    writer.beginArray()
    for row in Standings(table, by: [.pointsPerBonus]).rows {
      try write(row.record, rank: "", of: tournament, to: &writer)
    }
    writer.endArray()
    writer.key("players")
    writer.beginArray()
    for player in table.players {
      try write(player, isRanked: false, of: tournament, to: &writer)
    }
    writer.endArray()
    writer.endObject()
  }

  private static func write(
    _ record: TeamRecord, rank: String, of tournament: QBJTournament, to writer: inout JSONWriter
  ) throws(JSONError) {
    writer.beginObject()
    writer.key("rank")
    writer.string(rank)
    writer.key("team")
    writer.string(tournament.name(of: record.entrant))
    writer.key("wins")
    writer.int(record.wins)
    writer.key("losses")
    writer.int(record.losses)
    writer.key("ties")
    writer.int(record.draws)
    writer.key("pct")
    try writer.double(record.winRate.value)
    writer.key("ppRegTuh")
    try writer.double(record.pointsPer(tossups: 1).value)
    writer.key("ppX")
    try writer.double(record.pointsPer(tossups: tournament.regulationTossups).value)
    writer.key("tuhTotal")
    writer.int(record.tossupsHeard)
    writer.key("tuhRegulation")
    writer.int(record.regulationTossups)
    writer.key("totalPoints")
    writer.raw(record.points.description)
    write(record.answers, to: &writer)
    writer.key("bonusPoints")
    writer.raw(record.bonusPoints.description)
    writer.key("bonusesHeard")
    writer.int(record.bonusesHeard)
    writer.key("ppb")
    try writer.double(record.pointsPerBonus.value)
    writer.key("lightning")
    writer.raw(record.lightningPoints.description)
    writer.key("bouncebackPoints")
    writer.raw(record.bouncebackPoints.description)
    writer.endObject()
  }

  private static func write(
    _ player: PlayerRecord, isRanked: Bool, of tournament: QBJTournament,
    to writer: inout JSONWriter
  ) throws(JSONError) {
    writer.beginObject()
    writer.key("rank")
    writer.string(isRanked ? "\(player.rank)" : "")
    writer.key("rankTie")
    writer.bool(isRanked && player.isTied)
    writer.key("player")
    writer.string(player.name)
    writer.key("team")
    writer.string(tournament.name(of: player.entrant))
    writer.key("gp")
    try writer.double(player.gamesPlayed)
    write(player.answers, to: &writer)
    writer.key("tuh")
    writer.int(player.tossupsHeard)
    writer.key("pptuh")
    try writer.double(player.pointsPerTossup.value)
    writer.endObject()
  }

  private static func write(_ answers: AnswerTally, to writer: inout JSONWriter) {
    writer.key("answerCounts")
    writer.beginObject()
    for count in answers.counts {
      writer.key(name: count.value.description)
      writer.int(count.number)
    }
    writer.endObject()
  }
}
