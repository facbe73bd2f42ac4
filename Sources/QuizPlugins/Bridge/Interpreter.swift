import CLua
import QuizCore

/// What a plugin may use up in one call.
public enum PluginLimits {
  /// Instructions, and elements or bytes that a library function works on.
  public static let steps = 400_000
  /// Bytes, all that the interpreter holds.
  public static let memory = 8 << 20
  /// Bytes of one text.
  public static let text = 4096
  /// Functions that call each other.
  public static let depth = 200
  /// Bytes of a plugin's file.
  public static let file = 256 << 10
}

/// An interpreter that has read one plugin. Between calls it holds nothing but what the file has
/// made, and that cannot change: so it need not be made anew for another game.
///
/// Unchecked: whoever takes it from the pool is the only one who has it.
final class Interpreter: @unchecked Sendable {
  /// What the hook that is being called was given, where it lies.
  struct Frame {
    var rule = ""
    var packet: Packet?
    var state: UnsafePointer<State>?
    var chance: UnsafeMutablePointer<Chance>?
    var event: UnsafePointer<Event>?
    var judged: Event.Judged?
    var action: UnsafePointer<Action>?
    var response: UnsafePointer<Response>?
    var ruled: UnsafePointer<Ruling>?

    /// Lets go of what is for one call.
    mutating func clear() {
      (state, chance, event, action) = (nil, nil, nil, nil)
      (response, ruled, judged) = (nil, nil, nil)
    }
  }

  let lua: OpaquePointer
  @exclusivity(unchecked) var frame = Frame()
  /// The hooks, by their numbers in the interpreter.
  var handles = Handles()

  /// Nil where there is no memory for one.
  init?() {
    let limits = canon_lua_limits(
      memory: PluginLimits.memory, steps: Int64(PluginLimits.steps), text: PluginLimits.text,
      depth: Int32(PluginLimits.depth))
    let views = Int32(View.allCases.count)
    guard let lua = canon_lua_new(limits, views, Int32(Method.allCases.count)) else { return nil }
    self.lua = lua
    let host = canon_lua_host(
      context: Unmanaged.passUnretained(self).toOpaque(),
      get: { Interpreter.of($0)?.get($1, $2, $3) ?? 0 },
      call: { Interpreter.of($0)?.call($1, $2) ?? 0 })
    canon_lua_set_host(lua, host)
  }

  deinit { canon_lua_free(lua) }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Interpreter? {
    context.map { Unmanaged<Interpreter>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Steps that the last call has taken.
  var steps: Int { Int(canon_lua_steps(lua)) }

  /// The most that one call, the last one among them, has used up.
  var usage: PluginUsage {
    var usage = PluginUsage()
    usage.steps = max(most, steps)
    usage.memory = canon_lua_peak(lua)
    return usage
  }
  private var most = 0

  /// Takes down what the last call has taken.
  func count() { most = max(most, steps) }

  private func get(_ view: Int32, _ key: UnsafePointer<CChar>?, _ length: Int) -> Int32 {
    let bytes = UnsafeRawBufferPointer(start: key, count: length)
    guard let view = View(rawValue: view) else { return 0 }
    do throws(Fault) {
      try Fetch(interpreter: self, view: view, key: bytes).answer()
      return 1
    } catch {
      LuaOut.put(error.words, on: lua)
      return 0
    }
  }

  private func call(_ view: Int32, _ method: Int32) -> Int32 {
    guard let view = View(rawValue: view), let method = Method(rawValue: method) else { return 0 }
    do throws(Fault) {
      if view != method.view { throw Fault("\(view.name) has no \(method.title)") }
      try Calling(interpreter: self, method: method).answer()
      return 1
    } catch {
      LuaOut.put(error.words, on: lua)
      return 0
    }
  }
}
