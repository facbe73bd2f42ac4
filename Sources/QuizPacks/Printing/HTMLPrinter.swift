import QuizCore
import QuizText

/// Writes questions as one HTML page that needs nothing else and prints well: no script, no image,
/// and every text escaped.
public struct HTMLPrinter {
  private var text = ""

  public static func text(_ pack: PrintedPack, for reader: PrintedPack.Reader) -> String {
    var printer = HTMLPrinter()
    printer.open(pack, reader)
    if reader == .answers {
      printer.table(pack)
    } else {
      for question in pack.questions { printer.put(question, isHost: reader == .host) }
    }
    printer.text += "</body>\n</html>\n"
    return printer.text
  }

  private mutating func open(_ pack: PrintedPack, _ reader: PrintedPack.Reader) {
    let title = Escaping.html(pack.title)
    text += """
      <!doctype html>
      <html lang="\(Escaping.html(pack.language ?? "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PrintStyle.text)</style>
      </head>
      <body class="\(reader.rawValue)">
      <h1>\(title)</h1>

      """
    if !pack.imprint.isEmpty { element("p", pack.imprint.joined(separator: " · "), "imprint") }
    if reader == .players { text += "<p class=\"name\">Name <span class=\"line\"></span></p>\n" }
  }

  private mutating func element(_ name: String, _ words: String, _ style: String = "") {
    let mark = style.isEmpty ? "" : " class=\"\(style)\""
    text += "<\(name)\(mark)>\(Escaping.html(words))</\(name)>\n"
  }

  private mutating func list(_ items: [(mark: String, words: String)], _ style: String) {
    if items.isEmpty { return }
    text += "<ul class=\"\(style)\">\n"
    for item in items {
      text += "<li><b>\(Escaping.html(item.mark))</b> \(Escaping.html(item.words))</li>\n"
    }
    text += "</ul>\n"
  }

  private mutating func put(_ question: PrintedQuestion, isHost: Bool) {
    text += "<section>\n"
    let marks = question.marks.map(Escaping.html).joined(separator: " · ")
    text += "<p class=\"marks\"><b>\(question.number)</b> \(marks)</p>\n"
    element("p", question.question.stem, "stem")
    if let media = question.question.media { element("p", "See: \(media)", "media") }
    if isHost { list(question.question.clues.map { ("›", $0) }, "clues") }
    list(question.left.enumerated().map { ("\($0 + 1)", $1) }, "left")
    let box = isHost || !question.isTicked ? "" : "☐ "
    list(
      question.options.enumerated().map { ("\(box)\(PrintedQuestion.letter($0))", $1) }, "options")
    for part in question.parts { put(part, isHost: isHost) }
    if isHost { told(question) } else { blanks(question) }
    text += "</section>\n"
  }

  /// What only the host is told.
  private mutating func told(_ question: PrintedQuestion) {
    if question.parts.isEmpty { element("p", question.answer, "answer") }
    let said = question.question.feedback.map { ("on \($0.answer):", $0.words) }
    let hints = question.question.hints.map { ("hint:", $0) }
    list(question.judging.map { ("\($0.name):", $0.words) } + said + hints, "judging")
    if let words = question.question.explanation { element("p", words, "explain") }
    if let source = question.source { element("p", source, "source") }
  }

  private mutating func blanks(_ question: PrintedQuestion) {
    guard question.parts.isEmpty else { return }
    switch question.question.form {
    case .choice, .several: break
    case .truth: text += "<p class=\"truth\">☐ true &emsp; ☐ false</p>\n"
    case .list(_, let need):
      for _ in 0..<need { text += "<p><span class=\"line\"></span></p>\n" }
    default:
      let unit = question.question.unit.map { " \(Escaping.html($0))" } ?? ""
      text += "<p><span class=\"line\"></span>\(unit)</p>\n"
    }
  }

  private mutating func table(_ pack: PrintedPack) {
    let names = AnswerColumns.names(of: pack.questions.map(\.question))
    text += "<table>\n<thead><tr>"
    for name in names { text += "<th><span>\(Escaping.html(name))</span></th>" }
    text += "</tr></thead>\n<tbody>\n"
    let row = "<tr>" + String(repeating: "<td></td>", count: names.count) + "</tr>\n"
    text += String(repeating: row, count: 16) + "</tbody>\n</table>\n"
  }
}
