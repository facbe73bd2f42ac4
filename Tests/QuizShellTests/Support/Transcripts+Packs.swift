/// Sessions of those who write packs.
extension Transcripts {
  static let authors = [
    Transcript(
      name: "pack-format", files: [("odd.yaml", oddPack), ("bad.yaml", "canon: 1\ntitle: 'x\n")],
      calls: [
        .init("pack format --check FOLDER/odd.yaml"), .init("pack format FOLDER/odd.yaml --json"),
        .init("pack format FOLDER/odd.yaml"), .init("pack format --ids FOLDER/odd.yaml"),
        .init("pack format --check FOLDER/odd.yaml FOLDER/bad.yaml"),
        .init("pack check FOLDER/odd.yaml"),
      ]),
    Transcript(name: "pack-schema", calls: [.init("pack schema")]),
  ]

  private static let oddPack = """
    # A pack.
    canon:   1
    id: odd
    title: "Odd"
    questions:
    # The first.
    - ask:  How many
        legs?
      answer: '8' # of a spider
      accept:
      - eight
    - {ask: Who\u{202E}?, answer: x}

    """
}
