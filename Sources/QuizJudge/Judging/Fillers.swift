/// "I think it's", "what is", "maybe" and "please": what is said around an answer and says nothing.
enum Fillers {
  private static let mostWords = 64

  /// The guess without such words; nil where it has none, or nothing else.
  static func stripped(_ letters: [Letter], _ guess: Reading) -> [Letter]? {
    guard (2...mostWords).contains(guess.words.count), mayHave(guess) else { return nil }
    let said = Utterance(letters)
    let places = said.tokens.indices.filter { said.tokens[$0].isWord }
    let lead = lead(said, places)
    let tail = tail(said, places)
    guard lead + tail > 0, lead + tail < places.count else { return nil }
    let from = said.starts[places[lead]]
    let to = tail == 0 ? letters.count : said.starts[places[places.count - tail]]
    return Array(letters[from..<to])
  }

  private static func mayHave(_ guess: Reading) -> Bool {
    !guess.words[0].kind.isDisjoint(with: [.filler, .negation])
      || guess.words.last?.kind.contains(.tail) == true
  }

  private static func lead(_ said: Utterance, _ places: [Int]) -> Int {
    var count = 0
    while count < places.count {
      let name = said.name(places[count])
      let isTag = isQuestion(name, count + 1 < places.count ? said.name(places[count + 1]) : "")
      guard isTag || WordTable.shared.entry(Hash.key(name))?.kind.contains(.filler) == true else {
        break
      }
      count += isTag ? 2 : 1
    }
    return min(count, places.count)
  }

  /// "isn't it Paris" asks, and denies nothing.
  private static func isQuestion(_ word: String, _ next: String) -> Bool {
    (word == "isnt" || word == "wasnt" || word == "aint") && next == "it"
  }

  private static let pairs: Set<String> = [
    "i think", "i guess", "i believe", "i suppose", "i reckon", "id say", "i say", "of course",
    "for sure", "im sure", "is it", "isnt it",
    "final answer", "my answer",
  ]
  private static let singles: Set<String> = [
    "please", "maybe", "probably", "perhaps", "sorry", "surely", "definitely", "certainly",
    "obviously", "though",
  ]

  private static func tail(_ said: Utterance, _ places: [Int]) -> Int {
    var count = 0
    while count + 1 < places.count {
      let name = said.name(places[places.count - count - 1])
      if singles.contains(name) {
        count += 1
      } else if pairs.contains(said.name(places[places.count - count - 2]) + " " + name) {
        count += 2
      } else {
        break
      }
    }
    return count
  }
}
