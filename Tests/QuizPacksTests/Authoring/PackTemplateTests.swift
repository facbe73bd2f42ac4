import QuizCore
import Testing

@testable import QuizPacks

@Suite("A new pack")
struct PackTemplateTests {
  private static func template(_ text: String = "T") -> PackTemplate {
    var template = PackTemplate(id: "new", title: text)
    template.author = text
    template.license = text
    template.language = "en"
    template.schema = ".pack.schema.json"
    return template
  }

  @Test("it loads without a problem, has a question of each kind with an id, and is laid out")
  func whole() throws {
    let text = Self.template().text
    let loaded = Loading.pack(text)
    #expect(loaded.problems == [])
    let pack = try #require(loaded.pack)
    #expect(
      pack.questions.map(\.kind).sorted { $0.rawValue < $1.rawValue }
        == Kind.allCases.sorted { $0.rawValue < $1.rawValue })
    for question in pack.questions {
      #expect(question.hasOwnID, "\(question.stem)")
      #expect(question.explanation != nil && question.citation != nil, "\(question.stem)")
    }
    #expect(try PackFormatTests.formatted(text) == text)
    #expect(text.hasPrefix("# yaml-language-server: $schema=.pack.schema.json\ncanon: 1\n"))
  }

  @Test("its examples are judged as they promise")
  func examples() throws {
    let pack = try #require(Loading.pack(Self.template().text).pack)
    var tried = 0
    for question in pack.questions {
      let prepared = Prepared(question)
      let wanted: [([String], Outcome)] = [
        (question.examples.accept, .right), (question.examples.prompt, .prompt),
        (question.examples.reject, .wrong),
      ]
      for (guesses, outcome) in wanted {
        for guess in guesses {
          #expect(prepared.tried(guess).ruling.outcome == outcome, "\(guess)")
          tried += 1
        }
      }
    }
    #expect(tried >= 8)
  }

  @Test("titles and names may hold anything", arguments: WrittenQuestionTests.hostile)
  func hostile(text: String) throws {
    if text.contains("\n") || text.contains("\t") || text == "  " { return }
    let pack = try #require(Loading.pack(Self.template(text).text).pack)
    #expect(pack.title == text && pack.authors == [text] && pack.license == text)
  }
}
