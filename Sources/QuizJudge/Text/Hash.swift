/// A 64-bit hash of letters and of sequences of them; the same in every process.
struct Hash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: Letter) {
    value = (value ^ UInt64(letter.value)) &* 0x100_0000_01B3
  }

  mutating func add(_ key: UInt64) {
    value = (value ^ key) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  /// The value with its bits spread, never 0.
  var key: UInt64 {
    var mixed = value ^ (value >> 32)
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return mixed | 1
  }

  static func key(_ letters: some Sequence<Letter>) -> UInt64 {
    var hash = Hash()
    for letter in letters { hash.add(letter) }
    return hash.key
  }

  static func key(_ text: String) -> UInt64 {
    key(text.unicodeScalars.lazy.map { Letter($0.value) })
  }

  static func key(_ number: Int) -> UInt64 { key(String(number)) }
}
