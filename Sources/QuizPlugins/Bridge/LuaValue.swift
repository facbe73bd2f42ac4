import CLua
import QuizCore

/// A value that a plugin has given; good until the interpreter is asked again.
struct LuaValue {
  private let row: canon_lua_row
  private let place: Int

  init(_ row: canon_lua_row, at place: Int) {
    self.row = row
    self.place = place
  }

  private var node: canon_lua_node? { place < row.count ? row.nodes[place] : nil }
  private var kind: Int32 { node?.kind ?? Int32(CANON_LUA_NIL) }

  var isNothing: Bool { kind == CANON_LUA_NIL }
  var isFunction: Bool { kind == CANON_LUA_FUNCTION }
  var isMap: Bool { kind == CANON_LUA_MAP }

  var truth: Bool? {
    if kind == CANON_LUA_TRUE { return true }
    return kind == CANON_LUA_FALSE ? false : nil
  }

  /// UTF-8; bytes that are none become U+FFFD.
  var text: String? {
    guard let node, kind == CANON_LUA_TEXT, let texts = row.texts else { return nil }
    let bytes = UnsafeRawBufferPointer(start: texts + node.offset, count: Int(node.length))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Within ±2^53, so that every reader of a log can read it.
  var whole: Int? {
    guard let node else { return nil }
    if kind == CANON_LUA_WHOLE { return LuaValue.inRange(Int(node.whole)) }
    guard kind == CANON_LUA_NUMBER else { return nil }
    return Int(exactly: node.number).flatMap(LuaValue.inRange)
  }

  /// Rounded to a thousandth; nil for what is no number, is infinite, or lies beyond 2^53.
  var points: Points? {
    guard let node else { return nil }
    if kind == CANON_LUA_WHOLE { return Points(Double(node.whole)) }
    return kind == CANON_LUA_NUMBER ? Points(node.number) : nil
  }

  /// Whether it is the text; quicker than to read it.
  func isText(_ name: StaticString) -> Bool {
    guard let node, kind == CANON_LUA_TEXT, let texts = row.texts else { return false }
    return UnsafeRawBufferPointer(start: texts + node.offset, count: Int(node.length)) == name
  }

  /// The elements of a list; nil for what is none. An empty table is one.
  var elements: [LuaValue]? {
    guard let node else { return nil }
    if kind == CANON_LUA_MAP { return node.length == 0 ? [] : nil }
    guard kind == CANON_LUA_LIST else { return nil }
    var elements: [LuaValue] = []
    var next = place + 1
    for _ in 0..<node.length {
      elements.append(LuaValue(row, at: next))
      next = LuaValue(row, at: next).end
    }
    return elements
  }

  /// The pairs of a table, in no order; nil for what is none.
  var pairs: [(key: LuaValue, value: LuaValue)]? {
    guard isMap else { return nil }
    var pairs: [(key: LuaValue, value: LuaValue)] = []
    forEachPair { pairs.append(($0, $1)) }
    return pairs
  }

  /// How many pairs, or elements.
  var count: Int { node.map { Int($0.length) } ?? 0 }

  /// Goes through the pairs of a table without taking them down.
  @inline(__always)
  func forEachPair(_ body: (LuaValue, LuaValue) -> Void) {
    var next = place + 1
    for _ in 0..<(isMap ? count : 0) {
      let value = LuaValue(row, at: next + 1)
      body(LuaValue(row, at: next), value)
      next = value.end
    }
  }

  /// The value under a key of a table; nil where it has none.
  subscript(key: StaticString) -> LuaValue? {
    var found: LuaValue?
    forEachPair { if $0.isText(key), !$1.isNothing { found = $1 } }
    return found
  }

  /// Hands the value back, where it is a plain one.
  func put(on lua: OpaquePointer) {
    if let text { return LuaOut.put(text, on: lua) }
    guard let node, kind == CANON_LUA_WHOLE || kind == CANON_LUA_NUMBER else {
      return canon_lua_put(lua, min(kind, Int32(CANON_LUA_TRUE)))
    }
    if kind == CANON_LUA_WHOLE {
      canon_lua_put_whole(lua, node.whole)
    } else {
      canon_lua_put_number(lua, node.number)
    }
  }

  /// What a message calls it.
  var wording: String {
    switch kind {
    case Int32(CANON_LUA_NIL): "nothing"
    case Int32(CANON_LUA_TEXT): "\"\(text ?? "")\""
    case Int32(CANON_LUA_WHOLE): node.map { String($0.whole) } ?? ""
    case Int32(CANON_LUA_NUMBER): node.map { "\($0.number)" } ?? ""
    case Int32(CANON_LUA_TRUE): "true"
    case Int32(CANON_LUA_FALSE): "false"
    case Int32(CANON_LUA_LIST): "a list"
    case Int32(CANON_LUA_MAP): "a table"
    case Int32(CANON_LUA_FUNCTION): "a function"
    default: "a thing of the host"
    }
  }

  /// The place behind the value and all that it holds.
  var end: Int {
    guard let node else { return place + 1 }
    let isNested = kind == CANON_LUA_LIST || kind == CANON_LUA_MAP
    return isNested ? Int(node.whole) : place + 1
  }

  private static func inRange(_ whole: Int) -> Int? {
    whole.magnitude <= 1 << 53 ? whole : nil
  }
}
