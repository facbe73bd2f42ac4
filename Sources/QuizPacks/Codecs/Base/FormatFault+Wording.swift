import QuizText

extension FormatFault: CustomStringConvertible {
  /// What is wrong and what to do, for whoever has the file.
  var description: String {
    switch self {
    case .utf16: "the file is UTF-16: save it as UTF-8"
    case .latin1(let byte):
      "the byte 0x\(hex(byte)) is no UTF-8; the file looks like Latin-1 (ISO 8859-1, Windows-1252):"
        + " save it as UTF-8"
    case .notUTF8(let byte): "the byte 0x\(hex(byte)) is no UTF-8: mend the text here"
    case .unexpected("", let wanted): "the file ends where \(wanted) is wanted: is it whole?"
    case .unexpected(let found, let wanted):
      "\(quoted(found)) stands where \(wanted) is wanted: mend this line or the one above"
    case .unclosed(let sign): "\(quoted(sign)) is opened here and not closed: close it"
    case .stray(let sign):
      "\(quoted(sign)) closes nothing: open it before, or put a backslash before it if it is text"
    case .badEscape(let text):
      "\(quoted(text)) is no escape: write \\\\ for a backslash"
    case .tooDeep(let limit): "this is nested more than \(limit) deep: write it flatter"
    case .tooMany(let what, let limit):
      "the file has more than \(limit) \(what): split it into several"
    case .duplicateKey(let key, let line):
      "the key \(quoted(key)) was given before, in line \(line): remove one of the two"
    case .xml, .entity, .unknownEncoding, .zip, .outsideArchive, .missingFile, .serviceError,
      .noPackage:
      fileDescription
    default: questionDescription
    }
  }

  private var fileDescription: String {
    switch self {
    case .xml(let words): "the XML is broken (\(words)): mend it here or in the lines above"
    case .entity(let name):
      "the entity \(quoted(name)) is declared, which is not read: write out what it stands for"
    case .unknownEncoding: "the encoding that the file names is not known: save it as UTF-8"
    case .zip(let fault): fault.description
    case .outsideArchive(let name):
      "the archive names a file outside itself (\(quoted(name))), which is left alone:"
        + " be wary of where it comes from"
    case .missingFile(let name):
      "the file \(quoted(name)) that is named here is not beside this one: put it there"
    case .serviceError(let code):
      "the service answered with the error \(quoted(code)) and no questions: ask it again"
    case .noPackage(let name):
      "the file begins with \(quoted(name)), which is none of this format: give the format with --from"
    default: ""
    }
  }

  private var questionDescription: String {
    switch self {
    case .twin(let line):
      "this question has the stem and answer of the one in line \(line):"
        + " both are kept, remove one of them"
    case .joined(let line):
      "this question was asked before, in line \(line): the answers of both are joined,"
        + " remove one of the two (a duplicate key)"
    case .notAnswers:
      "no list of answers stands here: write each in a line of its own, after \"- \""
    case .blankAnswer: "the answer is blank, and is left out: anything would be right"
    case .secondBraces:
      "the question has braces already: put an empty line before the next question, or a backslash"
        + " before each brace that is text"
    case .strayAnswer(let text):
      "\(quoted(text)) stands before the first = or ~: put one of these before it"
    case .noRight: "no answer is right: mark one as such"
    case .missingKey(let key): "\(quoted(key)) is missing: add it"
    case .badIndex(let text, let count):
      "\(quoted(text)) is none of the \(count) answers, which count from 0: name the right one"
    case .badNumber(let text):
      "\(quoted(text)) is no number: write digits, such as 3.14, 3.14:0.01 or 3..4"
    default: ""
    }
  }

  private func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }
}

extension FormatFault {
  /// What costs no question is a warning.
  var severity: Severity {
    switch self {
    case .twin, .joined, .blankAnswer, .outsideArchive: .warning
    default: .error
    }
  }

  /// The cause as a word.
  var code: String {
    switch self {
    case .utf16, .latin1: "encoding"
    case .notUTF8: "bad-byte"
    case .unexpected, .unclosed, .badEscape: "syntax"
    case .tooDeep, .tooMany: "too-deep"
    case .xml: "syntax"
    case .entity: "entity"
    case .zip: "archive"
    case .outsideArchive: "outside-archive"
    case .noPackage: "not-the-format"
    case .missingFile: "missing-file"
    case .serviceError: "service-error"
    case .missingKey: "missing-key"
    case .badIndex: "bad-index"
    case .unknownEncoding: "encoding"
    case .duplicateKey: "duplicate-key"
    case .twin: "duplicate-question"
    case .joined: "duplicate-key"
    case .notAnswers: "wrong-shape"
    case .blankAnswer: "blank-text"
    case .stray, .secondBraces, .strayAnswer: "syntax"
    case .noRight: "missing-answer"
    case .badNumber: "bad-number"
    }
  }
}

extension ZipFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .broken: "the file is no zip archive, or a damaged one: get it again"
    case .locked: "the archive is locked with a password: unlock it first"
    case .method:
      "the archive is packed in a way that is not known here: pack it again as a plain zip"
    case .memory: "there is not enough memory for the archive"
    case .noLibrary: "libzip is not on this machine: install it (libzip4)"
    case .missing: "the archive holds no content.xml: is it a pack of SIGame?"
    case .tooLarge:
      "the archive's content is larger than \(PackLimits.bytes >> 20) MiB: split the pack"
    }
  }
}
