import QuizCore
import QuizText
import QuizTournament

/// Writes a tournament as a quizbowl interchange file (QBJ 2.1.1).
///
/// Teams, players, phases and answer types are objects of their own, to which matches refer; ids are
/// made of numbers alone, whatever the names. Points that are no whole numbers, which the format does
/// not have, are rounded, and stand exactly beside it in a key of our own that begins with `_`.
public struct QBJWriter {
  let tournament: QBJTournament
  var json = JSONWriter(capacity: 1 << 16)
  let values: [Points]

  /// The bytes of a `.qbj` file, a line an object.
  public static func bytes(of tournament: QBJTournament) -> [UInt8] {
    var writer = QBJWriter(tournament)
    writer.write()
    return writer.json.bytes
  }

  private init(_ tournament: QBJTournament) {
    self.tournament = tournament
    var values: Set<Points> = []
    for phase in tournament.phases {
      for match in phase.matches + phase.tieBreakers {
        for side in match.result.sheet?.sides ?? [] { values.formUnion(side.answers.map(\.value)) }
      }
    }
    self.values = values.sorted(by: >)
  }

  private mutating func write() {
    json.beginObject()
    json.field("version", "2.1.1")
    json.key("objects")
    json.beginArray()
    writeTournament()
    if tournament.teams.contains(where: { $0.rank != nil }) {
      object("Ranking", id: "ranking")
      json.field("name", "Final standings")
      json.endObject()
    }
    for (index, team) in tournament.teams.enumerated() { write(team, index) }
    writeRules()
    for (index, phase) in tournament.phases.enumerated() { write(phase, index) }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  mutating func object(_ type: StaticString, id: String) {
    json.beginObject()
    json.key("type")
    json.string("\(type)")
    json.field("id", id)
  }

  mutating func reference(_ id: String) {
    json.beginObject()
    json.field("$ref", id)
    json.endObject()
  }

  mutating func references(_ key: StaticString, _ ids: [String]) {
    json.key(key)
    json.beginArray()
    for id in ids { reference(id) }
    json.endArray()
  }

  private mutating func writeTournament() {
    object("Tournament", id: "tournament")
    json.field("name", tournament.name)
    json.key("scoring_rules")
    reference("rules")
    json.key("registrations")
    json.beginArray()
    for (index, team) in tournament.teams.enumerated() {
      json.beginObject()
      json.field("name", team.name)
      references("teams", ["team-\(index + 1)"])
      json.endObject()
    }
    json.endArray()
    references("phases", tournament.phases.indices.map { "phase-\($0 + 1)" })
    if tournament.teams.contains(where: { $0.rank != nil }) {
      references("rankings", ["ranking"])
    }
    json.endObject()
  }

  private mutating func write(_ team: QBJTournament.Team, _ index: Int) {
    object("Team", id: "team-\(index + 1)")
    json.field("name", team.name)
    json.key("players")
    json.beginArray()
    for (place, player) in team.players.enumerated() {
      json.beginObject()
      json.field("id", "player-\(index + 1)-\(place + 1)")
      json.field("name", player)
      json.endObject()
    }
    json.endArray()
    if let rank = team.rank {
      json.key("ranks")
      json.beginArray()
      json.beginObject()
      json.key("ranking")
      reference("ranking")
      json.field("position", rank)
      json.endObject()
      json.endArray()
    }
    json.endObject()
  }

  private mutating func writeRules() {
    object("ScoringRules", id: "rules")
    json.field("name", "Canon")
    json.field("regulation_tossup_count", tournament.regulationTossups)
    references("answer_types", values.indices.map { "answer-\($0 + 1)" })
    json.endObject()
    for (index, value) in values.enumerated() {
      object("AnswerType", id: "answer-\(index + 1)")
      put("value", "_value", value)
      json.field("awards_bonus", value > .zero)
      json.endObject()
    }
  }

  mutating func put(_ key: StaticString, _ exact: StaticString, _ points: Points) {
    json.field(key, points.rounded)
    guard points.thousandths % 1000 != 0 else { return }
    json.key(exact)
    json.raw(points.description)
  }
}

extension Points {
  /// The nearest whole number; halves go away from nought.
  var rounded: Int { (thousandths + (thousandths < 0 ? -500 : 500)) / 1000 }
}
