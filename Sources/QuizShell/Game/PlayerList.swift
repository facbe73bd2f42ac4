import QuizCore

/// Reads `Ann,Bob`.
enum PlayerList {
  static let most = 64

  /// The contestants in the order given; one called "you" where nobody is named.
  static func read(_ text: String?) throws(CanonError) -> [Contestant] {
    guard let text else { return [Contestant("you")] }
    var players: [Contestant] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty, !name.hasPrefix("@"), players.count < most else {
        throw .badValue(
          text, option: "--players",
          wanted: "up to \(most) names with commas between, such as Ann,Bob")
      }
      if players.contains(where: { $0.name.lowercased() == name.lowercased() }) {
        throw .playerTwice(name)
      }
      players.append(Contestant(name))
    }
    return players
  }
}
