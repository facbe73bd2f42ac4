import QuizCore

/// Finds questions that ask the same thing in nearly the same words.
///
/// Two questions are near-duplicates where one answer is right for both and the words of their stems
/// are the same, but for case, punctuation, order, articles and other small words, inflection, slips
/// of the finger, and words that only one of the two has. The same sentence with other fillers is
/// another question.
///
/// Pairs to be looked at come from an inverted index over each answer and the rarest words asked
/// together with it (prefix filtering: Chaudhuri, Ganti, Kaushik, "A Primitive Operator for
/// Similarity Joins in Data Cleaning", 2006); each is then compared word by word.
public struct NearDuplicates: Sendable {
  /// Two questions by their place in the list, the later one second.
  public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int
  }

  /// How many of a question's rarest words it is found by.
  private static let prefix = 4
  /// A word and answer that more questions share are looked at in the order of their words, each
  /// question beside so many neighbours only.
  private static let crowd = 64

  private let stems: [DuplicateStem]
  private let rarity: Rarity

  public init(_ questions: some Sequence<Question>) {
    self.init(stems: questions.map { DuplicateStem($0) })
  }

  init(stems: [DuplicateStem]) {
    self.stems = stems
    rarity = Rarity(stems)
  }

  /// All pairs, in the order of the later question.
  public var pairs: [Pair] {
    var found: [Pair] = []
    var seen: Set<Pair> = []
    for group in groups {
      for pair in candidates(in: group) where seen.insert(pair).inserted {
        if StemComparison(stems[pair.first], stems[pair.second], rarity).areSame {
          found.append(pair)
        }
      }
    }
    return found.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  private struct Entry {
    let key: UInt64
    let stem: Int32
  }

  /// Questions that share an answer and a rare word, those of each group in ascending order.
  private var groups: [ArraySlice<Entry>] {
    var entries: [Entry] = []
    entries.reserveCapacity(stems.count * 6)
    for (index, stem) in stems.enumerated() {
      let rarest = rarity.rarest(Self.prefix, of: stem)
      for (place, answer) in stem.answers.enumerated()
      where !stem.answers[..<place].contains(answer) {
        for key in rarest {
          entries.append(Entry(key: Self.mixed(answer, key), stem: Int32(index)))
        }
      }
      entries.append(Entry(key: Self.mixed(3, stem.bag), stem: Int32(index)))
    }
    entries.sort { ($0.key, $0.stem) < ($1.key, $1.stem) }
    var groups: [ArraySlice<Entry>] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { groups.append(entries[start..<end]) }
      start = end
    }
    return groups
  }

  private func candidates(in group: ArraySlice<Entry>) -> [Pair] {
    var members = group.map { Int($0.stem) }
    let reach: Int
    if members.count <= Self.crowd {
      reach = members.count
    } else {
      reach = 8
      members.sort { (stems[$0].bag, $0) < (stems[$1].bag, $1) }
    }
    var pairs: [Pair] = []
    for index in members.indices {
      for other in members[(index + 1)...].prefix(reach) where other != members[index] {
        pairs.append(Pair(first: min(members[index], other), second: max(members[index], other)))
      }
    }
    return pairs
  }

  private static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var key = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    key ^= key >> 32
    return key
  }
}
