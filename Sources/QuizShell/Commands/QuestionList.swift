import QuizCore
import QuizPacks
import QuizText

/// Questions that were found, in a table or in full.
struct QuestionList {
  /// Each with its place in the pack, from 1.
  let questions: [(place: Int, question: Question)]
  let showsAnswers: Bool

  init(_ questions: [(Int, Question)], showsAnswers: Bool) {
    self.questions = questions
    self.showsAnswers = showsAnswers
  }

  func put(on sheet: inout Sheet, isClipped: Bool) {
    if questions.isEmpty { return sheet.paragraph("no question fits") }
    if showsAnswers {
      for entry in questions { put(entry, on: &sheet) }
    } else {
      var table = Table([
        .init("no", .right), .init("id"), .init("kind"), .init("level", .right), .init("question"),
      ])
      for (place, question) in questions {
        table.add([
          Styled("\(place)"), Styled(question.hasOwnID ? question.id.rawValue : "-", .bold),
          Styled(question.kind.rawValue), Styled(question.difficulty.map { "\($0)" } ?? ""),
          Styled(question.stem),
        ])
      }
      sheet.lines(of: table, isClipped: isClipped)
    }
    let count = questions.count
    sheet.line(Styled(count == 1 ? "1 question" : "\(count) questions", .dim))
  }

  private func put(_ entry: (place: Int, question: Question), on sheet: inout Sheet) {
    let id = entry.question.hasOwnID ? entry.question.id.rawValue : ""
    sheet.line(Styled("\(entry.place) ", .bold), Styled(id, .bold))
    for field in entry.question.fields { sheet.entry(field.key, field.line, column: 16) }
    sheet.blank()
  }

  /// An array of objects; answers only where they are wanted.
  var json: String {
    var json = JSONWriter()
    json.beginArray()
    for (place, question) in questions {
      json.beginObject()
      json.field("number", place)
      json.field("id", question.id.rawValue)
      json.field("kind", question.kind.rawValue)
      let fields = [QuestionField].shown(of: question, withAnswers: showsAnswers)
      fields.write(to: &json)
      json.endObject()
    }
    json.endArray()
    json.endLine()
    return json.text
  }
}

extension [QuestionField] {
  fileprivate static func shown(of question: Question, withAnswers: Bool) -> [QuestionField] {
    if withAnswers { return question.fields }
    let open = ["ask", "tags", "category", "difficulty", "source", "time", "worth", "as_of"]
    return question.fields.filter { open.contains($0.key) }
  }
}
