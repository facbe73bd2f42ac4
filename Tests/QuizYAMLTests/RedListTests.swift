import QuizYAML
import TestKit
import Testing

/// Pairs and answers counted with PyYAML's `compose`, which keeps duplicate keys.
private let counts: [(file: String, pairs: Int, answers: Int)] = [
  ("2016.yaml", 189, 235),
  ("cars.yaml", 76, 206),
  ("disney.yaml", 1005, 1185),
  ("elements.yaml", 120, 118),
  ("games.yaml", 251, 328),
  ("general.yaml", 711, 894),
  ("greekmyth.yaml", 192, 200),
  ("harrypotter.yaml", 253, 359),
  ("music.yaml", 250, 297),
  ("startrek.yaml", 839, 1137),
  ("usstateabbreviations.yaml", 102, 100),
  ("whosthatpokemon.yaml", 153, 151),
]

@Suite("Real trivia lists", .enabled(if: Needs.shared("red-trivia")))
struct RedListTests {
  @Test("every list is read whole", arguments: counts)
  func counted(file: String, pairs: Int, answers: Int) throws {
    let document = YAMLReader.read(try Files.bytes(Shared.path("red-trivia/\(file)")))
    let found = document.root?.asMapping ?? []
    let isMusic = file == "music.yaml"
    #expect(document.problems.map(\.place.line) == (isMusic ? [93] : []))
    #expect(found.count == (isMusic ? pairs - 1 : pairs))
    let counted = found.reduce(0) { $0 + ($1.value.asList?.count ?? 0) }
    #expect(isMusic ? counted < answers : counted == answers)
  }

  @Test("the duplicate key of the music list is told at its second place")
  func duplicate() throws {
    let document = YAMLReader.read(try Files.bytes(Shared.path("red-trivia/music.yaml")))
    let expected =
      "the key \"Which pop band had a hit single with 'Open Your Heart' in 1981?\" was given before"
    #expect(document.problems.first?.message.hasPrefix(expected) == true)
    #expect(document.problems.first?.place.column == 1)
  }
}
