extension Event {
  /// Kinds of events, by name: those that a rule heeds.
  public struct Kinds: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ place: Int) { rawValue = 1 << UInt32(place) }

    public static let began = Kinds(0)
    public static let asked = Kinds(1)
    public static let revealed = Kinds(2)
    public static let buzzed = Kinds(3)
    public static let turned = Kinds(4)
    public static let timed = Kinds(5)
    public static let judged = Kinds(6)
    public static let passed = Kinds(7)
    public static let lapsed = Kinds(8)
    public static let moved = Kinds(9)
    public static let hid = Kinds(10)
    public static let hinted = Kinds(11)
    public static let scored = Kinds(12)
    public static let noted = Kinds(13)
    public static let said = Kinds(14)
    public static let closed = Kinds(15)
    public static let ended = Kinds(16)
    static let count = 17

    public static let all = Kinds(rawValue: 1 << UInt32(count) - 1)

    /// Whether the event is of one of these kinds.
    public func hold(_ event: Event) -> Bool { hold(kind: event.kind) }

    func hold(kind: Int) -> Bool { contains(Kinds(kind)) }
  }

  /// The number of its kind, from 0, in the order of `Name.allCases`.
  public var kind: Int {
    switch self {
    case .began: 0
    case .asked: 1
    case .revealed: 2
    case .buzzed: 3
    case .turned: 4
    case .timed: 5
    case .judged: 6
    case .passed: 7
    case .lapsed: 8
    case .moved: 9
    case .hid: 10
    case .hinted: 11
    case .scored: 12
    case .noted: 13
    case .said: 14
    case .closed: 15
    case .ended: 16
    }
  }
}
