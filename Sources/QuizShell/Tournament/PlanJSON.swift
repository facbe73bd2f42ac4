import QuizArena
import QuizText
import QuizTournament

/// A schedule for programs.
struct PlanJSON {
  private let spec: EventSpec
  private var json = JSONWriter(capacity: 4096)

  static func text(of spec: EventSpec, _ schedule: Schedule) -> String {
    var writer = PlanJSON(spec: spec)
    writer.write(schedule)
    return writer.json.text
  }

  private init(spec: EventSpec) { self.spec = spec }

  private mutating func write(_ schedule: Schedule) {
    json.beginObject()
    json.field("title", spec.title)
    json.field("packs", spec.packs)
    json.field("rules", spec.ruleset)
    if spec.questions < .max { json.field("questions", spec.questions) }
    json.key("seed")
    json.raw("\(spec.plan.seed)")
    json.field("contestants", spec.contestants.map(\.name))
    json.key("phases")
    json.beginArray()
    for (index, phase) in schedule.phases.enumerated() { write(phase, index) }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  private mutating func write(_ phase: Schedule.Phase, _ index: Int) {
    json.beginObject()
    json.field("phase", phase.name)
    json.field("format", phase.format)
    if !phase.ranksItself {
      json.field("tieBreaks", spec.plan.phases[index].chain.map(\.name))
    }
    json.key("pools")
    json.beginArray()
    for pool in phase.pools {
      json.beginObject()
      json.field("pool", pool.number)
      write("members", pool.members)
      json.key("rounds")
      json.beginArray()
      for round in pool.rounds { write(round) }
      json.endArray()
      if let later = pool.later {
        json.key("dependingOnResults")
        json.beginArray()
        for round in later { json.int(round) }
        json.endArray()
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ round: Schedule.Round) {
    json.beginObject()
    json.field("round", round.number)
    json.key("matches")
    json.beginArray()
    for match in round.matches {
      json.beginObject()
      json.field("match", match.name)
      write("seats", match.seats)
      if match.isConditional { json.field("ifNeeded", true) }
      json.endObject()
    }
    json.endArray()
    if !round.byes.isEmpty { write("byes", round.byes) }
    json.endObject()
  }

  private mutating func write(_ key: StaticString, _ sides: [Schedule.Side]) {
    json.key(key)
    json.beginArray()
    for side in sides {
      json.beginObject()
      switch side {
      case .entrant(let entrant):
        json.field("contestant", spec.contestants[entrant.number - 1].name)
      case .place(let place): json.field("place", place)
      case .winner(let match): json.field("winnerOf", match)
      case .loser(let match): json.field("loserOf", match)
      }
      json.endObject()
    }
    json.endArray()
  }
}
