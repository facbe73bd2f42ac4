extension Bracket {
  /// Who comes to a seat, before anything is played.
  enum Visitor: Equatable {
    /// In the order of seeds, from 0.
    case place(Int)
    case winner(String)
    case loser(String)
  }

  /// A match that will be played, whoever wins those before it.
  struct Coming {
    var label: String
    var one: Visitor
    var two: Visitor
    /// Counted from 1 over those in which anything is played.
    var round: Int
    /// Played only where the match before it makes it necessary.
    var isConditional: Bool
  }

  /// All matches for so many contestants; those with a bye are not played.
  func outline(_ count: Int) -> [Coming] {
    var winners: [Visitor?] = []
    var losers: [Visitor?] = []
    var coming: [Coming] = []
    func visitor(_ source: Source) -> Visitor? {
      switch source {
      case .seed(let place): place < count ? .place(place) : nil
      case .winner(let node): winners[node]
      case .loser(let node): losers[node]
      }
    }
    for node in nodes {
      guard let one = visitor(node.one), let two = visitor(node.two) else {
        winners.append(visitor(node.one) ?? visitor(node.two))
        losers.append(nil)
        continue
      }
      winners.append(.winner(node.label))
      losers.append(.loser(node.label))
      coming.append(
        Coming(
          label: node.label, one: one, two: two, round: node.stage,
          isConditional: node.onlyIfUpset != nil))
    }
    let stages = Set(coming.map(\.round)).sorted()
    for index in coming.indices {
      coming[index].round = (stages.firstIndex(of: coming[index].round) ?? 0) + 1
    }
    return coming.sorted { ($0.round, $0.label) < ($1.round, $1.label) }
  }
}

/// A format that is a tree of matches.
protocol BracketFormat: Format {
  func bracket(_ count: Int) -> Bracket
}
