import Testing

@testable import QuizPacks

@Suite("Faults of changing a pack") struct EditFaultTests {
  @Test(
    "each names the file and what to do",
    arguments: [
      (
        EditFault.unreadable("a\u{1B}", why: "permission denied"),
        "\"a␛\" cannot be read (permission denied): look at its permissions"
      ),
      (
        .noQuestion("a"),
        "\"a\" does not have the question any more: add the answer by hand where it is now"
      ),
      (
        .noPlace("a", line: 7),
        "the question in line 7 of \"a\" is written in a way that cannot be changed without "
          + "touching more of it: add the answer to its \"accept\" by hand"
      ),
      (
        .changed("a"), "\"a\" has changed meanwhile, and nothing was written: do it again"
      ),
      (
        .cannotWrite("a", why: "no space left on device"),
        "\"a\" cannot be written (no space left on device), and is as it was: "
          + "look at its permissions and disk"
      ),
    ])
  func wording(fault: EditFault, words: String) { #expect(fault.description == words) }
}
