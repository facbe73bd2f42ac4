import Glibc
import Testing

@testable import QuizTerminal

@Suite("reading and writing whole")
struct DescriptorTests {
  @Test("what is written comes out, and the end is told")
  func pipe() {
    var ends: [CInt] = [0, 0]
    #expect(Glibc.pipe(&ends) == 0)
    let sent = Array("hello".utf8)
    #expect(sent.withUnsafeBytes { Descriptor.writeAll($0, to: ends[1]) } == 0)
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(Descriptor.readSome(into: &bytes, from: ends[0]) == 5)
    #expect(Array(bytes.prefix(5)) == sent)
    #expect(Descriptor.readSome(into: &bytes, from: ends[0]) == 0)
    close(ends[0])
  }

  @Test("the system's number is given where it fails")
  func failure() {
    var bytes = [UInt8](repeating: 0, count: 1)
    #expect(Descriptor.readSome(into: &bytes, from: -1) == -Int(EBADF))
    #expect([1].withUnsafeBytes { Descriptor.writeAll($0, to: -1) } == EBADF)
  }
}
