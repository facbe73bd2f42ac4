import QuizText

/// One thing that a question says, under the key of a pack: for showing, comparing and JSON.
public struct QuestionField: Sendable, Hashable {
  /// As in a pack; of a bonus's part with its number before it, such as `part 2: answer`.
  public let key: String
  public let values: [String]
  /// Whether there may be several.
  public let isList: Bool

  init(_ key: String, _ value: String) {
    self.key = key
    values = [value]
    isList = false
  }

  init(_ key: String, list values: [String]) {
    self.key = key
    self.values = values
    isList = true
  }

  /// The values on one line.
  public var line: String { values.joined(separator: " · ") }

  /// The same for the part of a bonus.
  func ofPart(_ number: Int) -> QuestionField {
    isList
      ? QuestionField("part \(number): \(key)", list: values)
      : QuestionField("part \(number): \(key)", values.first ?? "")
  }
}

extension [QuestionField] {
  /// The members of a JSON object.
  public func write(to json: inout JSONWriter) {
    for field in self {
      json.key(name: field.key)
      if field.isList {
        json.beginArray()
        for value in field.values { json.string(value) }
        json.endArray()
      } else {
        json.string(field.values.first ?? "")
      }
    }
  }
}
