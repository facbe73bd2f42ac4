import TestKit
import Testing

@Suite("Golden files")
struct GoldenTests {
  @Test("a kept text that is the same passes")
  func same() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("a\nb\n", to: "kept.txt")
      #expect(Golden.difference(path, "a\nb\n", recording: false) == nil)
    }
  }

  @Test("a changed text is told line by line")
  func changed() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("a\nb\nc\n", to: "kept.txt")
      let told = Golden.difference(path, "a\nB\nc\nd\n", recording: false)
      #expect(told == "\(path) differs (- kept, + now):\n-2: b\n+2: B\n+4: d")
    }
  }

  @Test("recording rewrites the file and fails once")
  func recording() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("deep/new.txt")
      let missing = Golden.difference(path, "x\n", recording: false)
      #expect(missing?.contains("CANON_RECORD=1") == true)
      let recorded = Golden.difference(path, "x\n", recording: true)
      #expect(recorded?.hasPrefix("recorded ") == true)
      #expect(Golden.difference(path, "x\n", recording: true) == nil)
      let kept = try folder.text("deep/new.txt")
      #expect(kept == "x\n")
    }
  }

  @Test("a temporary folder is gone afterwards, also when the test throws")
  func cleaned() throws {
    struct Stop: Error {}
    var path = ""
    #expect(throws: Stop.self) {
      try TemporaryFolder.with { folder in
        path = try folder.write("x", to: "a/b/c")
        throw Stop()
      }
    }
    #expect(path.hasSuffix("/a/b/c"))
    #expect(!Files.exists(path))
  }

  @Test("the checkout's root holds the package")
  func root() {
    #expect(Files.exists(Checkout.path("Package.swift")))
  }
}
