import CLua
import QuizCore

/// Hands values to the interpreter: for an argument, an option, or what a plugin has asked for.
enum LuaOut {
  static func put(_ text: String, on lua: OpaquePointer) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        canon_lua_put_text(lua, $0.baseAddress, bytes.count)
      }
    }
  }

  static func put(name: StaticString, on lua: OpaquePointer) {
    name.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        canon_lua_put_text(lua, $0.baseAddress, bytes.count)
      }
    }
  }

  static func put(_ truth: Bool, on lua: OpaquePointer) {
    canon_lua_put(lua, Int32(truth ? CANON_LUA_TRUE : CANON_LUA_FALSE))
  }

  /// As a whole number where they are whole, so that `10` is not written `10.0`.
  static func put(_ points: Points, on lua: OpaquePointer) {
    let (whole, rest) = points.thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 {
      canon_lua_put_whole(lua, Int64(whole))
    } else {
      canon_lua_put_number(lua, Double(points.thousandths) / 1000)
    }
  }

  static func put(_ view: View, on lua: OpaquePointer) {
    canon_lua_put_numbered(lua, Int32(CANON_LUA_VIEW), view.rawValue)
  }

  static func put(_ method: Method, on lua: OpaquePointer) {
    canon_lua_put_numbered(lua, Int32(CANON_LUA_METHOD), method.rawValue)
  }

  static func putNothing(on lua: OpaquePointer) { canon_lua_put(lua, Int32(CANON_LUA_NIL)) }

  static func put(_ texts: [String], on lua: OpaquePointer) {
    list(on: lua) { for text in texts { put(text, on: lua) } }
  }

  static func put(_ wholes: [Int], on lua: OpaquePointer) {
    list(on: lua) { for whole in wholes { canon_lua_put_whole(lua, Int64(whole)) } }
  }

  /// Places from 0, which a plugin counts from 1.
  static func put(places: [Int], on lua: OpaquePointer) {
    list(on: lua) { for place in places { canon_lua_put_whole(lua, Int64(place) + 1) } }
  }

  static func put(record: some Fielded, on lua: OpaquePointer) {
    canon_lua_begin(lua, Int32(CANON_LUA_MAP))
    var writer = RecordWriter(lua)
    record.visit(&writer)
    if let judged = record as? Event.Judged { writer.field("isFinal", judged.isFinal) }
    canon_lua_end(lua)
  }

  static func put(records: [some Fielded], on lua: OpaquePointer) {
    list(on: lua) { for record in records { put(record: record, on: lua) } }
  }

  private static func list(on lua: OpaquePointer, _ body: () -> Void) {
    canon_lua_begin(lua, Int32(CANON_LUA_LIST))
    body()
    canon_lua_end(lua)
  }
}

/// Hands all fields of a record to the interpreter, as pairs of a table.
struct RecordWriter: FieldVisitor {
  private let lua: OpaquePointer

  init(_ lua: OpaquePointer) { self.lua = lua }

  mutating func field(_ name: StaticString, _ value: String) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: Int) {
    LuaOut.put(name: name, on: lua)
    canon_lua_put_whole(lua, Int64(value))
  }
  mutating func field(_ name: StaticString, _ value: Bool) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: UInt64) {
    LuaOut.put(name: name, on: lua)
    canon_lua_put_whole(lua, Int64(bitPattern: value))
  }
  mutating func field(_ name: StaticString, _ value: Points) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: [String]) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: [Int]) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(value, on: lua)
  }
  mutating func place(_ name: StaticString, _ value: Int) { field(name, value + 1) }
  mutating func places(_ name: StaticString, _ value: [Int]) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(places: value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: some Fielded) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(record: value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: [some Fielded]) {
    LuaOut.put(name: name, on: lua)
    LuaOut.put(records: value, on: lua)
  }
}
