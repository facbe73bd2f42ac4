import Glibc
import Testing

@testable import QuizTerminal

@Suite("writing standard output")
struct OutputTests {
  @Test("text is written when it is flushed")
  func flush() throws {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    let output = Output(descriptor: ends[1])
    try output.write("Zü")
    try output.write("rich\n")
    try output.flush()
    var bytes = [UInt8](repeating: 0, count: 64)
    let got = read(ends[0], &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(got), as: UTF8.self) == "Zürich\n")
    for end in ends { close(end) }
  }

  @Test("a full disk is an error with exit status 3")
  func full() throws {
    let output = Output(descriptor: open("/dev/full", O_WRONLY))
    try output.write("x")
    let error = #expect(throws: OutputError.self) { try output.flush() }
    #expect(error == .full(name: "standard output"))
    #expect(error?.exitStatus == 3)
  }

  @Test("a closed pipe is an error and no signal")
  func closed() throws {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    close(ends[0])
    let output = Output(descriptor: ends[1], name: "pipe")
    try output.write("x")
    #expect(throws: OutputError.closed(name: "pipe")) { try output.flush() }
    close(ends[1])
  }

  @Test("a slow reader on a pipe that does not wait gets every byte")
  func slowReader() async throws {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (input, end) = (ends[0], ends[1])
    let reader = Task.detached {
      var bytes = [UInt8](repeating: 0, count: 1000)
      var total = 0
      while case let got = read(input, &bytes, bytes.count), got > 0 { total += got }
      return total
    }
    let output = Output(descriptor: end)
    for _ in 0..<1000 { try output.write(String(repeating: "x", count: 1000)) }
    try output.flush()
    close(end)
    #expect(await reader.value == 1_000_000)
    close(input)
  }
}
