/// What is wrong with a file of another format, or with JSON; each cause holds what its message needs.
enum FormatFault: Sendable, Hashable {
  // The bytes.
  case utf16
  case latin1(UInt8)
  case notUTF8(UInt8)
  // The syntax.
  /// What is wanted at a place, and what stands there; empty at the end of the file.
  case unexpected(String, wanted: String)
  case unclosed(String)
  /// What closes nothing.
  case stray(String)
  case badEscape(String)
  case tooDeep(limit: Int)
  case tooMany(String, limit: Int)
  /// What expat says.
  case xml(String)
  case entity(String)
  case unknownEncoding
  case zip(ZipFault)
  /// The name of a file in an archive that would lie outside the folder it is unpacked to.
  case outsideArchive(String)
  /// A file that another one names.
  case missingFile(String)
  /// The service answered with an error instead of questions.
  case serviceError(String)
  /// The root of an XML file that is not the one wanted.
  case noPackage(String)
  case duplicateKey(String, line: Int)
  /// Stem and answer are those of another question.
  case twin(line: Int)
  /// The stem is that of another question, whose answers these are added to.
  case joined(line: Int)
  // The question.
  case notAnswers
  case blankAnswer
  case secondBraces
  case strayAnswer(String)
  case noRight
  case missingKey(String)
  /// Which of the answers is right, and how many there are.
  case badIndex(String, count: Int)
  case badNumber(String)
}
