import QuizCore
import QuizTournament

/// Reads a quizbowl tournament file: bytes in, a tournament or every problem out.
public struct QBJReader {
  var findings = QBJFindings()
  private var objects: [String: JSONTree] = [:]
  private var teams: [QBJTournament.Team] = []
  private var places: [String: Entrant] = [:]
  var bonusesInOvertime = false

  /// The tournament in the bytes of a `.qbj` file.
  public static func read(_ bytes: [UInt8]) throws(QBJProblems) -> QBJTournament {
    var reader = QBJReader()
    let root: JSONTree
    do { root = try JSONParser.read(bytes) } catch {
      reader.findings.add(.notJSON(wanted: error.wanted), at: error.offset)
      throw reader.findings.problems(in: bytes)
    }
    guard let list = root["objects"], !list.items.isEmpty else {
      throw QBJProblems([QBJProblem(.noObjects)])
    }
    reader.index(list)
    let found = list.items.filter { $0["type"]?.text == "Tournament" }
    guard found.count == 1 else {
      throw QBJProblems([QBJProblem(.noTournament(found: found.count))])
    }
    let tournament = reader.tournament(found[0])
    guard reader.findings.isEmpty else { throw reader.findings.problems(in: bytes) }
    return tournament
  }

  /// Ids may stand on objects at any depth.
  private mutating func index(_ tree: JSONTree) {
    switch tree {
    case .list(let items): for item in items { index(item) }
    case .object(let members):
      if let id = tree["id"]?.text {
        if objects[id] != nil { findings.add(.idTwice(id), at: tree.offset) }
        objects[id] = tree
      }
      for pair in members.pairs { index(pair.value) }
    default: break
    }
  }

  mutating func resolved(_ tree: JSONTree, _ place: String) -> JSONTree {
    guard let id = tree["$ref"]?.text else { return tree }
    guard let object = objects[id] else {
      findings.add(.danglingReference(id, place: place), at: tree.offset)
      return .null
    }
    return object
  }

  mutating func list(_ tree: JSONTree, _ key: String, _ place: String) -> [JSONTree] {
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
  mutating func entrant(_ tree: JSONTree, _ place: String) -> Entrant? {
    // What is not there at all has been told by whoever looked for it.
    if case .null = tree { return nil }
    guard let name = tree["name"]?.text else {
      findings.add(.missing("name", place: place), at: tree.offset)
      return nil
    }
    let key = tree["id"]?.text ?? name
    if let known = places[key] { return known }
    var players: [String] = []
    for item in list(tree, "players", place) { players += item["name"]?.text.map { [$0] } ?? [] }
    let ranks = tree["ranks"]?.items ?? []
    let rank = ranks.lazy.compactMap { $0["position"]?.count }.first
    teams.append(.init(name: name, players: players, rank: rank))
    places[key] = Entrant(teams.count)
    return Entrant(teams.count)
  }

  mutating func team(of tree: JSONTree, _ place: String) -> JSONTree {
    guard let team = tree["team"] else {
      findings.add(.missing("team", place: place), at: tree.offset)
      return .null
    }
    return resolved(team, place)
  }

  private mutating func phase(_ tree: JSONTree) -> QBJTournament.Phase {
    let name = tree["name"]?.text ?? ""
    let place = "phase \"\(name)\""
    var matches: [PlayedMatch] = []
    var tieBreakers: [PlayedMatch] = []
    var carriesOver = false
    for (index, round) in list(tree, "rounds", place).enumerated() {
      let number = round["name"]?.text.flatMap { Int($0) } ?? index + 1
      for item in list(round, "matches", place) {
        let label = "r\(number)-\(matches.count + tieBreakers.count + 1)"
        guard let match = match(item, round: number, label: label) else { continue }
        let isTieBreaker = item["tiebreaker"]?.isTrue ?? false
        if isTieBreaker { tieBreakers.append(match) } else { matches.append(match) }
        if !(item["carryover_phases"]?.items.isEmpty ?? true) { carriesOver = true }
      }
    }
    var pools: [QBJTournament.Pool] = []
    for item in list(tree, "pools", place) {
      var members: [Entrant] = []
      for member in list(item, "pool_teams", place) {
        let team = team(of: member, place)
        if let entrant = entrant(team, place) { members.append(entrant) }
      }
      pools.append(.init(name: item["name"]?.text ?? "", teams: members))
    }
    if pools.isEmpty {
      let playing = Set(matches.flatMap(\.meeting.seats)).sorted()
      pools = [.init(name: name, teams: playing)]
    }
    return .init(
      name: name, pools: pools, matches: matches, tieBreakers: tieBreakers,
      carriesOver: carriesOver)
  }
}
