import QuizText

/// A session as text: `$ canon ...`, `> what was typed`, and what was printed between them.
struct Example {
  struct Call: Hashable {
    /// Without the word `canon`.
    var command: String
    var lines: [String] = []
  }

  var calls: [Call] = []

  /// Reads the commands and the lines of a text; all else is what was printed.
  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ canon ") {
        calls.append(Call(command: String(line.dropFirst(8))))
      } else if line.hasPrefix("> "), !calls.isEmpty {
        calls[calls.count - 1].lines.append(String(line.dropFirst(2)))
      }
    }
  }

  /// Plays the commands again, and tells the session as it goes now.
  func told(in world: World) throws(CanonError) -> String {
    let pages = Pages()
    for call in calls {
      let words: [String]
      do { words = try ShellWords.split(call.command) } catch { throw .words(error) }
      pages.text += "$ canon \(call.command)\n"
      var beside = world
      beside.input = ListedLines(call.lines, on: pages)
      beside.output = pages
      beside.errors = pages
      beside.isLive = false
      beside.palette = .plain
      beside.width = { 80 }
      let status = Entry.status(of: words, in: beside)
      if status != 0 { pages.text += "[status \(status)]\n" }
    }
    return pages.text
  }
}

/// Keeps what is printed.
private final class Pages: TextSink {
  var text = ""
  func write(_ text: String) { self.text += text }
  func flush() {}
}
