import QuizText

extension PackFault: CustomStringConvertible {
  /// What is wrong and what to do, for the pack's author.
  var description: String {
    switch self {
    case .file(let fault): fault.description
    case .yaml(let problem): problem.message
    case .head(let fault): fault.description
    case .key(let fault): fault.description
    case .text(let fault): fault.description
    case .form(let fault): fault.description
    case .value(let fault): fault.description
    case .answer(let error): error.description.visible
    case .lint(let fault): fault.description
    case .format(let fault): fault.description
    }
  }
}

extension PackFault.FileFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing: "there is no such file: check the path, or give the name of a pack"
    case .unreadable(let reason):
      "the file cannot be read (\(reason)): check who may read it"
    case .folder: "this is a folder: name a pack file inside it"
    case .special: "this is no regular file: save what it yields to a file, and name that"
    case .tooLarge(let limit):
      "the file is larger than \(limit >> 20) MiB: split it into several packs"
    case .empty: "the file is empty: begin it with \"canon: 1\""
    case .binary: "the file is not text: name a pack, which is a YAML file"
    case .noSuchPack(let name, let nearest, let folders):
      "there is no pack \(quoted(name)) in \(folders.joined(separator: ", ").visible): "
        + (nearest.map { "did you mean \(quoted($0))?" } ?? "give the path of a pack file")
    }
  }
}

extension PackFault.HeadFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .noMapping(let found):
      "the file holds a \(found) where a pack has keys: begin it with \"canon: 1\""
    case .noFormat: "the format version is missing: begin the file with \"canon: 1\""
    case .unknownFormat(let version):
      "the format version \(quoted(version)) is not known here:"
        + " write \"canon: 1\", or read the pack with a newer canon"
    case .noQuestions: "the pack has no questions: list them under \"questions\""
    case .tooManyQuestions(let limit):
      "the pack has more than \(limit) questions: split it into several packs"
    case .tooManyProblems(let limit):
      "only the first \(limit) problems are shown: mend those first"
    }
  }
}

extension PackFault.KeyFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknown(let name, let place, let nearest?):
      "\(quoted(name)) is not a key of \(place.title): write \"\(nearest.name)\" if that is meant"
    case .unknown(let name, let place, nil):
      "\(quoted(name)) is not a key of \(place.title): use one of "
        + place.keys.map(\.name).joined(separator: ", ")
    case .elsewhere(let key, let place, let belongs):
      "\"\(key.name)\" is a key of \(belongs.title), not of \(place.title): move it there"
    case .missing(let key, let place):
      "\(place.title) has no \"\(key.name)\": add \"\(key.name): \(key.sample)\""
    case .wrongShape(.answer, "list", .text):
      "\"answer\" is a list where one text is wanted: put other spellings under \"accept\","
        + " or write \"answers\" if several options are right"
    case .wrongShape(.questions, let found, .mapping), .wrongShape(.parts, let found, .mapping):
      "a \(found) stands where a question is wanted: write its keys after \"- \","
        + " such as \"- ask: some words\""
    case .wrongShape(let key, let found, let wanted):
      "\"\(key.name)\" is a \(found) where \(wanted.title) is wanted: write \(wanted.sample(key))"
    case .blank(let key): "\"\(key.name)\" is empty: write its text, or remove it"
    }
  }
}

extension PackFault.TextFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .control(let key, let scalar):
      "\"\(key.name)\" holds the invisible character \(Escaping.name(scalar)): remove it"
    case .tooLong(let key, let count, let limit):
      "\"\(key.name)\" has \(count) characters, more than the limit of \(limit): shorten it"
    case .badID(let id):
      "the id \(quoted(id)) is not usable as a name:"
        + " write at most 100 characters without spaces, such as first-question"
    case .duplicateID(let id, let line):
      "the id \(quoted(id)) is taken by the question in line \(line): give each its own"
    case .sameQuestion(let line):
      "this question has the stem and answer of the one in line \(line):"
        + " remove one, or give each an id"
    case .unknownSource(let key, let nearest?):
      "\(quoted(key)) is not among the pack's sources: write \(quoted(nearest)) if that is meant"
    case .unknownSource(let key, nil):
      "\(quoted(key)) is not among the pack's sources: add it under \"sources\" at the pack's head"
    }
  }
}

extension PackFault.FormFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .noAnswer:
      "the question has no answer: add \"answer\", or one of "
        + "answerline, answers, order, match, list, parts"
    case .twoForms(let first, let second):
      "\"\(first.name)\" and \"\(second.name)\" are two ways to answer one question:"
        + " keep one of them"
    case .idle(let key, .bonus):
      "\"\(key.name)\" has no use beside \"parts\": move it to one of the parts"
    case .idle(let key, .truth):
      "\"\(key.name)\" has no use beside an unquoted true or false: remove it,"
        + " or put the answer in quotes if it is text"
    case .idle(let key, let kind):
      "\"\(key.name)\" has no use in a question of the kind \"\(kind.title)\": remove it"
    case .noWrong:
      "\"answers\" stands without \"wrong\": add the options that are not right,"
        + " or write \"list\" if the answers are to be typed"
    case .tooFew(let key, let count, let least):
      "\"\(key.name)\" has \(count == 0 ? "no items" : "\(count) item"): write at least \(least)"
    case .duplicate(let key, let text):
      "\(quoted(text)) stands twice in \"\(key.name)\": remove one"
    case .rightAmongWrong(let text):
      "\(quoted(text)) is both right and wrong: remove it from \"wrong\""
    default: tossupDescription
    }
  }

  private var tossupDescription: String {
    switch self {
    case .cluesWithoutAnswer: "the tossup has clues but no answer: add \"answer\""
    case .cluesOfBonus:
      "\"clues\" and \"parts\" cannot stand in one question: write a tossup and a bonus"
    case .nestedBonus:
      "a part of a bonus cannot be a bonus or a tossup: remove its \"parts\" or \"clues\""
    case .twoPowers: "\"(*)\" stands twice in the clues: keep the one that ends the power"
    case .powerInStem:
      "\"(*)\" ends the power only in a clue: move it to \"clues\", or remove it"
    case .looksTrue(let text):
      "the answer \(quoted(text)) is taken as text: write true or false in lower case"
        + " for a true-or-false question, or put it in quotes"
    default: ""
    }
  }
}

extension PackFault.ValueFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .difficulty(let text):
      "the difficulty \(quoted(text)) is not one of 1, 2, 3, 4, 5: write 1 for easy to 5 for hard"
    case .time(let text):
      "the time \(quoted(text)) cannot be read: write one such as 20s, 2.5s or 1m, of a day at most"
    case .worth(let text):
      "the worth \(quoted(text)) is no number of points: write one from 0 to 1000000, such as 10"
    case .credit(let text, let answer):
      "the credit \(quoted(text)) for \(quoted(answer)) is no share in percent:"
        + " write a whole number from -100 to 100"
    case .need(let text, let items):
      "\"need\" is \(quoted(text)), but the list has \(items) items:"
        + " write a whole number from 1 to \(items)"
    case .notBool(let key, let text):
      "\"\(key.name)\" is \(quoted(text)): write true or false, in lower case and without quotes"
    }
  }
}

extension Shape {
  var title: String {
    switch self {
    case .text: "one text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  func sample(_ key: Key) -> String {
    switch self {
    case .text: "\"\(key.name): \(key.sample)\""
    case .list: "its items in lines of their own, each after \"- \""
    case .mapping: "its keys in indented lines of their own, such as \"\(key.pairSample)\""
    }
  }
}

extension Key {
  /// What might stand behind the key.
  var sample: String {
    switch self {
    case .canon: "1"
    case .id: "short-name"
    case .difficulty: "2"
    case .time: "20s"
    case .worth: "10"
    case .need: "3"
    case .closest: "true"
    case .source: "article, paragraph 5"
    default: "some words"
    }
  }

  /// A line of the mapping behind the key.
  var pairSample: String {
    switch self {
    case .match: "France: Paris"
    case .feedback: "Lyon: That is the third largest city."
    case .credit: "Lyon: 50"
    case .sources: "article:"
    case .defaults: "time: 20s"
    case .examples: "accept: [paris]"
    default: "ask: some words"
    }
  }
}
