import QuizCore
import QuizYAML
import TestKit
import Testing

@testable import QuizPacks

/// Every GIFT file of the shared data against what another parser makes of it.
@Suite("GIFT, as another parser reads it", .enabled(if: Needs.shared("gift/questions")))
struct GiftPairTests {
  static let names = [
    "TFTwoFeedback", "categorySpecialCharacter", "descriptionTitleEscapedColon", "escapeAll",
    "escapeEquals", "formatExamples", "markdown", "mc1", "mc4", "mcHTMLComment",
    "multipleAnswersFloat", "numerical1", "shortAnswer1", "shortAnswerNotMatching",
    "shortFirstEmbeddedUnderline", "symbolsAll", "tag_id_and_two_tags", "tf1", "tf1_markdown",
    "totara_moodle_backslash", "totara_moodle_match", "totara_moodle_multichoice_multi",
    "totara_moodle_pre_content", "totara_moodle_shortanswer_general_feedback",
    "totara_moodle_truefalse_true_answer1", "type_inferred_multiline_markdown",
  ]

  @Test("kind, choices, weights, tolerance and feedback agree", arguments: names)
  func agrees(_ name: String) throws {
    let path = Shared.path("gift/questions/\(name)")
    let imported = GiftCodec().read(try CodecSource.open(path + ".gift"))
    let findings = Findings(file: "")
    let text = try #require(SourceText(try Files.bytes(path + ".json"), findings))
    let items = try #require(JSONReader.read(text, findings)?.asList)
    let judged = items.filter { !["Essay", "Description", "Category"].contains($0["type"]?.text) }
    let questions = try #require(imported.pack).questions
    #expect(questions.count == judged.count && !imported.hasErrors)
    for (question, item) in zip(questions, judged) {
      #expect(GiftFacts(of: question).sorted == GiftFacts(of: item).sorted)
    }
    let lost = imported.losses.map(\.key)
    #expect(lost.count { $0 == "essay" } == items.count { $0["type"]?.text == "Essay" })
    #expect(lost.count { $0 == "description" } == items.count { $0["type"]?.text == "Description" })
  }
}

/// What a question says, in lines that can be compared whoever read it.
struct GiftFacts {
  var lines: [String] = []
  var sorted: [String] { lines.sorted() }

  /// - Parameter item: as gift-pegjs prints it.
  init(of item: YAMLNode) {
    let choices = item["choices"]?.listOrSelf ?? []
    add("stem", Self.text(item["stem"])?.replacing(" _____ .", with: " _____."))
    add("explain", Self.text(item["globalFeedback"]))
    switch item["type"]?.text {
    case "TF": addTruth(item)
    case "Numerical": for choice in choices { addNumber(choice, isAlone: choices.count == 1) }
    case "Matching":
      for pair in item["matchPairs"]?.asList ?? [] {
        guard let left = Self.text(pair["subquestion"]), !left.isEmpty else { continue }
        add("pair \(left)", pair["subanswer"]?.text)
      }
    case "MC": for choice in choices { addOption(choice, all: choices) }
    default: for choice in choices { addTyped(choice) }
    }
  }

  /// By Moodle's meaning: the first word is for the wrong answer, the second for the right one, and
  /// this parser calls them true and false by their order.
  private mutating func addTruth(_ item: YAMLNode) {
    let truth = item["isTrue"]?.text == "true"
    let isSwapped = truth
    add("truth", "\(truth)")
    add(isSwapped ? "says false" : "says true", Self.text(item["trueFeedback"]))
    add(isSwapped ? "says true" : "says false", Self.text(item["falseFeedback"]))
  }

  private mutating func addOption(_ choice: YAMLNode, all: [YAMLNode]) {
    let text = Self.text(choice["text"]) ?? ""
    let weight = choice["weight"]?.text.flatMap(Double.init)
    let isMarked = all.contains { $0["isCorrect"]?.text == "true" }
    let isRight = isMarked ? choice["isCorrect"]?.text == "true" : (weight ?? 0) > 0
    add(isRight ? "right" : "wrong", text)
    if let weight { add("weight \(text)", "\(Int(weight.rounded()))") }
    add("says \(text)", Self.text(choice["feedback"]))
  }

  private mutating func addTyped(_ choice: YAMLNode) {
    let text = Self.text(choice["text"]) ?? ""
    let weight = choice["weight"]?.text.flatMap(Double.init) ?? 100
    add(
      weight == 100 ? "right" : "weight \(text)", weight == 100 ? text : "\(Int(weight.rounded()))")
    add("says \(text)", Self.text(choice["feedback"]))
  }

  private mutating func addNumber(_ choice: YAMLNode, isAlone: Bool) {
    let number = isAlone && choice["text"] == nil ? choice : choice["text"]
    let weight = choice["weight"]?.text.flatMap(Double.init) ?? 100
    let value = number?["number"]?.text ?? ""
    if let low = number?["numberLow"]?.text {
      add("range", "\(low)..\(number?["numberHigh"]?.text ?? "")")
    } else if weight == 100 {
      add("number", value)
      add("within", number?["range"]?.text ?? "0")
    } else {
      let reach = number?["range"]?.text.flatMap(Int.init) ?? 0
      for near in (Int(value) ?? 0) - reach...(Int(value) ?? 0) + reach where near != 1822 {
        add("weight \(near)", "\(Int(weight))")
      }
    }
    add("says \(value)", Self.text(choice["feedback"]))
  }

  init(of question: Question) {
    add("stem", Self.plain(question.stem))
    add("explain", question.explanation.map(Self.plain))
    addForm(question)
    for remark in question.feedback { add("says \(remark.answer)", Self.plain(remark.words)) }
    for credit in question.credit {
      add("weight \(Self.plain(credit.answer))", "\(credit.percent)")
    }
  }

  private mutating func addForm(_ question: Question) {
    switch question.form {
    case .truth(let value): add("truth", "\(value)")
    case .choice(let right, let wrong):
      add("right", Self.plain(right.answer))
      for option in wrong { add("wrong", Self.plain(option)) }
    case .several(let right, let wrong):
      for option in right { add("right", Self.plain(option)) }
      for option in wrong { add("wrong", Self.plain(option)) }
    case .text(let answer):
      for text in [answer.answer] + answer.accept { add("right", Self.plain(text)) }
      for text in answer.reject { add("weight \(text)", "0") }
    case .number(let number):
      if let range = number.range { return add("range", range) }
      add("number", number.value)
      add("within", number.within)
    case .match(let pairs): for pair in pairs { add("pair \(Self.plain(pair.left))", pair.right) }
    default: lines.append("\(question.kind)")
    }
  }

  private mutating func add(_ what: String, _ value: String?) {
    if let value, !value.isEmpty { lines.append("\(what): \(value)") }
  }

  private static func text(_ node: YAMLNode?) -> String? { node?["text"]?.text.map(plain) }

  /// Words alone: markup and line breaks are not what is compared.
  private static func plain(_ text: String) -> String {
    var out = ""
    var depth = 0
    for character in text.replacing("<!--", with: "<").replacing("-->", with: ">") {
      if character == "<" { depth += 1 }
      if depth == 0 { out.append(character) } else if character == ">" { out.append(" ") }
      if character == ">", depth > 0 { depth -= 1 }
    }
    let words = out.split { $0.isWhitespace }.joined(separator: " ")
    return [" .", " ,", " :"].reduce(words) { $0.replacing($1, with: $1.dropFirst()) }
  }
}
