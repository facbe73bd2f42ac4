import Glibc
import TestKit
import Testing

@testable import QuizTerminal

@Suite("the clock that tests move")
struct TickedClockTests {
  @Test("it stands still but for what is written to its pipe")
  func ticks() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/clock"
    #expect(mkfifo(path, 0o600) == 0)
    let clock = try #require(TickedClock(path: path))
    #expect(clock.now() == 0)
    let end = open(path, O_WRONLY | O_NONBLOCK)
    _ = write(end, "1000\n250\n3", 10)
    close(end)
    #expect(clock.now() == 1250)
    #expect(clock.sleep(for: 10) == nil)
  }

  @Test("without a pipe there is none")
  func noPipe() {
    #expect(TickedClock(path: "/nonexistent/clock") == nil)
  }
}
