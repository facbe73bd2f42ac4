import QuizYAML

/// How the web service has encoded its texts: with HTML's entities unless it was asked for another.
enum OTDBEncoding {
  case entities, percent, plus, base64

  /// - Parameter items: the questions, each of which has a type that tells.
  init(_ items: [YAMLNode]) {
    let types = items.prefix(50).compactMap { $0["type"]?.text }
    let texts = items.prefix(50).flatMap { item in
      [item["question"], item["correct_answer"], item["category"]].compactMap { $0?.text }
    }
    if !types.isEmpty, types.allSatisfy({ $0 == "bXVsdGlwbGU=" || $0 == "Ym9vbGVhbg==" }) {
      self = .base64
    } else if texts.contains(where: { $0.contains(" ") }) || !texts.contains(where: Percent.stands)
    {
      self = .entities
    } else {
      self =
        texts.contains { $0.contains("%20") } || !texts.contains { $0.contains("+") }
        ? .percent : .plus
    }
  }

  func decoded(_ text: String) -> String {
    switch self {
    case .entities: HTMLText.unescaped(text)
    case .percent: Percent.decoded(text)
    case .plus: HTMLText.unescaped(Percent.decoded(text.replacing("+", with: " ")))
    case .base64: Base64.decoded(text).map { String(decoding: $0, as: UTF8.self) } ?? text
    }
  }
}
