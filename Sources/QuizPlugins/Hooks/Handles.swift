import CLua
import QuizCore

/// The functions of a plugin, by their numbers in its interpreter; 0 for those that it leaves out.
struct Handles {
  private(set) var refusal: Int32 = 0
  private(set) var next: Int32 = 0
  private(set) var verdict: Int32 = 0
  private(set) var points: Int32 = 0
  private(set) var ending: Int32 = 0
  /// For all events.
  private(set) var consequences: Int32 = 0
  /// For one kind of event, by its number.
  private(set) var on = [Int32](repeating: 0, count: Event.Name.allCases.count)
  /// Whether a move may be made, in the order of the description.
  private(set) var offered: [Int32] = []

  init() {}

  /// Finds the functions in a plugin that was loaded.
  init(_ lua: OpaquePointer, moves: [Move]) {
    func find(_ first: String, _ second: String? = nil, _ third: String? = nil) -> Int32 {
      canon_lua_find(lua, first, second, third)
    }
    refusal = find("refusal")
    next = find("next")
    verdict = find("verdict")
    points = find("points")
    ending = find("ending")
    consequences = find("consequences")
    on = Event.Name.allCases.map { find("consequences", $0.rawValue) }
    offered = moves.map { find("moves", $0.name, "offered") }
  }

  subscript(slot: Slot) -> Int32 {
    switch slot {
    case .refusal: refusal
    case .next: next
    case .verdict: verdict
    case .points: points
    case .consequences: consequences
    case .on(let place): on[place]
    case .offered(let place): offered[place]
    case .ending: ending
    }
  }

  var hooks: Hooks {
    var hooks: Hooks = []
    if refusal != 0 { hooks.insert(.refusal) }
    if next != 0 { hooks.insert(.next) }
    if verdict != 0 { hooks.insert(.verdict) }
    if points != 0 { hooks.insert(.points) }
    if ending != 0 { hooks.insert(.ending) }
    if consequences != 0 || on.contains(where: { $0 != 0 }) { hooks.insert(.consequences) }
    if !offered.isEmpty { hooks.insert(.moves) }
    return hooks
  }
}

/// A function of a plugin that the host calls.
enum Slot {
  case refusal, next, verdict, points, consequences, ending
  /// The consequences of one kind of event, by its place among them.
  case on(Int)
  /// Whether a move is offered, by its place in the description.
  case offered(Int)

  /// What a plugin calls it.
  var name: String {
    switch self {
    case .on(let place): "consequences.\(Event.Name.allCases[place].rawValue)"
    case .offered: "moves"
    default: "\(self)"
    }
  }

  /// How many values it answers with.
  var results: Int32 {
    if case .points = self { 2 } else { 1 }
  }

  var isMove: Bool {
    if case .offered = self { true } else { false }
  }
}
