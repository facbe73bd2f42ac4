import QuizCore
import QuizYAML
import TestKit
import Testing

@testable import QuizPacks

@Suite("The one layout of packs")
struct PackFormatTests {
  static func formatted(_ text: String, addsIDs: Bool = false) throws -> String {
    let edit = try PackFormat.edit(bytes: Array(text.utf8), path: "p.yaml", addsIDs: addsIDs)
    return String(decoding: edit.after, as: UTF8.self)
  }

  private static func unchecked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return YAMLReader.read(bytes).root.map { LayoutSetter.text(of: $0, in: bytes) } ?? ""
  }

  private static let head = "canon: 1\nid: p\ntitle: P\n\nquestions:\n"

  /// The questions of a pack after it was set.
  private static func questions(_ text: String) throws -> String {
    String(try formatted(head + text).dropFirst(head.count))
  }

  @Test("any pack is set so that it says the same, has its comments, and is set once and for all")
  func campaign() throws {
    for number in 0..<Campaign.size(6_000) {
      let (text, comments) = OddPack.text(
        seed: UInt64(number) &+ UInt64(Campaign.seed) &* 1_000_003)
      let loaded = PackLoader.load(bytes: Array(text.utf8), file: "p.yaml")
      try #require(loaded.problems.isEmpty, "\(loaded.problems) in\n\(text)")
      let found = try #require(loaded.pack, "\(loaded.problems) in\n\(text)")
      guard let set = try? Self.formatted(text) else {
        Issue.record("cannot be set: \(text)\n-- becomes --\n\(Self.unchecked(text))")
        return
      }
      var again = try #require(PackLoader.load(bytes: Array(set.utf8), file: "p.yaml").pack)
      again.identity = found.identity
      #expect(again == found, "\(text)\n-- became --\n\(set)")
      #expect(try Self.formatted(set) == set, "\(text)")
      for comment in comments {
        #expect(set.ranges(of: comment).count == 1, "\(comment) in\n\(text)\n-- became --\n\(set)")
      }
      let windows = text.replacing("\n", with: "\r\n")
      #expect(try Self.formatted(windows) == set, "with CRLF:\n\(text)")
    }
  }

  @Test("what Canon makes of a pack is what PyYAML makes of it", .enabled(if: Needs.python("yaml")))
  func secondReader() throws {
    let script = """
      import sys, yaml
      def bare(x):
          if isinstance(x, str): return x.rstrip("\\n")
          if isinstance(x, list): return [bare(y) for y in x]
          return [(bare(k), bare(v)) for k, v in x.items()] if isinstance(x, dict) else x
      one, two = [open(p, encoding="utf-8").read().split("\\f") for p in sys.argv[1:]]
      load = lambda text: bare(yaml.load(text, Loader=yaml.CBaseLoader))
      print(sum(load(a) == load(b) for a, b in zip(one, two)))
      """
    try TemporaryFolder.with { folder in
      let texts = (0..<50).map { OddPack.text(seed: $0).text }
      let before = try folder.write(texts.joined(separator: "\u{C}"), to: "before")
      let after = try folder.write(
        try texts.map { try Self.formatted($0) }.joined(separator: "\u{C}"), to: "after")
      #expect(try Python.run(script, [before, after]) == ("50\n", ""))
    }
  }

  @Test("what is not YAML is told of and left")
  func broken() {
    #expect(throws: LayoutFault.self) { try Self.formatted(Self.head + "  - ask: 'x\n") }
    #expect(throws: LayoutFault.self) { try Self.formatted("") }
    #expect(throws: LayoutFault.self) { try Self.formatted("- a list\n") }
    #expect {
      try PackFormat.edit(path: "/nowhere/p.yaml")
    } throws: {
      "\($0)"
        == "/nowhere/p.yaml: error: there is no such file: check the path, or give the name of a pack"
    }
  }

  @Test("a pack whose questions are wrong is set all the same")
  func wrong() throws {
    #expect(try Self.questions("- ask:   A?\n") == "  - ask: A?\n")
    #expect(try Self.questions("- just text\n") == "  - just text\n")
  }

  @Test("both shipped packs are set", arguments: ["finale", "creators"])
  func shipped(name: String) throws {
    let text = try Files.text(Checkout.path("QuestionPacks/\(name).yaml"))
    #expect(try Self.formatted(text) == text)
  }
}
