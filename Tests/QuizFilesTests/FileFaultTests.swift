import Glibc
import QuizFiles
import Testing

@Suite("Why a file could not be written") struct FileFaultTests {
  @Test("the reason is told in the system's words, in lower case")
  func words() {
    #expect(FileFault("a", code: ENOSPC).why == "no space left on device")
  }
}
