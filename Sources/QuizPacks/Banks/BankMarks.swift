/// By what a question can be drawn, in a few bytes: its level, then the numbers of its names.
struct BankMarks: Hashable {
  /// 0 where the question has no difficulty.
  let level: Int
  let names: [Int]

  init(level: Int, names: [Int]) {
    self.level = level
    self.names = names
  }

  /// Nil where the bytes are none that `bytes` writes.
  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first, first <= 5, bytes.count % 4 == 1 else { return nil }
    level = Int(first)
    names = stride(from: 1, to: bytes.count, by: 4).map { BankNumber.read(bytes, at: $0) }
  }

  var bytes: [UInt8] {
    names.reduce(into: [UInt8(level)]) { bytes, name in BankNumber.append(name, to: &bytes) }
  }
}

/// Numbers of four bytes, the lowest first.
enum BankNumber {
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  static func read(_ bytes: [UInt8], at place: Int) -> Int {
    Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16
      | Int(bytes[place + 3]) << 24
  }
}
