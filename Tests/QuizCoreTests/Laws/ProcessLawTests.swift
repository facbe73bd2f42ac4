import Glibc
import TestKit
import Testing

@testable import QuizCore

@Suite("Two processes", .timeLimit(.minutes(Campaign.patience))) struct ProcessLawTests {
  @Test("the same seed gives the same events in every process")
  func same() throws {
    let first = try output(seed: Campaign.seed)
    #expect(first.count > 10)
    #expect(try output(seed: Campaign.seed) == first)
  }

  @Test("another seed gives other events")
  func other() throws {
    #expect(try output(seed: Campaign.seed) != output(seed: Campaign.seed + 1))
  }

  /// What the helper beside the test bundle prints, with hashing seeded by the system.
  private func output(seed: UInt64) throws -> [String] {
    let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    let path = access(folder + "/playout", X_OK) == 0 ? folder : Checkout.path(".build/debug")
    let command = "env -u SWIFT_DETERMINISTIC_HASHING '\(path)/playout' \(seed) 200"
    let pipe = try #require(popen(command, "r"))
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), pipe) != nil {
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(pclose(pipe) == 0)
    return lines
  }
}
