/// Sessions of an author who checks and tests packs.
extension Transcripts {
  static let lint = [
    Transcript(
      name: "pack-check", files: brokenFiles + loose,
      calls: [
        .init("pack check demo"), .init("pack check FOLDER/packs/broken.yaml"),
        .init("pack check FOLDER/loose --strict"), .init("pack check FOLDER/loose --json"),
        .init("pack check FOLDER/loose --diff"), .init("pack check FOLDER/loose --fix"),
        .init("pack check FOLDER/loose FOLDER/packs/broken.yaml --sarif"),
        .init("pack check demo --json --sarif"), .init("pack check demo --fix --diff"),
        .init("pack check FOLDER/nowhere.yaml"),
      ]),
    Transcript(
      name: "pack-test", files: brokenFiles + [("tested.yaml", tested)],
      calls: [
        .init("pack test demo"), .init("pack test FOLDER/tested.yaml"),
        .init("pack test FOLDER/tested.yaml --json"), .init("pack test FOLDER/packs/broken.yaml"),
      ]),
  ]

  private static let loose = [
    (
      "loose/a.yaml",
      """
      canon: 1
      id: loose
      title: Loose
      license: cc by 4.0
      allow: [no-id, no-source, no-explanation]
      questions:
        - ask: Which instrument does Tahno play
          answer: trombone
          accept:
            - Trombone
            # a name of old
            - sackbut
          tags: [music, music]

      """
    ), ("loose/b/c.yml", "canon: 1\nid: c\ntitle: C\nquestions:\n  - {ask: How?, anser: So}\n"),
    ("loose/notes.txt", "not a pack"),
  ]

  private static let tested = """
    canon: 1
    id: tested
    title: Tested
    questions:
      - ask: Who wrote the music for the last scene?
        answer: Jeremy Zuckerman
        prompt: [Jeremy]
        examples:
          accept: [zuckerman, Sugarman]
          prompt: [Jeremy]
          reject: [Konietzko, Jeremy]
      - ask: Who posted first?
        answer: DiMartino
        wrong: [Konietzko, Miyazaki]
        feedback:
          Konietsko: He was the second.

    """
}
