import Glibc

/// One question list of the Red bot: its questions' answers, in the order of the file.
struct RedList {
  var name: String
  var answers: [[String]] = []

  /// Reads the simple YAML of these lists: a key a line, its answers as items below.
  init(name: String, text: String) {
    self.name = name
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      let item = line.drop { $0 == " " }
      if item.hasPrefix("- ") {
        guard !answers.isEmpty else { continue }
        answers[answers.count - 1].append(Self.scalar(item.dropFirst(2)))
      } else if !line.hasPrefix(" "), !Self.isHead(line) {
        answers.append([])
      }
    }
    answers.removeAll(where: \.isEmpty)
  }

  private static func isHead(_ line: Substring) -> Bool {
    ["AUTHOR:", "DESCRIPTION:", "CONFIG:", "$schema:"].contains { line.hasPrefix($0) }
  }

  private static func scalar(_ item: Substring) -> String {
    let text = item.drop { $0 == " " }
    guard let quote = text.first, quote == "\"" || quote == "'", text.count > 1,
      text.last == quote
    else {
      let plain = text.split(separator: " #", maxSplits: 1).first ?? text
      return String(plain.reversed().drop { $0 == " " }.reversed())
    }
    let inner = String(text.dropFirst().dropLast())
    return quote == "'" ? replace("''", "'", in: inner) : replace("\\\"", "\"", in: inner)
  }

  private static func replace(_ old: String, _ new: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  static func all(in folder: String) -> [RedList] {
    Files.names(in: folder).filter { $0.hasSuffix(".yaml") }.sorted().map {
      RedList(name: $0, text: Files.text(folder + "/" + $0))
    }
  }
}
