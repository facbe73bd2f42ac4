/// Writes a tournament report file that pairing programs and checkers read.
public enum TRFWriter {
  /// The text of a document, a line feed behind every line.
  public static func text(of document: TRFDocument) -> String {
    var lines: [String] = []
    if !document.name.isEmpty { lines.append("012 " + plain(document.name)) }
    lines += document.players.map(line)
    if let rounds = document.rounds { lines.append("XXR \(rounds)") }
    let words = [
      document.initialSeat.map { $0 == .one ? "white1" : "black1" },
      document.ranksByOrder ? "rank" : nil,
    ].compactMap { $0 }
    if !words.isEmpty { lines.append("XXC " + words.joined(separator: " ")) }
    if document.worth != SwissPoints() { lines.append(points(document.worth)) }
    lines += document.forbidden.map { "XXP " + $0.map(String.init).joined(separator: " ") }
    lines += document.players.compactMap(acceleration)
    lines += document.absences.map(absence)
    lines += document.others
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ player: TRFPlayer) -> String {
    var text = "001 " + right(player.number, 4) + " " + left(player.about, 71)
    text += right(TRFLine.text(tenths: player.points), 4) + " " + right(player.place, 4)
    for entry in player.entries {
      let seat = entry.seat.map { $0 == .one ? "w" : "b" } ?? "-"
      let opponent = entry.opponent > 0 ? right(entry.opponent, 4) : "0000"
      text += "  \(opponent) \(seat) \(entry.result)"
    }
    return text
  }

  private static func points(_ worth: SwissPoints) -> String {
    var pairs = [("W", worth.win), ("D", worth.draw), ("L", worth.loss), ("Z", worth.absence)]
    if let bye = worth.pairingBye { pairs.append(("P", bye)) }
    var text = "162 "
    for (letter, value) in pairs {
      text += " " + letter + right(TRFLine.text(tenths: value), 4) + "   "
    }
    while text.hasSuffix(" ") { text.removeLast() }
    guard worth.forfeitLoss != worth.absence else { return text }
    return text + "\nBBF " + right(TRFLine.text(tenths: worth.forfeitLoss), 4)
  }

  private static func acceleration(_ player: TRFPlayer) -> String? {
    guard player.acceleration.contains(where: { $0 != 0 }) else { return nil }
    let values = player.acceleration.map { " " + right(TRFLine.text(tenths: $0), 4) }
    return "XXA " + right(player.number, 4) + values.joined()
  }

  private static func absence(_ absence: TRFAbsence) -> String {
    let players = absence.players.map { " " + right($0, 4) }
    return "240 Z " + right(absence.round, 3) + players.joined()
  }

  private static func right(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }

  private static func left(_ text: String, _ width: Int) -> String {
    let scalars = String.UnicodeScalarView(plain(text).unicodeScalars.prefix(width))
    return String(scalars) + String(repeating: " ", count: width - scalars.count)
  }

  /// Control characters would end the line, and those without a width shift its columns.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalars.append("?")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
