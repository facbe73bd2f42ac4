import QuizText

extension EventFault: CustomStringConvertible {
  /// What is wrong and what to do, for the tournament's director.
  var description: String {
    switch self {
    case .file(let fault): fault.description
    case .yaml(let problem): problem.message
    case .key(let fault): fault.description
    case .value(let fault): fault.description
    case .contestant(let fault): fault.description
    case .phase(let fault): fault.description
    case .rules(let problem): "\(problem)".visible
    }
  }
}

extension EventFault.FileFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let reason): "the file cannot be read (\(reason)): check its path"
    case .empty: "the file is empty: begin it with \"canon: 1\""
    case .noMapping(let found):
      "the file holds a \(found) where a tournament has keys: begin it with \"canon: 1\""
    case .isPack:
      "this is a question pack: name the file of a tournament, which lists packs, contestants "
        + "and phases"
    case .unknownFormat(let version):
      "the format version \(quoted(version)) is not known here: write \"canon: 1\", or read the "
        + "file with a newer canon"
    }
  }
}

extension EventFault.KeyFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknown(let name, let place, let nearest?):
      "\(quoted(name)) is not a key of \(place.title): write \"\(nearest.name)\" if that is meant"
    case .unknown(let name, let place, nil):
      "\(quoted(name)) is not a key of \(place.title): use one of "
        + place.fields.map(\.key.name).joined(separator: ", ")
    case .elsewhere(let key, let place, let belongs):
      "\"\(key.name)\" is a key of \(belongs.title), not of \(place.title): move it there"
    case .missing(let key, let place):
      "\(place.title) has no \"\(key.name)\": add \(sample(key, place))"
    case .wrongShape(let key, let place, let found):
      "\"\(key.name)\" is a \(found) where \(place.wanted(key)) is wanted: write \(sample(key, place))"
    case .blank(let key, let place):
      "\"\(key.name)\" is empty: write \(sample(key, place)), or remove it"
    }
  }

  private func sample(_ key: EventKey, _ place: EventPlace) -> String { place.sample(key) }
}

extension EventFault.ValueFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .unfit(let text, let key, let place):
      "\(quoted(text)) will not do for \"\(key.name)\": give \(place.wanted(key)), such as "
        + "\"\(place.field(key)?.sample ?? "")\""
    case .unknown(let text, let key, let place, let nearest):
      "\"\(key.name)\" knows no \(quoted(text)): "
        + (nearest.map { "write \"\($0)\" if that is meant" }
          ?? "give one of \(place.choices(key).joined(separator: ", "))")
    case .twice(let text, let key): "\"\(text)\" stands twice in \"\(key.name)\": remove one"
    case .control(let key, let scalar):
      "\"\(key.name)\" holds the invisible character \(Escaping.name(scalar)): remove it"
    case .tooLong(let key, let count, let limit):
      "\"\(key.name)\" has \(count) characters, more than the limit of \(limit): shorten it"
    case .reversed(let text):
      "the ranks \(quoted(text)) run backwards: write the better rank first, such as \"1-2\""
    }
  }
}

extension EventFault.ContestantFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .tooFew(let count):
      "the tournament has \(count) contestant\(count == 1 ? "" : "s"): list at least 2"
    case .noKind:
      "nothing says how this contestant plays: add \"simulated\", \"bot\", \"sheets\" or "
        + "\"person: true\""
    case .twoKinds(let one, let two):
      "\"\(one.name)\" and \"\(two.name)\" are two ways to play: keep one of them"
    case .nobody: "\"person: false\" leaves nobody to play: remove it, and say who plays"
    case .noName: "the contestant has no \"name\": add \"name: Asami\""
    case .nameTwice(let name, let line):
      "the name \(quoted(name)) is taken by the contestant in line \(line): give each its own"
    case .playerTwice(let name): "\(quoted(name)) plays twice in this team: remove one"
    case .idleRow: "\"row\" has no use without \"sheets\": remove it"
    case .namedSheets:
      "all rows of a file cannot share one name: remove \"name\", or name one of them in \"row\""
    case .lateEntry(let format):
      "nobody can enter format \"\(format)\" late: remove \"from_round\", or choose a format "
        + "without elimination"
    case .leavesBeforeEntry(let from, let until):
      "the contestant leaves after round \(until) and enters in round \(from): correct one of the two"
    case .noPhase(let name, let nearest):
      "there is no phase \(quoted(name)): "
        + (nearest.map { "write \(quoted($0)) if that is meant" } ?? "give the name of a phase")
    }
  }
}

func quoted(_ text: String) -> String { "\"\(text.visible.clipped(to: 60))\"" }
