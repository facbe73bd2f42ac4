import FoundationEssentials
import QuizCore
import QuizTournament

/// Reads a quizbowl tournament file: bytes in, a tournament or every problem out.
public struct QBJReader {
  private var problems: [QBJProblem] = []
  private var objects: [String: JSONTree] = [:]
  private var teams: [String] = []
  private var places: [String: Entrant] = [:]
  private var bonusesInOvertime = false

  /// The tournament in the bytes of a `.qbj` file.
  public static func read(_ bytes: [UInt8]) throws(QBJProblems) -> QBJTournament {
    let root: JSONTree
    do {
      root = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    } catch {
      throw QBJProblems([.notJSON("\(error)")])
    }
    guard let list = root["objects"], !list.items.isEmpty else { throw QBJProblems([.noObjects]) }
    var reader = QBJReader()
    reader.index(list)
    let found = list.items.filter { $0["type"]?.text == "Tournament" }
    guard found.count == 1 else { throw QBJProblems([.noTournament(found: found.count)]) }
    let tournament = reader.tournament(found[0])
    guard reader.problems.isEmpty else { throw QBJProblems(reader.problems) }
    return tournament
  }

  /// Ids may stand on objects at any depth.
  private mutating func index(_ tree: JSONTree) {
    switch tree {
    case .list(let items): for item in items { index(item) }
    case .object(let members):
      if let id = tree["id"]?.text {
        if objects[id] != nil { problems.append(.idTwice(id)) }
        objects[id] = tree
      }
      for key in members.keys.sorted() { members[key].map { index($0) } }
    default: break
    }
  }

  private mutating func resolved(_ tree: JSONTree, _ place: String) -> JSONTree {
    guard let id = tree["$ref"]?.text else { return tree }
    guard let object = objects[id] else {
      problems.append(.danglingReference(id, place: place))
      return .null
    }
    return object
  }

  private mutating func list(_ tree: JSONTree, _ key: String, _ place: String) -> [JSONTree] {
    (tree[key]?.items ?? []).map { resolved($0, place) }
  }

  private mutating func tournament(_ tree: JSONTree) -> QBJTournament {
    for registration in list(tree, "registrations", "the tournament") {
      for team in list(registration, "teams", "a registration") { _ = entrant(team, "a team") }
    }
    let rules = tree["scoring_rules"].map { resolved($0, "the tournament") }
    bonusesInOvertime = rules?["overtime_includes_bonuses"]?.isTrue ?? false
    var phases: [QBJTournament.Phase] = []
    for item in list(tree, "phases", "the tournament") { phases.append(phase(item)) }
    return QBJTournament(
      name: tree["name"]?.text ?? "",
      regulationTossups: rules?["regulation_tossup_count"]?.count ?? 20, teams: teams,
      phases: phases)
  }

  /// Teams are the same where their ids are, or their names where they have none.
  private mutating func entrant(_ tree: JSONTree, _ place: String) -> Entrant? {
    guard let name = tree["name"]?.text else {
      problems.append(.missing("name", place: place))
      return nil
    }
    let key = tree["id"]?.text ?? name
    if let known = places[key] { return known }
    teams.append(name)
    places[key] = Entrant(teams.count)
    return Entrant(teams.count)
  }

  private mutating func phase(_ tree: JSONTree) -> QBJTournament.Phase {
    let name = tree["name"]?.text ?? ""
    let place = "phase \"\(name)\""
    var matches: [PlayedMatch] = []
    for (index, round) in list(tree, "rounds", place).enumerated() {
      for item in list(round, "matches", place) {
        let label = "r\(index + 1)-\(matches.count + 1)"
        if let match = match(item, round: index + 1, label: label) { matches.append(match) }
      }
    }
    var pools: [QBJTournament.Pool] = []
    for item in list(tree, "pools", place) {
      var members: [Entrant] = []
      for member in list(item, "pool_teams", place) {
        let team = member["team"].map { resolved($0, place) } ?? .null
        if let entrant = entrant(team, place) { members.append(entrant) }
      }
      pools.append(.init(name: item["name"]?.text ?? "", teams: members))
    }
    if pools.isEmpty {
      let playing = Set(matches.flatMap(\.meeting.seats)).sorted()
      pools = [.init(name: name, teams: playing)]
    }
    return .init(name: name, pools: pools, matches: matches)
  }

  private mutating func match(_ tree: JSONTree, round: Int, label: String) -> PlayedMatch? {
    let place = "match \"\(tree["serial"]?.text ?? tree["id"]?.text ?? label)\""
    let sides = list(tree, "match_teams", place)
    guard sides.count == 2 else {
      problems.append(.teamCount(sides.count, place: place))
      return nil
    }
    var seats: [Entrant] = []
    var lines: [Scoresheet.Side] = []
    var points: [Points] = []
    for item in sides {
      let team = item["team"].map { resolved($0, place) } ?? .null
      guard let entrant = entrant(team, place) else { return nil }
      var side = self.side(item, place)
      addOvertime(tree, of: team, to: &side, place)
      seats.append(entrant)
      points.append(total(item, side, place))
      lines.append(side)
    }
    let absent = sides.indices.filter { sides[$0]["forfeit_loss"]?.isTrue ?? false }
    let meeting = Meeting(round: round, seats: seats, label: label)
    guard absent.isEmpty else { return PlayedMatch(meeting, .forfeit(absent: absent)) }
    let sheet = Scoresheet(
      tossupsRead: tree["tossups_read"]?.count ?? 0,
      overtimeTossups: tree["overtime_tossups_read"]?.count ?? 0, sides: lines)
    return PlayedMatch(meeting, MatchResult(points, sheet: sheet))
  }

  private mutating func side(_ tree: JSONTree, _ place: String) -> Scoresheet.Side {
    var players: [Scoresheet.Player] = []
    for item in list(tree, "match_players", place) {
      let player = item["player"].map { resolved($0, place) }
      guard let name = player?["name"]?.text else {
        problems.append(.missing("player", place: place))
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
      guard let number = item["number"]?.count, let value = type?["value"]?.number,
        let points = Points(value)
      else {
        problems.append(.answerCount(place: place))
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
        problems.append(.missing("points", place: place))
      }
      return .zero
    }
    let tossups = side.answers.reduce(Points.zero) { $0 + $1.value * $1.number }
    return tossups + points(tree, "bonus_points") + side.bouncebackPoints + side.lightningPoints
  }

  private func points(_ tree: JSONTree, _ key: String) -> Points {
    tree[key]?.number.flatMap { Points($0) } ?? .zero
  }

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
