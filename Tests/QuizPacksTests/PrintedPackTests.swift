import QuizCore
import QuizText
import TestKit
import Testing

@testable import QuizPacks

@Suite("Packs on paper")
struct PrintedPackTests {
  static let hostile = "<script>alert('1')</script> \u{1B}[2J \u{202E} **a** [b](c) & \"d\" `e` # |"

  /// Every kind of question, each text of which tries to be more than text.
  static func pack() throws -> PrintedPack {
    var pack = try #require(
      PackLoader.load(path: Checkout.path("QuestionPacks/finale.yaml")).pack)
    pack.title = hostile
    pack.language = "\"><b>"
    pack.authors = [hostile]
    pack.sources[0].title = hostile
    pack.questions = pack.questions.map { question in
      var question = question
      question.stem += hostile
      question.explanation = hostile
      question.category = hostile
      question.media = hostile
      question.hints = [hostile]
      question.clues = question.clues.map { $0 + hostile }
      if case .text(var answer) = question.form {
        answer.answer += hostile
        answer.accept.append(hostile)
        question.form = .text(answer)
      }
      return question
    }
    return PrintedPack(packs: [pack], questions: pack.questions.map { ($0, pack) }, seed: 1)
  }

  @Test("no text is markup in HTML, for any reader", arguments: PrintedPack.Reader.allCases)
  func html(reader: PrintedPack.Reader) throws {
    let text = HTMLPrinter.text(try Self.pack(), for: reader)
    let tags = text.split(separator: "<").dropFirst().map {
      String($0.prefix { $0.isLetter || $0 == "/" || $0 == "!" })
    }
    let own = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "h", "p", "ul", "li", "b",
      "section",
      "span", "table", "thead", "tbody", "tr", "th", "td",
    ]
    #expect(Set(tags).subtracting(own + own.map { "/\($0)" }) == [])
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    for name in ["section", "ul", "p", "table", "tr", "li"] {
      #expect(tags.count { $0 == name } == tags.count { $0 == "/\(name)" }, "\(name)")
    }
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("url("))
  }

  @Test("no text is markup in Markdown", arguments: PrintedPack.Reader.allCases)
  func markdown(reader: PrintedPack.Reader) throws {
    let text = MarkdownPrinter.text(try Self.pack(), for: reader)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    var isEscaped = false
    for character in text {
      if !isEscaped { #expect(!"<>[]`~&$".contains(character), "\(character) in \(text)") }
      isEscaped = character == "\\" && !isEscaped
    }
  }

  @Test("a sheet for players gives no answer away; the host's has them all")
  func answers() throws {
    let pack = try #require(
      Loading.questions(
        "- {ask: A?, answer: secret, accept: [concealed], explain: because, hints: [psst]}"
      ).pack)
    let printed = PrintedPack(packs: [pack], questions: pack.questions.map { ($0, pack) }, seed: 1)
    for word in ["secret", "concealed", "because", "psst"] {
      #expect(HTMLPrinter.text(printed, for: .host).contains(word))
      #expect(MarkdownPrinter.text(printed, for: .host).contains(word))
      for reader in [PrintedPack.Reader.players, .answers] {
        #expect(!HTMLPrinter.text(printed, for: reader).contains(word))
        #expect(!MarkdownPrinter.text(printed, for: reader).contains(word))
      }
    }
  }

  @Test(
    "signs that mean something in Markdown are escaped",
    arguments: [
      ("a*b_c", "a\\*b\\_c"), ("1. x 1.", "1\\. x 1."), ("- x", "\\- x"), ("a\nb", "a b"),
      ("<b>", "\\<b\\>"),
    ])
  func escaping(text: String, escaped: String) { #expect(MarkdownPrinter.escaped(text) == escaped) }

  @Test("several packs share a sheet, their authors named once")
  func several() throws {
    var one = Pack(id: "a", title: "A")
    one.authors = ["Ann", "Bob"]
    var two = Pack(id: "b", title: "B")
    two.authors = ["Bob"]
    two.license = "CC0"
    let printed = PrintedPack(packs: [one, two], questions: [], seed: 1)
    #expect(printed.title == "A · B")
    #expect(printed.imprint == ["Ann, Bob", "CC0"])
  }
}
