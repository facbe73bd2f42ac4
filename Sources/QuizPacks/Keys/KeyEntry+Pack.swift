extension KeyEntry {
  static let ofPack: [KeyEntry] = [
    KeyEntry(.canon, .version, "The version of this format.", example: "1", isRequired: true),
    KeyEntry(
      .id, .text, "The pack's name, at most 100 characters without spaces.",
      example: #""towers""#, isRequired: true),
    KeyEntry(
      .title, .text, "What the pack is called.", example: #""Towers of the world""#,
      isRequired: true),
    KeyEntry(.version, .text, "The version of the pack.", example: #""1.0.0""#),
    KeyEntry(.authors, .texts, "Who wrote it.", example: #"["Ann Author"]"#),
    KeyEntry(.license, .text, "Under what terms it may be used.", example: #""CC-BY-4.0""#),
    KeyEntry(
      .language, .text, "The language of its questions, as a BCP 47 tag.", example: #""en""#),
    KeyEntry(
      .description, .text, "A sentence or two on what it is about.",
      example: #""Fifty questions on towers.""#),
    KeyEntry(
      .asOf, .text, "The day at which its answers were true.", example: #""2024-12-31""#),
    KeyEntry(
      .sources, .named(.source), "What the questions cite, each under a key of its own.",
      example: #"{"book": {"title": "The big book of towers"}}"#),
    KeyEntry(
      .defaults, .one(.defaults), "What holds for each question that does not say otherwise.",
      example: #"{"time": "20s"}"#),
    KeyEntry(
      .allow, .texts, "Codes of checks that do not concern this pack.",
      example: #"["no-explanation"]"#),
    KeyEntry(
      .questions, .many(.question), "The questions.",
      example: #"[{"ask": "In which city does the Eiffel Tower stand?", "answer": "Paris"}]"#,
      isRequired: true),
  ]

  static let ofSource: [KeyEntry] = [
    KeyEntry(
      .title, .text, "What it is called.", example: #""The big book of towers""#,
      isRequired: true),
    KeyEntry(.author, .text, "Who wrote it.", example: #""Ann Author""#),
    KeyEntry(.url, .text, "Where it can be found.", example: #""https://example.org/towers""#),
    KeyEntry(.note, .text, "Anything else about it.", example: #""Second edition.""#),
  ]
}
