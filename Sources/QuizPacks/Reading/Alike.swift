import QuizJudge

/// Whether two options are the same to a player, found cheaply for the many that are not.
enum Alike {
  static func same(_ first: String, _ second: String) -> Bool {
    !differ(first, second) && Sameness.same(first, second)
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

  /// True where plain letters or digits already tell them apart; folding leaves those what they are.
  private static func differ(_ first: String, _ second: String) -> Bool {
    var one = first.utf8.makeIterator()
    var two = second.utf8.makeIterator()
    while true {
      let (left, right) = (next(&one), next(&two))
      if left == other || right == other { return false }
      if left != right { return true }
      if left == nil { return false }
    }
  }

  private static let other: UInt8 = 0xFF

  /// The next letter or digit of ASCII in lower case, past spaces; `other` for anything else.
  private static func next(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = bytes.next() {
      switch byte {
      case 0x20: continue
      case 48...57, 97...122: return byte
      case 65...90: return byte | 0x20
      default: return other
      }
    }
    return nil
  }
}
