extension KeyEntry {
  /// What a question says beside stem and answer.
  static let about: [KeyEntry] = [
    KeyEntry(
      .explain, .text,
      "Told after the question: why the answer is right, and what is worth knowing.",
      example: #""It was built for the world's fair of 1889.""#),
    KeyEntry(
      .source, .text, "A key of the pack's sources, then after a comma the place in it.",
      example: #""article, paragraph 5""#),
    KeyEntry(
      .tags, .texts, "Words to find the question by.", example: #"["history", "towers"]"#),
    category, difficulty,
    KeyEntry(
      .hints, .texts, "Told one after another when a player asks for help.",
      example: #"["It stands by the Seine."]"#),
    time, worth,
    KeyEntry(.asOf, .text, "The day at which the answer was true.", example: #""2024-12-31""#),
    KeyEntry(
      .feedback, .pairs(least: 0), "What to say to a player who gives a particular answer.",
      example: #"{"Lyon": "That is the third largest city."}"#),
    KeyEntry(
      .credit, .shares, "What a particular answer earns, in percent from -100 to 100.",
      example: #"{"Seine": 50}"#),
    KeyEntry(
      .media, .text, "A file beside the pack, or an address.", example: #""tower.jpg""#),
    KeyEntry(
      .examples, .one(.examples),
      "Guesses that the author promises are judged so: the pack's own tests.",
      example: #"{"accept": ["paris"], "reject": ["Lyon"]}"#),
  ]

  static let ofDefaults = [time, difficulty, category, worth]

  static let ofExamples = [
    KeyEntry(.accept, .texts, "Must be right.", example: #"["paris"]"#),
    KeyEntry(.prompt, .texts, "Must be asked about again.", example: #"["France"]"#),
    KeyEntry(.reject, .texts, "Must be wrong.", example: #"["London"]"#),
  ]

  static let ofItem = [
    KeyEntry(.answer, .text, "The answer.", example: #""east""#, isRequired: true),
    KeyEntry(.accept, .texts, "Others that count as the same.", example: #"["orient"]"#),
  ]

  static let ofPrompt = [
    KeyEntry(
      .text, .text, "The answer that is not specific enough.", example: #""France""#,
      isRequired: true),
    KeyEntry(.ask, .text, "What to ask the player then.", example: #""Which city?""#),
  ]

  private static let category = KeyEntry(
    .category, .text, "What a player may choose the question by.", example: #""Geography""#)
  private static let difficulty = KeyEntry(
    .difficulty, .level, "From 1, easy, to 5, hard.", example: "2")
  private static let time = KeyEntry(
    .time, .text, "Time for the answer: seconds, or with a unit (ms, s, m); a day at most.",
    example: #""20s""#)
  private static let worth = KeyEntry(
    .worth, .points, "Points for a right answer, from 0 to 1000000.", example: "10")
}
