extension AnswerError: CustomStringConvertible {
  /// What is wrong and what to do about it, for the pack's author.
  public var description: String {
    switch self {
    case .emptyAnswer:
      "the answer is empty, so nothing could be right: write the answer"
    case .emptyForm(let list):
      "\"\(list)\" holds an empty text, which nobody can type: remove it"
    case .unbalanced(let bracket, let column):
      "the answerline has a \"\(bracket)\" at column \(column) without its partner:"
        + " add the other one, or write the answer under \"answer\", where brackets mean nothing"
    case .unclosedTag(let tag, let column):
      "the answerline opens \"\(tag)\" at column \(column) and never closes it:"
        + " add \"</\(tag.dropFirst())\""
    case .emptyDirective(let directive, let column):
      "\"\(directive)\" at column \(column) of the answerline is followed by no answer:"
        + " write one after it, or remove it"
    default: numberDescription
    }
  }

  private var numberDescription: String {
    switch self {
    case .badNumber(let text):
      "\"\(text)\" is not a number: write one such as 42, -0.5, 1e3 or 3/4"
    case .badTolerance(let text):
      "\"within\" is \"\(text)\", which is no tolerance:"
        + " write a number that is not negative, such as 0.5, or a percentage, such as 5%"
    case .badRange(let text):
      "\"range\" is \"\(text)\", which is no range: write two numbers with \"..\", such as 10..12"
    case .reversedRange(let text):
      "the range \"\(text)\" ends before it begins: write the smaller number first"
    case .badUnit(let text):
      "\"unit\" is \"\(text)\", which names nothing: write a unit such as km, kg, s or USD,"
        + " or what is counted, such as moons"
    case .unitMismatch(let value, let unit):
      "\"\(value)\" cannot be measured in \"\(unit)\": give value and unit of the same kind"
    default: ""
    }
  }
}
