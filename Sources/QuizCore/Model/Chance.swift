/// Seeded chance: the same seed and stream draw the same numbers in every process.
///
/// The generator is SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number
/// generators", 2014). Each action of a game has a stream of its own, so nothing needs to be kept
/// between actions, and what is drawn is written in the event that it shaped.
public struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64, stream: UInt64 = 0) {
    state = seed ^ Chance.mixed(stream &+ 0x9E37_79B9_7F4A_7C15)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Chance.mixed(state)
  }

  /// A whole number from 0 up to, not including, `bound` (Lemire's method, without bias);
  /// 0 where the bound is not positive.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var (high, low) = next().multipliedFullWidth(by: range)
    let threshold = (0 &- range) % range
    while low < threshold { (high, low) = next().multipliedFullWidth(by: range) }
    return Int(high)
  }

  /// The numbers 0 to `count` - 1 in random order.
  public mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    shuffle(order.count) { order.swapAt($0, $1) }
    return order
  }

  /// Draws which places are to change theirs, one after the other, for so many things to lie in
  /// random order (Fisher and Yates).
  @inline(__always)
  mutating func shuffle(_ count: Int, _ swap: (Int, Int) -> Void) {
    var last = count - 1
    while last > 0 {
      swap(last, below(last + 1))
      last -= 1
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
