import CChecksum

/// The CRC-32 of zip, gzip and PNG (polynomial EDB88320, reflected): sixteen bytes a step where the
/// processor multiplies without carry, eight by tables where it does not.
public struct CRC32: Sendable, Hashable {
  private var state: UInt32 = 0xFFFF_FFFF

  /// The checksum of no bytes; `update` adds some.
  public init() {}

  /// The checksum of some bytes.
  public init(_ bytes: some Sequence<UInt8>) { update(bytes) }

  /// The checksum of what has been added so far.
  public var value: UInt32 { ~state }

  /// Adds bytes that follow those added before.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if done == nil { for byte in bytes { step(byte) } }
  }

  /// Adds bytes that lie in memory.
  public mutating func update(_ raw: UnsafeRawBufferPointer) {
    let folded = fold(raw)
    updateByTables(UnsafeRawBufferPointer(rebasing: raw[folded...]))
  }

  /// Adds whole blocks of sixteen bytes; says how many bytes that were, perhaps none.
  private mutating func fold(_ raw: UnsafeRawBufferPointer) -> Int {
    guard raw.count >= 64, let base = raw.baseAddress else { return 0 }
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    return withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { rest in
      let block = rest.bindMemory(to: UInt8.self)
      let folded = canon_crc32_fold(state, bytes, raw.count, block.baseAddress)
      guard folded > 0 else { return 0 }
      state = 0
      updateByTables(UnsafeRawBufferPointer(rest))
      return folded
    }
  }

  mutating func updateByTables(_ raw: UnsafeRawBufferPointer) {
    var at = 0
    Self.tables.withUnsafeBufferPointer { table in
      while at + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        state = Self.slice(word ^ UInt64(state), table)
        at += 8
      }
    }
    while at < raw.count {
      step(raw[at])
      at += 1
    }
  }

  @inline(__always)
  private static func slice(_ word: UInt64, _ table: UnsafeBufferPointer<UInt32>) -> UInt32 {
    var mixed: UInt32 = 0
    for lane in 0..<8 {
      let byte = Int(truncatingIfNeeded: word >> UInt64(lane * 8) & 0xFF)
      mixed ^= table[(7 - lane) * 256 + byte]
    }
    return mixed
  }

  private mutating func step(_ byte: UInt8) {
    state = Self.tables[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8
  }

  /// Eight tables of 256: the n-th advances a byte by n more bytes.
  private static let tables: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
      table[byte] = value
    }
    for index in 256..<table.count {
      let previous = table[index - 256]
      table[index] = table[Int(previous & 0xFF)] ^ previous >> 8
    }
    return table
  }()
}
