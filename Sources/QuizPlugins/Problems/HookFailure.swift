import CLua
import QuizCore

/// How a hook has failed.
struct HookFailure: Error {
  enum Cause: Hashable {
    /// The plugin made an error.
    case lua(String)
    case steps
    case action
    case memory
    case longText
    case depth
    case result
    case answer(String)
  }

  var cause: Cause
  /// Of the plugin's file; 0 where none is known.
  var line = 0
  /// Local variables with their values.
  var values = ""
  /// What the hook was asked about, in words.
  var subject = ""

  init(_ cause: Cause) { self.cause = cause }

  init(_ trouble: canon_lua_trouble) {
    switch Int(trouble.why) {
    case Int(CANON_LUA_STEPS): cause = .steps
    case Int(CANON_LUA_MEMORY): cause = .memory
    case Int(CANON_LUA_LONG_TEXT): cause = .longText
    case Int(CANON_LUA_DEPTH): cause = .depth
    case Int(CANON_LUA_RESULT): cause = .result
    default: cause = .lua(trouble.message.map { String(cString: $0) } ?? "")
    }
    // Lua's own limit, of calls and brackets within each other.
    if case .lua(let words) = cause, words.hasSuffix("C stack overflow") { cause = .depth }
    line = Int(trouble.line)
    values = trouble.values.map { String(cString: $0) } ?? ""
  }
}

extension HookFailure {
  /// The same failure, with what the hook was asked about.
  func about(_ frame: Interpreter.Frame) -> HookFailure {
    var failure = self
    if let judged = frame.judged {
      failure.subject = ", on judged: \(EventText.fields(judged))"
    } else if let event = frame.event?.pointee {
      failure.subject = ", on \(EventText.words(event))"
    } else if let action = frame.action?.pointee {
      failure.subject = ", of \(EventText.fields(action))"
    } else if let response = frame.response?.pointee {
      failure.subject = ", on \(EventText.fields(response))"
    }
    return failure
  }

  /// `streak.lua:12: attempt to …`, then the hook with what it was asked about, then the values.
  func told(by plugin: Plugin, in slot: Slot) -> RuleFailure {
    let place = line > 0 ? "\(plugin.file):\(line)" : plugin.file
    var lines = ["\(place): \(words(file: plugin.file))", "  in \(slot.name)\(subject)"]
    if !values.isEmpty { lines.append("  where \(values)") }
    return RuleFailure(rule: plugin.name, words: lines.joined(separator: "\n"))
  }

  /// What is wrong, without the place that Lua has put before it.
  func words(file: String) -> String {
    switch cause {
    case .lua(let message):
      let own = "\(file):\(line): "
      return message.hasPrefix(own) ? String(message.dropFirst(own.count)) : message
    case .steps:
      return "more than \(PluginLimits.steps) steps in one call; is there a loop without an end?"
    case .action:
      return "more than \(Attendant.most) steps in one action; do less at each event"
    case .memory: return "more than \(PluginLimits.memory >> 20) MB of memory"
    case .longText: return "a text of more than \(PluginLimits.text) bytes"
    case .depth:
      return "functions call each other, or brackets nest, more than \(PluginLimits.depth) deep, "
        + "or too many values are handed on"
    case .result:
      return "what is handed over is too much, too deep, or holds what only Lua knows"
    case .answer(let words): return words
    }
  }
}
