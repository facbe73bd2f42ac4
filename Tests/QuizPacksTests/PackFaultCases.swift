/// A question as an author might write it, which begins in line 7, column 5, and what it is told.
enum PackFaultCases {
  typealias Case = (String, String)

  static let keys: [Case] = [
    (
      "{ask: q, anser: a, answer: a}",
      "7:14: error: \"anser\" is not a key of a question: write \"answer\" if that is meant"
    ),
    (
      "{question: q, ask: q, answer: a}",
      "7:6: error: \"question\" is not a key of a question: write \"ask\" if that is meant"
    ),
    (
      "{ask: q, answer: a, url: u}",
      "7:25: error: \"url\" is a key of a source, not of a question: move it there"
    ),
    (
      "{ask: q, answer: a, examples: {acept: a}}",
      "7:36: error: \"acept\" is not a key of \"examples\": write \"accept\" if that is meant"
    ),
    (
      "{ask: q, list: [{answer: a, zzz: b}]}",
      "7:33: error: \"zzz\" is not a key of an item of a list: use one of answer, accept"
    ),
    (
      "{ask: q, ask: r, answer: a}",
      "7:14: error: the key \"ask\" was given before, in line 7, column 6: remove one of the two"
    ),
    ("{answer: a}", "7:5: error: a question has no \"ask\": add \"ask: some words\""),
    (
      "{ask: q, answer: a, prompt: [{ask: r}]}",
      "7:34: error: a prompt has no \"text\": add \"text: some words\""
    ),
    (
      "{ask: q, list: [{accept: a}]}",
      "7:21: error: an item of a list has no \"answer\": add \"answer: some words\""
    ),
    (
      "just words",
      "7:5: error: a text stands where a question is wanted: write its keys after \"- \","
        + " such as \"- ask: some words\""
    ),
    (
      "{ask: [q], answer: a}",
      "7:11: error: \"ask\" is a list where one text is wanted: write \"ask: some words\""
    ),
    (
      "{ask: q, answer: [a, b]}",
      "7:22: error: \"answer\" is a list where one text is wanted: put other spellings under"
        + " \"accept\", or write \"answers\" if several options are right"
    ),
    (
      "{ask: q, order: a}",
      "7:21: error: \"order\" is a text where a list is wanted:"
        + " write its items in lines of their own, each after \"- \""
    ),
    (
      "{ask: q, match: [a]}",
      "7:21: error: \"match\" is a list where a mapping is wanted:"
        + " write its keys in indented lines of their own, such as \"France: Paris\""
    ),
  ]

  static let texts: [Case] = [
    (
      "{ask: q, answer: ''}", "7:22: error: \"answer\" is empty: write its text, or remove it"
    ),
    (
      "{ask: q, answer: \" \\t\"}",
      "7:22: error: \"answer\" is empty: write its text, or remove it"
    ),
    (
      "{ask: q, answer: a, explain: }",
      "7:34: error: \"explain\" is empty: write its text, or remove it"
    ),
    (
      "{ask: q, answer: a, accept: [b, \"\"]}",
      "7:37: error: \"accept\" is empty: write its text, or remove it"
    ),
    (
      "{ask: q, answer: \"\\e[31ma\"}",
      "7:22: error: \"answer\" holds the invisible character ␛: remove it"
    ),
    (
      "{ask: \"\\u202Eq\", answer: a}",
      "7:11: error: \"ask\" holds the invisible character <U+202E>: remove it"
    ),
    (
      "{id: a b, ask: q, answer: a}",
      "7:10: error: the id \"a b\" is not usable as a name:"
        + " write at most 100 characters without spaces, such as first-question"
    ),
    (
      "{id: x, ask: q, answer: a}\n  - {id: x, ask: r, answer: a}",
      "8:10: error: the id \"x\" is taken by the question in line 7: give each its own"
    ),
    (
      "{ask: q, answer: a}\n  - {ask: q, answer: a}",
      "8:5: error: this question has the stem and answer of the one in line 7:"
        + " remove one, or give each an id"
    ),
    (
      "{ask: q, answer: a, source: 'bok, page 3'}",
      "7:33: error: \"bok\" is not among the pack's sources: write \"book\" if that is meant"
    ),
    (
      "{ask: q, answer: a, source: elsewhere}",
      "7:33: error: \"elsewhere\" is not among the pack's sources:"
        + " add it under \"sources\" at the pack's head"
    ),
  ]

  static let forms: [Case] = [
    (
      "{ask: q}",
      "7:5: error: the question has no answer: add \"answer\", or one of"
        + " answerline, answers, order, match, list, parts"
    ),
    (
      "{ask: q, answer: a, order: [a, b]}",
      "7:25: error: \"answer\" and \"order\" are two ways to answer one question:"
        + " keep one of them"
    ),
    (
      "{ask: q, order: [a, b], wrong: [c]}",
      "7:29: error: \"wrong\" has no use in a question of the kind \"put in order\": remove it"
    ),
    (
      "{ask: q, answer: true, wrong: [no way]}",
      "7:28: error: \"wrong\" has no use beside an unquoted true or false: remove it,"
        + " or put the answer in quotes if it is text"
    ),
    (
      "{ask: q, answers: [a, b]}",
      "7:23: error: \"answers\" stands without \"wrong\": add the options that are not right,"
        + " or write \"list\" if the answers are to be typed"
    ),
    ("{ask: q, answer: a, wrong: []}", "7:32: error: \"wrong\" has no items: write at least 1"),
    ("{ask: q, order: [a]}", "7:21: error: \"order\" has 1 item: write at least 2"),
    ("{ask: q, match: {a: b}}", "7:21: error: \"match\" has 1 item: write at least 2"),
    (
      "{ask: q, answer: a, wrong: [b, B.]}",
      "7:36: error: \"B.\" stands twice in \"wrong\": remove one"
    ),
    (
      "{ask: q, order: [x, ý, y]}",
      "7:28: error: \"y\" stands twice in \"order\": remove one"
    ),
    (
      "{ask: q, match: {a: c, b: C}}",
      "7:31: error: \"C\" stands twice in \"match\": remove one"
    ),
    (
      "{ask: q, answer: Zürich, wrong: [Bern, zurich]}",
      "7:44: error: \"zurich\" is both right and wrong: remove it from \"wrong\""
    ),
    (
      "{ask: q, answer: Yes}",
      "7:22: warning: the answer \"Yes\" is taken as text: write true or false in lower case"
        + " for a true-or-false question, or put it in quotes"
    ),
  ]

  static let tossups: [Case] = [
    (
      "{ask: q, clues: [a]}",
      "7:5: error: the tossup has clues but no answer: add \"answer\""
    ),
    (
      "{ask: q, clues: [a], parts: [{ask: r, answer: s}]}",
      "7:14: error: \"clues\" and \"parts\" cannot stand in one question: write a tossup and a bonus"
    ),
    (
      "{ask: q, clues: [a (*), (*) b], answer: c}",
      "7:21: error: \"(*)\" stands twice in the clues: keep the one that ends the power"
    ),
    (
      "{ask: q (*), answer: c}",
      "7:11: warning: \"(*)\" ends the power only in a clue: move it to \"clues\", or remove it"
    ),
    (
      "{ask: q, parts: [{ask: r, parts: [{ask: s, answer: t}]}]}",
      "7:31: error: a part of a bonus cannot be a bonus or a tossup:"
        + " remove its \"parts\" or \"clues\""
    ),
    ("{ask: q, parts: []}", "7:21: error: \"parts\" has no items: write at least 1"),
    (
      "{ask: q, parts: [{ask: r, answer: s}], examples: {accept: s}}",
      "7:44: error: \"examples\" has no use beside \"parts\": move it to one of the parts"
    ),
  ]

  static let values: [Case] = [
    (
      "{ask: q, answer: a, difficulty: 6}",
      "7:37: error: the difficulty \"6\" is not one of 1, 2, 3, 4, 5:"
        + " write 1 for easy to 5 for hard"
    ),
    (
      "{ask: q, answer: a, time: soon}",
      "7:31: error: the time \"soon\" cannot be read:"
        + " write one such as 20s, 2.5s or 1m, of a day at most"
    ),
    (
      "{ask: q, answer: a, worth: -4}",
      "7:32: error: the worth \"-4\" is no number of points:"
        + " write one from 0 to 1000000, such as 10"
    ),
    (
      "{ask: q, answer: a, credit: {b: 101}}",
      "7:37: error: the credit \"101\" for \"b\" is no share in percent:"
        + " write a whole number from -100 to 100"
    ),
    (
      "{ask: q, list: [a, b], need: 3}",
      "7:34: error: \"need\" is \"3\", but the list has 2 items:"
        + " write a whole number from 1 to 2"
    ),
    (
      "{ask: q, answer: 4, closest: yes}",
      "7:34: error: \"closest\" is \"yes\": write true or false, in lower case and without quotes"
    ),
  ]

  static let judged: [Case] = [
    (
      "{ask: q, answer: many, within: 1}",
      "7:22: error: \"many\" is not a number: write one such as 42, -0.5, 1e3 or 3/4"
    ),
    (
      "{ask: q, answer: 5, within: little}",
      "7:33: error: \"within\" is \"little\", which is no tolerance:"
        + " write a number that is not negative, such as 0.5, or a percentage, such as 5%"
    ),
    (
      "{ask: q, answer: 5, range: 9..4}",
      "7:32: error: the range \"9..4\" ends before it begins: write the smaller number first"
    ),
    (
      "{ask: q, answer: 5, unit: 10 wibbles}",
      "7:31: error: \"unit\" is \"10 wibbles\", which names nothing: write a unit such as"
        + " km, kg, s or USD, or what is counted, such as moons"
    ),
    (
      "{ask: q, answerline: 'a [b'}",
      "7:26: error: the answerline has a \"[\" at column 3 without its partner: add the other one,"
        + " or write the answer under \"answer\", where brackets mean nothing"
    ),
  ]
}
