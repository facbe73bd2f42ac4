/// In how many stems of a pack each word stands.
struct Lexicon {
  private var counts: [UInt64: Int32] = [:]
  private let total: Int

  init(_ pack: PackSubject) {
    total = max(1, pack.subjects.count)
    counts.reserveCapacity(pack.subjects.count * 4)
    for subject in pack.subjects {
      for word in subject.stem.list where !word.has(.small) { counts[word.key, default: 0] += 1 }
    }
  }

  /// How much a word tells, in bits; small words tell nothing.
  func weight(_ word: Words.Word) -> Int {
    if word.has(.small) { return 0 }
    let share = total * 2 / max(1, Int(counts[word.key] ?? 1))
    return max(0, Int.bitWidth - 1 - max(1, share).leadingZeroBitCount)
  }
}
