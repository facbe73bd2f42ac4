import TestKit
import Testing

@testable import QuizPacks

@Suite("The table of keys")
struct KeyPlaceTests {
  @Test(
    "each key is described in whole sentences, once for each place", arguments: KeyPlace.allCases)
  func words(place: KeyPlace) {
    for entry in place.entries {
      #expect(entry.words.hasSuffix("."), "\(entry.key.name) of \(place)")
      #expect(!entry.example.isEmpty, "\(entry.key.name) of \(place)")
    }
  }

  @Test("the manual names every key")
  func manual() throws {
    let text = try Files.text(Checkout.path("docs/packs.md"))
    for key in Key.allCases {
      #expect(text.contains("`\(key.name)") || text.contains("\(key.name):"), "\(key.name)")
    }
  }

  @Test("no key is without a place, none stands twice in one")
  func places() {
    let used = KeyPlace.allCases.flatMap(\.keys)
    #expect(Set(used) == Set(Key.allCases))
    for place in KeyPlace.allCases { #expect(Set(place.keys).count == place.keys.count) }
    #expect(Key.allCases.count <= 64)
  }
}
