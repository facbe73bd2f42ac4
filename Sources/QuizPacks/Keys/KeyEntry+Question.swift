extension KeyEntry {
  static let ofQuestion: [KeyEntry] =
    [
      id,
      KeyEntry(
        .ask, .text, "The question as it is put; of a bonus, the lead-in to its parts.",
        example: #""In which city does the Eiffel Tower stand?""#, isRequired: true),
      KeyEntry(
        .clues, .texts, "The clues of a tossup, from hard to easy; (*) ends the power.",
        example: #"["It was meant to stand for twenty years. (*)", "It stands by the Seine."]"#),
      KeyEntry(
        .parts, .many(.part), "The parts of a bonus, each a question with ask and an answer.",
        example: #"[{"ask": "In which city does it stand?", "answer": "Paris"}]"#),
    ] + forms + shaping + about + [
      KeyEntry(
        .allow, .texts, "Codes of checks that do not concern this question.",
        example: #"["short-answer"]"#)
    ]

  static let ofPart: [KeyEntry] =
    [
      id,
      KeyEntry(
        .ask, .text, "The question as it is put.", example: #""In which year was it finished?""#,
        isRequired: true),
    ] + forms + shaping + about

  private static let id = KeyEntry(
    .id, .text,
    "A name that stays the same when the question is reworded, at most 100 characters without spaces.",
    example: #""tower-year""#)

  /// The keys that each begin a form of answer.
  private static let forms = [
    KeyEntry(
      .answer, .text,
      "The right answer, plain whatever it holds. Unquoted true or false makes a true-or-false "
        + "question; with wrong it is one of several options; with within, range, closest or unit it "
        + "is a number.",
      example: #""Paris""#),
    KeyEntry(
      .answerline, .text,
      "The right answer in quizbowl notation: required parts between <b><u> and </u></b>, directives "
        + "in brackets.", example: #""<b><u>Kelvin</u></b> [prompt on Thomson]""#),
    KeyEntry(
      .answers, .list(least: 1),
      "All the right options of a question in which several are right; needs wrong.",
      example: #"["red", "blue"]"#),
    KeyEntry(
      .order, .list(least: 2), "The items in their right order; they are shown shuffled.",
      example: #"["spring", "summer", "autumn"]"#),
    KeyEntry(
      .match, .pairs(least: 2),
      "What belongs together, each left to its right; the right ones are shown shuffled.",
      example: #"{"France": "Paris", "Italy": "Rome"}"#),
    KeyEntry(
      .list, .mixed(.item), "Answers of which several are asked for.",
      example: #"["north", "south", {"answer": "east", "accept": ["orient"]}]"#),
  ]

  /// The keys that shape an answer.
  private static let shaping = [
    KeyEntry(.wrong, .texts, "The options that are wrong.", example: #"["Lyon", "Nice"]"#),
    KeyEntry(.accept, .texts, "Other right answers.", example: #"["the City of Light"]"#),
    KeyEntry(
      .prompt, .mixedOrOne(.promptForm),
      "Answers that are not specific enough: the player is asked again.",
      example: #"[{"text": "France", "ask": "Which city?"}]"#),
    KeyEntry(
      .reject, .texts, "Answers that are wrong however near they come.", example: #"["Pari"]"#),
    KeyEntry(
      .within, .text, "How far a number may be off, edges included, as a number or in percent.",
      example: #""5%""#),
    KeyEntry(
      .range, .text, "The numbers that count as right, edges included.", example: #""10..12""#),
    KeyEntry(
      .closest, .flag, "Whether the nearest guess wins where the game plays so.", example: "true"),
    KeyEntry(
      .unit, .text,
      "The unit of a number, such as km, or the noun that is counted, such as moons; a guess in "
        + "another unit of the same kind is converted.", example: #""km""#),
    KeyEntry(
      .need, .count, "How many of the list are asked for; all of them where it is missing.",
      example: "3"),
  ]
}
