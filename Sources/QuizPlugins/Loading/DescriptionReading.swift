import CLua
import QuizCore

/// Reads what a plugin says of itself.
struct DescriptionReading {
  let interpreter: Interpreter
  let about: RuleDescription

  static func read(
    name: String, source: [UInt8]
  ) throws(PluginProblems) -> DescriptionReading {
    let interpreter = try loaded(name: name, source: source)
    let value = LuaValue(canon_lua_results(interpreter.lua), at: 0)
    var reader = DescriptionReader(name: name, lines: SourceLines(source))
    let about = reader.read(value)
    guard reader.problems.isEmpty else {
      throw PluginProblems(file: name + ".lua", reader.problems)
    }
    return DescriptionReading(interpreter: interpreter, about: about)
  }

  /// An interpreter that has read the file.
  static func loaded(name: String, source: [UInt8]) throws(PluginProblems) -> Interpreter {
    let file = name + ".lua"
    guard source.count <= PluginLimits.file else {
      throw PluginProblems(file: file, [.init(.tooLarge(source.count))])
    }
    guard String(validating: source, as: UTF8.self) != nil else {
      throw PluginProblems(file: file, [.init(.notUTF8)])
    }
    guard let interpreter = Interpreter() else {
      throw PluginProblems(file: file, [.init(.memory)])
    }
    let status = source.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        canon_lua_load(interpreter.lua, $0.baseAddress, $0.count, "@" + file)
      }
    }
    if status == CANON_LUA_FINE { return interpreter }
    let failure = HookFailure(canon_lua_last_trouble(interpreter.lua))
    throw PluginProblems(
      file: file, [PluginProblem(failure, in: file)], usage: interpreter.usage)
  }
}
