extension PackFault {
  /// A broken promise of the file is an error; what only looks unintended, a warning.
  var severity: Severity {
    switch self {
    case .form(.looksTrue), .form(.powerInStem): .warning
    case .lint(let fault): fault.severity
    case .format(let fault): fault.severity
    default: .error
    }
  }

  /// The cause as a word.
  var code: String {
    switch self {
    case .file(let fault): fault.code
    case .yaml(let problem):
      if case .duplicateKey = problem.cause { "duplicate-key" } else { "yaml" }
    case .head(let fault): fault.code
    case .key(let fault): fault.code
    case .text(let fault): fault.code
    case .form(let fault): fault.code
    case .value(let fault): fault.code
    case .answer: "bad-answer"
    case .lint(let fault): fault.code
    case .format(let fault): fault.code
    }
  }
}

extension PackFault.FileFault {
  var code: String {
    switch self {
    case .missing: "missing-file"
    case .unreadable: "unreadable-file"
    case .folder, .special: "not-a-file"
    case .tooLarge: "large-file"
    case .empty: "empty-file"
    case .binary: "binary-file"
    case .noSuchPack: "unknown-pack"
    }
  }
}

extension PackFault.HeadFault {
  var code: String {
    switch self {
    case .noMapping: "not-a-pack"
    case .noFormat: "missing-format"
    case .unknownFormat: "unknown-format"
    case .noQuestions: "no-questions"
    case .tooManyQuestions: "many-questions"
    case .tooManyProblems: "many-problems"
    }
  }
}

extension PackFault.KeyFault {
  var code: String {
    switch self {
    case .unknown: "unknown-key"
    case .elsewhere: "misplaced-key"
    case .missing: "missing-key"
    case .wrongShape: "wrong-shape"
    case .blank: "blank-text"
    }
  }
}

extension PackFault.TextFault {
  var code: String {
    switch self {
    case .control: "control-character"
    case .tooLong: "long-text"
    case .badID: "bad-id"
    case .duplicateID: "duplicate-id"
    case .sameQuestion: "duplicate-question"
    case .unknownSource: "unknown-source"
    }
  }
}

extension PackFault.FormFault {
  var code: String {
    switch self {
    case .noAnswer, .cluesWithoutAnswer: "missing-answer"
    case .twoForms: "two-answers"
    case .idle: "idle-key"
    case .noWrong: "missing-wrong"
    case .tooFew: "too-few-items"
    case .duplicate: "duplicate-item"
    case .rightAmongWrong: "right-among-wrong"
    case .cluesOfBonus: "clues-of-bonus"
    case .nestedBonus: "nested-bonus"
    case .twoPowers: "two-powers"
    case .powerInStem: "power-in-stem"
    case .looksTrue: "looks-like-truth"
    }
  }
}

extension PackFault.ValueFault {
  var code: String {
    switch self {
    case .difficulty: "bad-difficulty"
    case .time: "bad-time"
    case .worth: "bad-worth"
    case .credit: "bad-credit"
    case .need: "bad-need"
    case .notBool: "bad-truth"
    }
  }
}
