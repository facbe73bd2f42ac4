import QuizCore
import QuizJudge

/// Writes the content of a SIGame pack: one round, with a theme for each run of a category.
struct SIQWriter {
  private var xml = XMLText()
  private(set) var kept: [Int] = []

  var text: String { xml.text }

  init(_ pack: Pack) {
    let space = "https://github.com/VladimirKhil/SI/blob/master/assets/siq_5.xsd"
    var head = [("name", pack.title), ("version", "5")]
    if let language = pack.language { head.append(("language", language)) }
    xml.begin("package", head + [("xmlns", space)])
    putInfo(authors: pack.authors, comments: pack.summary)
    xml.begin("rounds")
    xml.begin("round", [("name", "")])
    xml.begin("themes")
    putThemes(pack)
    for _ in 0..<4 { xml.end() }
  }

  private mutating func putInfo(authors: [String], comments: String?) {
    if authors.isEmpty && comments == nil { return }
    xml.begin("info")
    if !authors.isEmpty {
      xml.begin("authors")
      for author in authors { xml.element("author", author) }
      xml.end()
    }
    if let comments { xml.element("comments", comments) }
    xml.end()
  }

  private mutating func putThemes(_ pack: Pack) {
    var theme: String??
    for (index, question) in pack.questions.enumerated() {
      guard let form = SIQForm(question) else { continue }
      kept.append(index)
      if theme != .some(question.category) {
        endTheme(theme)
        theme = .some(question.category)
        xml.begin("theme", [("name", question.category ?? "")])
        xml.begin("questions")
      }
      put(question, form)
    }
    endTheme(theme)
  }

  private mutating func endTheme(_ theme: String??) {
    guard theme != nil else { return }
    xml.end()
    xml.end()
  }

  private mutating func put(_ question: Question, _ form: SIQForm) {
    let price = question.worth.map { $0.description } ?? "0"
    xml.begin("question", [("price", Int(price) == nil ? "0" : price)])
    putInfo(authors: [], comments: question.explanation)
    xml.begin("params")
    xml.begin("param", [("name", "question"), ("type", "content")])
    xml.element("item", question.stem)
    xml.end()
    put(form)
    xml.end()
    putAnswers("right", form.right)
    if !form.wrong.isEmpty { putAnswers("wrong", form.wrong) }
    xml.end()
  }

  private mutating func put(_ form: SIQForm) {
    if let deviation = form.deviation {
      xml.element("param", "number", [("name", "answerType")])
      xml.element("param", deviation, [("name", "answerDeviation")])
    }
    guard !form.options.isEmpty else { return }
    xml.element("param", "select", [("name", "answerType")])
    xml.begin("param", [("name", "answerOptions"), ("type", "group")])
    for (number, option) in form.options.enumerated() {
      xml.begin("param", [("name", SIQForm.letter(number)), ("type", "content")])
      xml.element("item", option)
      xml.end()
    }
    xml.end()
  }

  private mutating func putAnswers(_ name: String, _ answers: [String]) {
    xml.begin(name)
    for answer in answers { xml.element("answer", answer) }
    xml.end()
  }
}

/// How a question is answered in a SIGame pack.
struct SIQForm {
  var right: [String]
  var wrong: [String] = []
  var options: [String] = []
  var deviation: String?

  /// Nil for a question that such a pack cannot hold.
  init?(_ question: Question) {
    guard question.clues.isEmpty else { return nil }
    switch question.form {
    case .text(let answer): (right, wrong) = ([answer.answer] + answer.accept, answer.reject)
    case .choice(let answer, let others):
      (right, options) = ([SIQForm.letter(0)], [answer.answer] + others)
    case .truth(let value):
      (right, options) = ([SIQForm.letter(value ? 0 : 1)], ["true", "false"])
    case .number(let number):
      guard let within = number.within, PlainNumber.holds(within) else { return nil }
      (right, deviation) = ([number.value] + number.accept, within)
    case .answerline, .several, .order, .match, .list, .bonus: return nil
    }
  }

  /// A, B … Z, then numbers.
  static func letter(_ number: Int) -> String {
    number < 26 ? String(UnicodeScalar(UInt8(65 + number))) : "\(number + 1)"
  }
}
