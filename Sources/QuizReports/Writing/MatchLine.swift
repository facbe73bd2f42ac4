import QuizTournament

/// A match in one line: `Lake Worth A 335, Lomax B 125`.
public enum MatchLine {
  /// The winner first, as quizbowl writes it; several sides best first.
  public static func text(of match: PlayedMatch, in report: Report) -> String {
    let seats = match.meeting.seats
    let result = match.result
    switch result.ending {
    case .void: return "void: " + seats.map(report.name).joined(separator: ", ")
    case .forfeited(let absent):
      let lost = seats.indices.filter { absent.contains($0) }.map { report.name(of: seats[$0]) }
      let others = seats.indices.filter { !absent.contains($0) }.map { report.name(of: seats[$0]) }
      let loss = "forfeit by \(lost.joined(separator: " and "))"
      return others.isEmpty ? loss : "\(others.joined(separator: ", ")) wins by \(loss)"
    case .played: break
    }
    let order = seats.indices.sorted { one, two in
      let points = (result.points[one], result.points[two])
      if points.0 != points.1 { return points.0 > points.1 }
      return (one == result.decider ? 0 : 1, one) < (two == result.decider ? 0 : 1, two)
    }
    let sides = order.map { "\(report.name(of: seats[$0])) \(result.points[$0])" }
    let isDecided =
      result.decider != nil && match.winner != nil && seats.count == 2
      && result.points[0] == result.points[1]
    return sides.joined(separator: ", ") + (isDecided ? " (decided by a further question)" : "")
  }
}
