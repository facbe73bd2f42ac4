import QuizText
import QuizYAML

/// A contestant as the file declares it, with what later readers ask of its mapping.
struct DeclaredContestant {
  var contestant: Contestant
  var fields: EventFields
}

/// Reads who plays, in the order of seeds.
struct ContestantReader {
  private let event: EventFields
  private let folder: String
  static let kinds: [EventKey] = [.simulated, .bot, .sheets, .person]

  init(_ event: EventFields, folder: String) {
    self.event = event
    self.folder = folder
  }

  func read() -> [DeclaredContestant] {
    guard let node = event[.contestants] else { return [] }
    guard let items = node.asList else {
      event.reportShape(node, .contestants)
      return []
    }
    let before = event.findings.count
    let declared = items.compactMap(contestant)
    checkNames(declared)
    if event.findings.count == before, declared.count < 2 {
      event.report(.contestant(.tooFew(declared.count)), at: .contestants)
    }
    return declared
  }

  private func contestant(_ node: YAMLNode) -> DeclaredContestant? {
    guard
      let fields = EventFields(
        node, of: .contestant, key: .contestants, in: .event, event.findings)
    else { return nil }
    let name = fields.text(.name)
    let players = fields.texts(.players)
    var seen: Set<String> = []
    for player in players where !seen.insert(player.text).inserted {
      event.findings.report(.contestant(.playerTwice(player.text)), at: player.place)
    }
    guard let kind = kind(fields, name) else { return nil }
    guard let name = name ?? fields.text(.row) else {
      if !fields.has(.name) { fields.report(.contestant(.noName(.name)), at: .name) }
      return nil
    }
    return DeclaredContestant(
      contestant: Contestant(name, kind, players: players.map(\.text)), fields: fields)
  }

  private func kind(_ fields: EventFields, _ name: String?) -> Contestant.Kind? {
    let kinds = fields.present(ContestantReader.kinds)
    guard let kind = kinds.first else {
      fields.report(.contestant(.noKind), at: .name)
      return nil
    }
    if kinds.count > 1 {
      fields.report(.contestant(.twoKinds(kinds[0], kinds[1])), at: kinds[1])
    }
    if kind != .sheets, fields.has(.row) {
      fields.report(.contestant(.idleRow), at: .row)
    }
    switch kind {
    case .simulated: return simulation(fields).map { .simulated($0) }
    case .bot: return words(fields).map { .bot($0) }
    case .sheets: return sheet(fields, name)
    default:
      guard let isPerson = fields.flag(.person) else { return nil }
      if !isPerson { fields.report(.contestant(.nobody), at: .person) }
      return .person
    }
  }

  private func words(_ fields: EventFields) -> [String]? {
    let texts = fields.texts(.bot).map(\.text)
    if fields[.bot]?.asList != nil { return texts.isEmpty ? nil : texts }
    return texts.first.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private func sheet(_ fields: EventFields, _ name: String?) -> Contestant.Kind? {
    guard let file = fields.text(.sheets) else { return nil }
    let path = EventPath.resolved(file, in: folder)
    return (fields.text(.row) ?? name).map { .sheet(file: path, row: $0) }
  }

  private func simulation(_ fields: EventFields) -> Simulation? {
    guard let node = fields[.simulated],
      let values = EventFields(
        node, of: .simulation, key: .simulated, in: .contestant, event.findings)
    else { return nil }
    var simulation = Simulation()
    simulation.skill = values.decimal(.skill) ?? simulation.skill
    simulation.slips = values.share(.slips) ?? simulation.slips
    simulation.pace = values.time(.pace) ?? simulation.pace
    guard let categories = values[.categories] else { return simulation }
    guard let pairs = categories.asMapping else {
      values.reportShape(categories, .categories)
      return nil
    }
    simulation.categories = pairs.compactMap { pair in
      values.decimal(pair.value, .categories).map { .init(pair.name, skill: $0) }
    }
    return simulation
  }

  private func checkNames(_ declared: [DeclaredContestant]) {
    var lines: [String: Int] = [:]
    for item in declared {
      let name = item.contestant.name.lowercased()
      let key: EventKey = item.fields.has(.name) ? .name : .row
      if let line = lines[name] {
        item.fields.report(.contestant(.nameTwice(item.contestant.name, line: line)), at: key)
      } else {
        lines[name] = item.fields.pair(key)?.key.place.line ?? item.fields.place.line
      }
    }
  }
}
