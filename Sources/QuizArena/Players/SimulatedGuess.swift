import QuizCore

/// What a simulated player types.
enum SimulatedGuess {
  /// As one who knows the answer types it.
  static func right(_ shown: Shown, isOpen: Bool) -> String {
    if isOpen || shown.right.isEmpty { return shown.answer }
    return letters(shown.right, left: shown.left.count)
  }

  /// As one who does not: another option, another order, or the answer to another question.
  static func wrong(_ shown: Shown, in packet: Packet, _ chance: inout Chance) -> String {
    switch shown.kind {
    case .truth: return shown.answer == "true" ? "false" : "true"
    case .choice where !shown.right.isEmpty:
      let others = shown.options.indices.filter { !shown.right.contains($0) }
      return others.isEmpty ? "" : letters([others[chance.below(others.count)]], left: 0)
    case .several, .order, .match:
      return letters(chance.order(shown.options.count), left: shown.left.count)
    case .number: return number(near: shown.answer, &chance)
    default:
      let other = packet.written(at: chance.below(packet.count))
      guard let wording = other?.form.wording, wording != shown.answer else { return "no idea" }
      return wording
    }
  }

  /// `a`, `b a`, or `1b 2a` for a pairing question.
  private static func letters(_ places: [Int], left: Int) -> String {
    var text = ""
    for (index, place) in places.enumerated() where left == 0 || index < left {
      if index > 0 { text += " " }
      if left > 0 { text += String(index + 1) }
      text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + place % 26)))
    }
    return text
  }

  /// Off by 1 to 20 of whatever it is counted in.
  private static func number(near answer: String, _ chance: inout Chance) -> String {
    let digits = answer.filter { $0 != "," }.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let value = Int(digits) ?? 0
    return String(value &+ 1 &+ chance.below(20))
  }
}

extension Shown {
  /// Whether one picks what there is to see, so that a guess costs nothing.
  var isPicked: Bool { kind == .truth || !right.isEmpty }
}
