/// Compares text with a file that is kept in the repository.
///
///     #expect(Golden.difference("play-three", transcript) == nil)
public enum Golden {
  /// Nil where `text` is what the file holds; otherwise what to tell the reader of the failed test.
  ///
  /// `name` is a path from the checkout's root if it holds a slash, else
  /// `Tests/Transcripts/NAME.txt`. With `CANON_RECORD=1` the file is rewritten, and a changed file
  /// fails that once, so that a run that records is never taken for one that passes.
  public static func difference(
    _ name: String, _ text: String,
    recording: Bool = Environment.value("CANON_RECORD") == "1"
  ) -> String? {
    let path = path(of: name)
    let kept = try? Files.text(path)
    if kept == text { return nil }
    if recording { return record(text, at: path) }
    guard let kept else {
      return "\(path) is missing: run the test with CANON_RECORD=1 to write it"
    }
    return "\(path) differs (- kept, + now):\n" + LineDifference.between(kept, text)
  }

  static func path(of name: String) -> String {
    Checkout.path(name.contains("/") ? name : "Tests/Transcripts/\(name).txt")
  }

  private static func record(_ text: String, at path: String) -> String {
    do {
      try Files.write(text, to: path)
      return "recorded \(path): look at it, then run the test again without CANON_RECORD"
    } catch {
      return "could not record \(path): \(error)"
    }
  }
}
