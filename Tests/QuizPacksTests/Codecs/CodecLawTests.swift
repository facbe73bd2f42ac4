import PackKit
import QuizCore
import QuizPacks
import TestKit
import Testing

/// What holds of every format, on packs at random.
@Suite("Laws of every codec")
struct CodecLawTests {
  static let names = Codecs.all.map(\.name)
  /// The formats that lose nothing.
  private static let own: Set<String> = ["yaml", "json"]

  @Test("what is written, read again, and the loss report give back the pack", arguments: names)
  func roundTrip(_ name: String) throws {
    let codec = try #require(Codecs.named(name))
    var wrong: [String] = []
    for number in 0..<Campaign.size(10_000) where wrong.count < 3 {
      let seed = Campaign.seed &+ UInt64(number)
      let pack = GeneratedPack.make(seed: seed)
      guard let written = codec.write(pack) else { continue }
      let read = codec.read(CodecSource(bytes: written.bytes, file: ""))
      if !isWhole(pack, read.pack, written.losses) || read.hasErrors {
        wrong.append("seed \(seed): \(read.problems)")
      }
      guard Self.own.contains(name), !pack.questions.isEmpty else { continue }
      if !written.losses.isEmpty || !isSame(pack, read.pack) { wrong.append("seed \(seed): lost") }
    }
    #expect(wrong == [])
  }

  private func isWhole(_ pack: Pack, _ read: Pack?, _ losses: [Loss]) -> Bool {
    let count = pack.questions.count
    let found = Restoring.trees(read: read, losses: losses, count: count)
    let wanted = Restoring.trees(read: pack, losses: [], count: count)
    return found.map(Restoring.sorted) == wanted.map(Restoring.sorted)
  }

  private func isSame(_ pack: Pack, _ read: Pack?) -> Bool {
    guard var read else { return false }
    read.identity = pack.identity
    return read == pack
  }
}
