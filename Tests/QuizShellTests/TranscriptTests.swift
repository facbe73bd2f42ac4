import TestKit
import Testing

/// Whole sessions, kept as text: one for each command, and more.
@Suite("Transcripts")
struct TranscriptTests {
  static let transcripts = Transcripts.all

  @Test("a session reads as it always has", arguments: transcripts.map(\.name))
  func session(_ name: String) throws {
    let transcript = try #require(Self.transcripts.first { $0.name == name })
    let difference = try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: "packs/demo.yaml")
      for (file, text) in transcript.files { try folder.write(text, to: file) }
      let calls = transcript.calls.map {
        Stage.Call(
          $0.command.replacing("FOLDER", with: folder.path)
            .replacing("CHECKOUT", with: Checkout.root), $0.lines)
      }
      var stage = Stage(packs: folder.path("packs"))
      if !["match", "rules-test"].contains(name) { stage.folders.removeLast() }
      let told = try stage.transcript(calls)
      let text = told.replacing(folder.path, with: "FOLDER")
        .replacing(Checkout.root, with: "CHECKOUT")
      return Golden.difference(name, text)
    }
    #expect(difference == nil)
  }
}
