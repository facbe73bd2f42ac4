import QuizJudge
import QuizText

/// A line of `judge --batch`.
struct BatchRow: Decodable {
  var id: JSONName?
  var answer: Loose
  var given: String
  var kind: String?
  var accept: [Loose]?
  var prompt: [Prompt]?
  var reject: [String]?
  var wrong: [String]?
  var tolerance: Loose?
  var range: String?
  var unit: String?
  var strictness: Int?

  private enum CodingKeys: String, CodingKey {
    case id, answer, given, kind, accept, prompt, reject, wrong, tolerance, range, unit, strictness
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    id = try box.decodeIfPresent(JSONName.self, forKey: .id)
    answer = try box.decode(Loose.self, forKey: .answer)
    given = try box.decode(Loose.self, forKey: .given).text
    kind = try box.decodeIfPresent(String.self, forKey: .kind)
    accept = try box.decodeIfPresent([Loose].self, forKey: .accept)
    prompt = try box.decodeIfPresent([Prompt].self, forKey: .prompt)
    reject = try box.decodeIfPresent([String].self, forKey: .reject)
    wrong = try box.decodeIfPresent([String].self, forKey: .wrong)
    tolerance = try box.decodeIfPresent(Loose.self, forKey: .tolerance)
    range = try box.decodeIfPresent(String.self, forKey: .range)
    unit = try box.decodeIfPresent(String.self, forKey: .unit)
    strictness = try box.decodeIfPresent(Int.self, forKey: .strictness)
  }

  /// Text, or a number that stands for its spelling.
  struct Loose: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if let text = try? box.decode(String.self) {
        self.text = text
      } else if let whole = try? box.decode(Int.self) {
        text = "\(whole)"
      } else {
        text = "\(try box.decode(Double.self))"
      }
    }
  }

  /// A text, or `{"text": .., "ask": ".."}`.
  struct Prompt: Decodable {
    var form: PromptForm

    private enum CodingKeys: String, CodingKey { case text, ask }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        form = PromptForm(text)
        return
      }
      let box = try decoder.container(keyedBy: CodingKeys.self)
      form = PromptForm(
        try box.decode(String.self, forKey: .text),
        ask: try box.decodeIfPresent(String.self, forKey: .ask))
    }
  }

  func source() throws(CanonError) -> AnswerSource {
    let others = accept?.map(\.text) ?? []
    switch kind ?? "text" {
    case "text":
      return .text(
        TextAnswer(
          answer.text, accept: others, prompt: prompt?.map(\.form) ?? [], reject: reject ?? []))
    case "answerline": return .answerline(answer.text)
    case "number":
      return .number(
        NumberAnswer(
          answer.text, accept: others, within: tolerance?.text, range: range, unit: unit))
    default:
      throw .badValue(kind ?? "", option: "kind", wanted: "text, number or answerline")
    }
  }

  /// What is wrong with a line that is not one.
  static func words(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      "\"\(key.stringValue)\" is missing; give id, answer and given"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.last?.stringValue ?? "the line")\" is of another type than it must be"
    default: "the line is not a JSON object; write one object a line"
    }
  }
}

/// An `id` as it was given: text or a number.
enum JSONName: Decodable {
  case text(String)
  case whole(Int)
  case number(Double)

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if let text = try? box.decode(String.self) {
      self = .text(text)
    } else if let whole = try? box.decode(Int.self) {
      self = .whole(whole)
    } else {
      self = .number(try box.decode(Double.self))
    }
  }

  func write(_ json: inout JSONWriter) {
    switch self {
    case .text(let text): json.field("id", text)
    case .whole(let whole): json.field("id", whole)
    case .number(let number): try? json.field("id", number)
    }
  }
}
