import Glibc
import Testing

@testable import QuizTerminal

@Suite("the words for what goes wrong")
struct MessagesTests {
  @Test(
    "each message names the thing and the remedy",
    arguments: [
      (
        OutputError.closed(name: "standard output"),
        "standard output: closed by its reader; run again with one that reads all"
      ),
      (
        .full(name: "standard output"),
        "standard output: no space left; free some space and run again"
      ),
      (
        .failed(name: "standard output", code: EIO),
        "standard output: input/output error; check where it goes and run again"
      ),
    ] as [(OutputError, String)])
  func output(error: OutputError, words: String) {
    #expect(error.description == words)
  }

  @Test(
    "each message of the history names the file",
    arguments: [
      (
        HistoryError.unreadable(path: "h", code: EACCES),
        "history \"h\": permission denied; make it readable or remove it"
      ),
      (.notAFile(path: "h"), "history \"h\": not a file; move away what stands at that path"),
      (
        .unwritable(path: "h", code: ENOSPC),
        "history \"h\": no space left on device; this line is not kept, make room or make it writable"
      ),
    ] as [(HistoryError, String)])
  func history(error: HistoryError, words: String) {
    #expect(error.description == words)
  }

  @Test(
    "each message of the input says where",
    arguments: [
      (
        InputError.unreadable(code: EIO),
        "standard input: input/output error; check where it comes from"
      ),
      (
        .lineTooLong(line: 7, limit: 10),
        "standard input:7: longer than 10 bytes, the rest was left out; break the line up"
      ),
    ] as [(InputError, String)])
  func input(error: InputError, words: String) {
    #expect(error.description == words)
  }
}
