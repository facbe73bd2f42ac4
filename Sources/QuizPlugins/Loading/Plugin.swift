import CLua
import QuizCore
import Synchronization

/// A plugin whose file was read: what it says of itself, and the way to run it.
public final class Plugin: Sendable {
  /// The file's name without its ending, which is the name of the rule.
  public let name: String
  /// The file's last name, as messages call it: `streak.lua`.
  public let file: String
  public let about: RuleDescription
  let source: [UInt8]
  let hooks: Hooks
  /// Whether it answers to events by one function for all.
  let answersAll: Bool
  /// Whether it answers to each kind of event.
  let answers: [Bool]
  private let used = Mutex(PluginUsage())
  /// Whether it says of each move when it is offered.
  let offers: [Bool]

  /// Reads a plugin, and tells all that is wrong with it.
  public init(name: String, source: [UInt8]) throws(PluginProblems) {
    self.name = name
    self.source = source
    file = name + ".lua"
    let reading = try DescriptionReading.read(name: name, source: source)
    about = reading.about
    let handles = Handles(reading.interpreter.lua, moves: about.moves)
    hooks = handles.hooks
    answersAll = handles.consequences != 0
    answers = handles.on.map { $0 != 0 || handles.consequences != 0 }
    offers = handles.offered.map { $0 != 0 }
  }

  /// A rulebook's entry. It may take the place of a rule of the same name.
  public var entry: Rulebook.Entry {
    Rulebook.Entry(about: about) { LuaRule(self, $0) }
  }

  /// The most that a call has used up in a game that is over, or that has failed.
  public var usage: PluginUsage { used.withLock { $0 } }

  func add(_ usage: PluginUsage) { used.withLock { $0.add(usage) } }

  /// An interpreter that has read the file and knows the options.
  func interpreter(_ options: Options) throws(PluginProblems) -> Interpreter {
    let interpreter = try DescriptionReading.loaded(name: name, source: source)
    let lua = interpreter.lua
    canon_lua_begin(lua, Int32(CANON_LUA_MAP))
    for option in about.options {
      LuaOut.put(option.name, on: lua)
      switch options[option.name] ?? option.standard {
      case .whole(let value): canon_lua_put_whole(lua, Int64(value))
      case .truth(let value): LuaOut.put(value, on: lua)
      case .word(let value): LuaOut.put(value, on: lua)
      }
    }
    canon_lua_end(lua)
    guard canon_lua_set_options(lua) == CANON_LUA_FINE else {
      throw PluginProblems(file: file, [.init(.memory)])
    }
    interpreter.handles = Handles(lua, moves: about.moves)
    return interpreter
  }
}
