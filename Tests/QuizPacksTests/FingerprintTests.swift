import QuizPacks
import Testing

@Suite("Fingerprint")
struct FingerprintTests {
  /// From the authors' published test vectors for FNV-1a.
  @Test(
    "64-bit FNV-1a",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func vectors(text: String, hash: String) {
    var fingerprint = Fingerprint()
    fingerprint.add(Array(text.utf8))
    #expect(fingerprint.hex == hash)
  }

  @Test("texts do not run together")
  func separate() {
    var one = Fingerprint()
    one.add("ab")
    one.add("c")
    var two = Fingerprint()
    two.add("a")
    two.add("bc")
    #expect(one.hex != two.hex)
  }
}
