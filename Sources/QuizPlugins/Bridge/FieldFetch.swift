import CLua
import Glibc
import QuizCore

/// Finds one field of a record and hands its value to the interpreter.
struct FieldFetch: FieldVisitor {
  private let key: UnsafeRawBufferPointer
  private let lua: OpaquePointer
  private let view: View
  /// Whether the record has the field, if only with nothing to say.
  private(set) var isFound = false

  init(_ key: UnsafeRawBufferPointer, of view: View, for lua: OpaquePointer) {
    self.key = key
    self.lua = lua
    self.view = view
  }

  @inline(__always)
  private mutating func takes(_ name: StaticString) -> Bool {
    guard !isFound, key == name else { return false }
    isFound = true
    return true
  }

  mutating func field(_ name: StaticString, _ value: String) {
    if takes(name) { LuaOut.put(value, on: lua) }
  }
  mutating func field(_ name: StaticString, _ value: Int) {
    if takes(name) { canon_lua_put_whole(lua, Int64(value)) }
  }
  mutating func field(_ name: StaticString, _ value: Bool) {
    if takes(name) { LuaOut.put(value, on: lua) }
  }
  mutating func field(_ name: StaticString, _ value: UInt64) {
    if takes(name) { canon_lua_put_whole(lua, Int64(bitPattern: value)) }
  }
  mutating func field(_ name: StaticString, _ value: Points) {
    if takes(name) { LuaOut.put(value, on: lua) }
  }
  mutating func field(_ name: StaticString, _ value: [String]) {
    if takes(name) { LuaOut.put(value, on: lua) }
  }
  mutating func field(_ name: StaticString, _ value: [Int]) {
    if takes(name) { LuaOut.put(value, on: lua) }
  }
  mutating func place(_ name: StaticString, _ value: Int) {
    if takes(name) { canon_lua_put_whole(lua, Int64(value) + 1) }
  }
  mutating func places(_ name: StaticString, _ value: [Int]) {
    if takes(name) { LuaOut.put(places: value, on: lua) }
  }
  mutating func field(_ name: StaticString, _ value: some Fielded) {
    guard takes(name) else { return }
    if let inner { return LuaOut.put(inner, on: lua) }
    LuaOut.put(record: value, on: lua)
  }
  mutating func field(_ name: StaticString, _ value: [some Fielded]) {
    if takes(name) { LuaOut.put(records: value, on: lua) }
  }
  mutating func list<Record: Fielded>(_ name: StaticString, _ make: () -> [Record]) {
    if takes(name) { LuaOut.put(records: make(), on: lua) }
  }
  mutating func texts(_ name: StaticString, _ make: () -> [String]) {
    if takes(name) { LuaOut.put(make(), on: lua) }
  }
  mutating func nothing(_ name: StaticString) {
    if takes(name) { canon_lua_put(lua, Int32(CANON_LUA_NIL)) }
  }

  /// The view that shows the record of this name; nil where it is handed over whole.
  private var inner: View? {
    switch view {
    case .state where key == "table": .table
    case .table where key == "asked": .question
    case .question where key == "shown": .shown
    case .event where key == "shown": .eventShown
    default: nil
    }
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  static func == (bytes: UnsafeRawBufferPointer, name: StaticString) -> Bool {
    guard let base = bytes.baseAddress, bytes.count == name.utf8CodeUnitCount else { return false }
    return memcmp(base, name.utf8Start, bytes.count) == 0
  }
}

/// Takes down the names of all fields, for whoever has misspelt one.
struct FieldNames: FieldVisitor {
  private(set) var names: [String] = []

  private mutating func add(_ name: StaticString) { names.append(name.description) }
  mutating func field(_ name: StaticString, _ value: String) { add(name) }
  mutating func field(_ name: StaticString, _ value: Int) { add(name) }
  mutating func field(_ name: StaticString, _ value: Bool) { add(name) }
  mutating func field(_ name: StaticString, _ value: UInt64) { add(name) }
  mutating func field(_ name: StaticString, _ value: Points) { add(name) }
  mutating func field(_ name: StaticString, _ value: [String]) { add(name) }
  mutating func field(_ name: StaticString, _ value: [Int]) { add(name) }
  mutating func field(_ name: StaticString, _ value: some Fielded) { add(name) }
  mutating func field(_ name: StaticString, _ value: [some Fielded]) { add(name) }
  mutating func list<Record: Fielded>(_ name: StaticString, _ make: () -> [Record]) { add(name) }
  mutating func texts(_ name: StaticString, _ make: () -> [String]) { add(name) }
  mutating func nothing(_ name: StaticString) { add(name) }
}
