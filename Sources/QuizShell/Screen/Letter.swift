/// The letters by which options go.
enum Letter {
  /// `a` for the first place, `z` for the twenty-sixth, then numbers.
  static func of(_ place: Int) -> String {
    guard let scalar = Unicode.Scalar(UInt32(97 + max(0, place))), place < 26 else {
      return String(place + 1)
    }
    return String(Character(scalar))
  }
}
