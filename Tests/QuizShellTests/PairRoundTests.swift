import Glibc
import TestKit
import Testing

@testable import QuizShell

@Suite("Pairing by command") struct PairRoundTests {
  /// Every state of the tournaments that another program paired.
  private static let states: [String] = {
    guard let directory = opendir(Shared.path("swiss")) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".in.trf") { names.append(String(name.dropLast(7))) }
    }
    return names.sorted()
  }()

  @Test(
    "every round comes out byte for byte as the other program has it",
    .enabled(if: Needs.shared("swiss")))
  func all() throws {
    #expect(Self.states.count == 116)
    for state in Self.states {
      let told = try Stage().call("tournament pair '\(Shared.path("swiss/\(state).in.trf"))'")
      #expect(told.status == 0)
      #expect(told.output == (try Files.text(Shared.path("swiss/\(state).expected"))), "\(state)")
    }
  }

  @Test("the round printed is one that can be played", .enabled(if: Needs.shared("swiss")))
  func json() throws {
    let path = Shared.path("swiss/n7_r4_s1_clean.r3.in.trf")
    let told = try Stage().call("tournament pair '\(path)' --json")
    #expect(told.output == "{\"round\":4,\"boards\":[[2,6],[5,1],[4,7]],\"bye\":3}\n")
  }
}
