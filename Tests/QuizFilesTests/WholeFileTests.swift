import Glibc
import QuizFiles
import TestKit
import Testing

@Suite("Whole files") struct WholeFileTests {
  private func code(_ path: String, limit: Int = 1 << 20) -> Int32? {
    do {
      _ = try WholeFile.bytes(of: path, limit: limit)
      return nil
    } catch { return error.code }
  }

  @Test("a file is read to its end")
  func whole() throws {
    try TemporaryFolder.with { folder in
      let text = String(repeating: "0123456789", count: 300_000)
      try folder.write(text, to: "big")
      #expect(try WholeFile.bytes(of: folder.path("big")) == Array(text.utf8))
      try folder.write("", to: "empty")
      #expect(try WholeFile.bytes(of: folder.path("empty")) == [])
    }
  }

  @Test("what is no file, or too large, is refused with the reason")
  func refused() throws {
    try TemporaryFolder.with { folder in
      try folder.write("0123456789", to: "ten")
      #expect(code(folder.path("ten"), limit: 10) == nil)
      #expect(code(folder.path("ten"), limit: 9) == EFBIG)
      #expect(code(folder.path) == EISDIR)
      #expect(code(folder.path("none")) == ENOENT)
      #expect(code("") == ENOENT)
      #expect(code("/dev/null") == EINVAL)
    }
  }
}
