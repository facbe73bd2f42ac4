/// "London, no, Paris": a player who takes an answer back means the last one.
enum Correction {
  private static let marks = [
    ", no, ", ", no wait, ", ", wait, ", " no wait ", ", i mean ", " i mean ", " - no, ",
    "... no, ",
    "; no, ", " - no - ", ", sorry, ", ", or rather ", " scratch that, ", ", scratch that, ",
    ", make that ", "no, wait, ",
  ].map { [Letter](folded: $0) }

  /// What follows the last such mark; nil where nothing was taken back.
  static func lastWord(of written: String) -> String? {
    guard written.utf8.count < 500 else { return nil }
    let letters = Folding.fold(written)
    var start: Int?
    for mark in marks where letters.count > mark.count {
      let found = (0..<(letters.count - mark.count)).last {
        letters[$0..<($0 + mark.count)].elementsEqual(mark)
      }
      if let found { start = max(start ?? 0, found + mark.count) }
    }
    guard let start, start < letters.count, isOneAnswer(letters[..<start]) else { return nil }
    return letters[start...].text
  }

  /// A list of answers with a "no" in it takes nothing back: only one comma may stand before.
  private static func isOneAnswer(_ before: ArraySlice<Letter>) -> Bool {
    before.dropLast(2).count { $0 == "," || $0 == ";" } <= 1
  }
}
