import TestKit
import Testing

@testable import QuizPacks

@Suite("Zip archives")
struct ZipArchiveTests {
  @Test("files are packed and unpacked, the same to the same bytes")
  func roundTrip() throws {
    let files = [
      (name: "a.txt", bytes: Array("hello".utf8)),
      (name: "d/ü.bin", bytes: [UInt8](repeating: 7, count: 300_000)),
    ]
    let packed = try ZipArchive.packed(files)
    #expect(try ZipArchive.packed(files) == packed)
    let archive = try ZipArchive(packed)
    #expect(archive.names == ["a.txt", "d/ü.bin"])
    #expect(try archive.read("a.txt", limit: 5) == files[0].bytes)
    #expect(try archive.read("d/ü.bin", limit: 300_000) == files[1].bytes)
    #expect(throws: ZipFault.missing) { try archive.read("b", limit: 5) }
  }

  @Test("a bomb is not unpacked beyond the limit")
  func bomb() throws {
    let packed = try ZipArchive.packed([("content.xml", [UInt8](repeating: 32, count: 30_000_000))])
    #expect(packed.count < 100_000)
    #expect(throws: ZipFault.tooLarge) {
      try ZipArchive(packed).read("content.xml", limit: 1_000_000)
    }
  }

  @Test("an archive that is cut off, or has a byte changed, is broken or whole, and never more")
  func damage() throws {
    let content = Array("<package name=\"x\"/>".utf8)
    let packed = try ZipArchive.packed([("content.xml", content)])
    for length in 0..<packed.count {
      let read = try? ZipArchive(Array(packed.prefix(length))).read("content.xml", limit: 100)
      #expect(read == nil || read == content, "\(length)")
    }
    for at in packed.indices {
      var bytes = packed
      bytes[at] ^= 0xFF
      let read = try? ZipArchive(bytes).read("content.xml", limit: 100)
      #expect(read == nil || (read?.count ?? 0) <= 101, "\(at)")
    }
  }

  @Test("names inside and outside")
  func names() {
    for name in ["a", "a/b", "a..b", "..a/b", "a\\b"] {
      #expect(ZipArchive.isInside(name), "\(name)")
    }
    for name in ["../a", "a/../b", "/a", "\\a", "..", "C:\\a", "c:/a", "a\\..\\b", ""] {
      #expect(!ZipArchive.isInside(name), "\(name)")
    }
  }
}
