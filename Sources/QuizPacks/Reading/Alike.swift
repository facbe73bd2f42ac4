import QuizJudge

/// Whether two options are the same to a player, found cheaply for the many that are not.
enum Alike {
  static func same(_ first: String, _ second: String) -> Bool {
    let (one, two) = (initial(first), initial(second))
    if one != two && one < 0x80 && two < 0x80 { return false }
    return first == second || Sameness.same(first, second)
  }

  /// The place of the first text that stands before in the list.
  static func firstRepeat(in texts: [String]) -> Int? {
    if texts.count > 32 {
      var seen: Set<String> = []
      return texts.indices.first { !seen.insert(Sameness.key(texts[$0])).inserted }
    }
    for index in texts.indices.dropFirst() {
      let text = texts[index]
      for earlier in 0..<index where same(texts[earlier], text) { return index }
    }
    return nil
  }

  /// The first byte, in lower case; folding leaves a first letter of ASCII what it is.
  private static func initial(_ text: String) -> UInt8 {
    guard let byte = text.utf8.first else { return 0 }
    if (97...122).contains(byte) || (48...57).contains(byte) { return byte }
    return (65...90).contains(byte) ? byte | 0x20 : 0xFF
  }
}
