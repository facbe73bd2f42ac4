import QuizCore
import QuizPacks
import TestKit
import Testing

@Suite("The manual of packs")
struct ManualTests {
  /// What stands between a fence of YAML and its end.
  private static func snippets() throws -> [String] {
    var snippets: [String] = []
    var open: [Substring]?
    let text = try Files.text(Checkout.path("docs/packs.md"))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```yaml" {
        open = []
      } else if line == "```", let lines = open {
        snippets.append(lines.joined(separator: "\n"))
        open = nil
      } else {
        open?.append(line)
      }
    }
    return snippets
  }

  @Test("every example loads without a problem, and together they show every kind")
  func examples() throws {
    let snippets = try ManualTests.snippets()
    #expect(snippets.count >= 14)
    var kinds: Set<Kind> = []
    for snippet in snippets {
      let isWhole = snippet.hasPrefix("canon:")
      let text = isWhole ? snippet : "canon: 1\nid: p\ntitle: P\nquestions:\n" + snippet
      let loaded = Loading.pack(text)
      #expect(loaded.problems.map(\.description) == [], "\(snippet)")
      kinds.formUnion(loaded.pack?.questions.map(\.kind) ?? [])
    }
    #expect(kinds == Set(Kind.allCases))
  }

  @Test("the first pack has ten lines or so")
  func first() throws {
    let first = try ManualTests.snippets().first ?? ""
    #expect(first.split(separator: "\n").count <= 10)
  }
}
