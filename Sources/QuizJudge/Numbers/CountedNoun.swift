/// What an answer counts, where that is no unit of measurement: moons, seasons, grand slams.
enum CountedNoun {
  private static let mostWords = 4

  /// The noun as a unit that converts into nothing else; singular and plural are the same. Nil
  /// where the text names nothing that could be counted: blank, with digits, or a number in words.
  static func unit(_ name: String) -> Unit? {
    let noun = Reading(name, hasRomans: false)
    guard let first = noun.words.first, noun.words.count <= mostWords,
      noun.letters.contains(where: \.isOfWord), !noun.letters.contains(where: \.isDigit),
      !first.kind.contains(.small), noun.kinds.isDisjoint(with: [.number, .negation, .correction])
    else { return nil }
    return Unit(dimension: .count(noun.sequence), factor: 1)
  }
}
