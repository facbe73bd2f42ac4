import QuizCore
import QuizJudge
import Testing

@testable import QuizPacks

@Suite("Near-duplicates")
struct NearDuplicatesTests {
  private static func question(_ stem: String, _ answer: String = "x") -> Question {
    Question(id: "", stem: stem, form: .text(TextAnswer(answer)))
  }

  private static func areFound(_ one: Question, _ two: Question) -> Bool {
    NearDuplicates([one, two]).pairs.count == 1
  }

  @Test(
    "the same question in nearly the same words is found",
    arguments: [
      ("Which instrument does Tahno play?", "which instrument does Tahno play"),
      ("In the finale, what does Tahno play?", "What does Tahno play in the finale?"),
      (
        "What is the color of Scotty's tunic?",
        "What was the colour of Scotty’s tunic most of the time?"
      ),
      (
        "Who played Quark in Deep Space Nine?",
        "Who played Quark, the bartender of Deep Space Nine?"
      ),
      ("Which trumpets sounded at the finale?", "Which trumpet sounds at the finale?"),
      ("Who wrote the reverential music of it?", "Who wrote the reverantial music of it?"),
      ("What planet is the closest to the Sun?", "Which planet is closest to the sun?"),
    ])
  func found(one: String, two: String) {
    #expect(Self.areFound(Self.question(one), Self.question(two)))
  }

  @Test(
    "the same sentence about another thing is not",
    arguments: [
      ("In which country is Lyon?", "In which country is Nice?"),
      ("Who wrote the novel Emma?", "Who wrote the novel Persuasion?"),
      ("Who was the first shipper?", "Who was the second shipper?"),
      ("What came out in 2012?", "What came out in 2014?"),
      ("Which of them is a bender?", "Which of them is not a bender?"),
      ("Who directed Rocky II?", "Who directed Rocky III?"),
    ])
  func notFound(one: String, two: String) {
    #expect(!Self.areFound(Self.question(one), Self.question(two)))
  }

  @Test("one answer must be right for both, whatever its article, or be misspelt in one")
  func answers() {
    let stem = "Which instrument does Tahno play?"
    #expect(Self.areFound(Self.question(stem, "The trombone"), Self.question(stem, "trombone")))
    #expect(Self.areFound(Self.question(stem, "trombone"), Self.question(stem, "trombonne")))
    #expect(!Self.areFound(Self.question(stem, "trombone"), Self.question(stem, "trumpet")))
    var alias = Self.question(stem, "sackbut")
    alias.form = .text(TextAnswer("sackbut", accept: ["trombone"]))
    #expect(Self.areFound(Self.question(stem, "trombone"), alias))
  }

  @Test("two words that are both known are two words, however alike")
  func known() {
    let questions = [
      "Which continent is Iran in?", "Which continent is Iraq in?", "What is the flag of Iran?",
      "What is the flag of Iraq?",
    ].map { Self.question($0) }
    #expect(NearDuplicates(questions).pairs == [])
  }

  @Test("a crowd with one answer and one word is looked through, and the pairs in it found")
  func crowd() {
    let crowd = (0..<500).map { Self.question("Who is number \($0) of the crowd?") }
    let pairs = NearDuplicates(crowd + [Self.question("Number 77 of the crowd is who?")]).pairs
    #expect(pairs == [NearDuplicates.Pair(first: 77, second: 500)])
  }

  @Test("other forms are compared by all their answers, and a bonus by its parts")
  func forms() {
    func several(_ right: [String]) -> Question {
      Question(id: "", stem: "Which are benders?", form: .several(right: right, wrong: ["Asami"]))
    }
    #expect(Self.areFound(several(["Korra", "Mako"]), several(["Mako", "Korra"])))
    #expect(!Self.areFound(several(["Korra", "Mako"]), several(["Korra", "Bolin"])))
    func bonus(_ stem: String) -> Question {
      Question(id: "", stem: "On the posts.", form: .bonus(parts: [Self.question(stem)]))
    }
    #expect(Self.areFound(bonus("Who posted first?"), bonus("Who posted first")))
    #expect(!Self.areFound(bonus("Who posted early?"), bonus("Who posted late?")))
    func truth(_ value: Bool) -> Question {
      Question(id: "", stem: "Was the ending planned?", form: .truth(value))
    }
    #expect(Self.areFound(truth(true), truth(true)) && !Self.areFound(truth(true), truth(false)))
  }

  @Test("the rarer a word, the more it weighs")
  func rarity() {
    let stems = ["one common word", "another common word", "third common thing"].map {
      DuplicateStem(Self.question($0))
    }
    let rarity = Rarity(stems)
    let (common, third) = (Words.key("common"), Words.key("third"))
    #expect(rarity.weight(third) > rarity.weight(common))
    #expect(rarity.rarest(1, of: stems[2]).count == 1 && rarity.rarest(9, of: stems[2]).count == 3)
  }

  @Test("endings make no other word")
  func endings() {
    func key(_ word: String) -> UInt64 { DuplicateStem(Self.question(word)).tokens[0].key }
    #expect(key("trumpets") == key("trumpet") && key("sounded") == key("sounding"))
    #expect(key("Boss") != key("Bos") && key("played") == key("plays"))
    #expect(
      StemComparison(DuplicateStem(Self.question("")), DuplicateStem(Self.question("")), Rarity([]))
        .areSame == false)
  }
}
