import QuizCore
import QuizJudge

/// Tells which question of an old version is which one of the new version.
///
/// By id first; then what has the same stem, or the same answer and a like stem; then what shares
/// most of its words. No question is matched twice.
struct QuestionMatching {
  /// Places of the same question in both versions, in the order of the new one.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private let old: [Question]
  private let new: [Question]
  private var freeOld: Set<Int>
  private var freeNew: Set<Int>

  /// Questions with more than half of their words in common are taken for the same.
  static let likeness = 0.5
  /// A word that more questions have tells none apart.
  private static let common = 40

  init(_ old: [Question], _ new: [Question]) {
    self.old = old
    self.new = new
    freeOld = Set(old.indices)
    freeNew = Set(new.indices)
    matchByName()
    matchByLikeness()
    pairs.sort { $0.new < $1.new }
  }

  private mutating func matchByName() {
    let places = Dictionary(old.indices.map { (old[$0].id, $0) }) { first, _ in first }
    for place in new.indices {
      guard let found = places[new[place].id], freeOld.contains(found) else { continue }
      take(found, place)
    }
  }

  private mutating func take(_ one: Int, _ two: Int) {
    pairs.append((one, two))
    freeOld.remove(one)
    freeNew.remove(two)
  }

  /// The likest pairs first; of pairs that are equally like, the earlier ones.
  private mutating func matchByLikeness() {
    let words = freeOld.sorted().map { (place: $0, words: QuestionMatching.words(of: old[$0])) }
    var holders: [String: [Int]] = [:]
    for (index, entry) in words.enumerated() {
      for word in entry.words { holders[word, default: []].append(index) }
    }
    var found: [(likeness: Double, old: Int, new: Int)] = []
    for place in freeNew.sorted() {
      let own = QuestionMatching.words(of: new[place])
      let rare = own.compactMap { holders[$0] }.filter { $0.count <= Self.common }
      for index in Set(rare.joined()).sorted() {
        let likeness = QuestionMatching.likeness(words[index].words, own)
        if likeness > Self.likeness { found.append((likeness, words[index].place, place)) }
      }
    }
    found.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
    for pair in found where freeOld.contains(pair.old) && freeNew.contains(pair.new) {
      take(pair.old, pair.new)
    }
  }

  /// Stem and answer, the answer marked as such, so that it counts beside the same word in a stem.
  private static func words(of question: Question) -> Set<String> {
    let stem = ([question.stem] + question.clues).flatMap(QuestionSearch.words(of:))
    return Set(stem).union(["= " + Sameness.key(question.form.wording)])
  }

  /// The share of words that both have among those that either has.
  private static func likeness(_ one: Set<String>, _ two: Set<String>) -> Double {
    let shared = one.intersection(two).count
    return Double(shared) / Double(max(1, one.count + two.count - shared))
  }
}
