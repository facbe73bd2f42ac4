import QuizPacks
import QuizPlugins
import QuizShell
import QuizTerminal
import QuizText
import TestKit

/// Calls of the program in this process, with what they print.
struct Stage {
  var folders: [Shelf] = [Shelf(path: Checkout.path("QuestionPacks"), label: "here")]
  var palette = Palette.plain
  var isLive = false
  var clock = ManualClock()

  /// What one call came to.
  struct Told {
    var output: String
    var errors: String
    var status: Int32
  }

  init() {}

  /// A stage with one more folder of packs, looked at first.
  init(packs folder: String) { folders.insert(Shelf(path: folder, label: "test"), at: 0) }

  func call(_ command: String, lines: [String] = [], echoes: Bool = false) throws -> Told {
    let output = Kept()
    let source = ScriptedLines(lines: lines, echo: echoes ? output : nil)
    return try call(command, source: source, output: output)
  }

  func call(_ command: String, source: any LineSource, output: Kept = Kept()) throws -> Told {
    let errors = Kept()
    var world = World(
      input: source, output: output, errors: errors, isLive: isLive, palette: palette,
      clock: clock)
    world.shelf = PackShelf(folders: folders)
    world.plugins = PluginShelf(folders: [.init(path: Checkout.path("Plugins"), label: "here")])
    let status = Entry.status(of: try ShellWords.split(command), in: world)
    return Told(output: output.text, errors: errors.text, status: status)
  }

  /// The calls one after another as a reader would see them, with the status where it is not 0.
  func transcript(_ calls: [Call]) throws -> String {
    var text = ""
    for call in calls {
      let told = try self.call(call.command, lines: call.lines, echoes: true)
      text += "$ canon \(call.command)\n\(told.output)\(told.errors)"
      if told.status != 0 { text += "[status \(told.status)]\n" }
    }
    return text
  }

  struct Call {
    var command: String
    var lines: [String] = []
    init(_ command: String, _ lines: [String] = []) {
      self.command = command
      self.lines = lines
    }
  }
}
