import TestKit
import Testing

@testable import QuizPacks

@Suite("Messages on files of other formats")
struct FormatFaultWordingTests {
  @Test(
    "each says what is wrong and what to do",
    arguments: [
      (.utf16, "the file is UTF-16: save it as UTF-8"),
      (
        .latin1(0xE9),
        "the byte 0xE9 is no UTF-8; the file looks like Latin-1 (ISO 8859-1, Windows-1252):"
          + " save it as UTF-8"
      ),
      (.notUTF8(0xFF), "the byte 0xFF is no UTF-8: mend the text here"),
      (.unexpected("", wanted: "a colon"), "the file ends where a colon is wanted: is it whole?"),
      (
        .unexpected("x\u{1B}", wanted: "a colon"),
        "\"x␛\" stands where a colon is wanted: mend this line or the one above"
      ),
      (.unclosed("{"), "\"{\" is opened here and not closed: close it"),
      (.badEscape("\\x"), "\"\\x\" is no escape: write \\\\ for a backslash"),
      (.tooDeep(limit: 64), "this is nested more than 64 deep: write it flatter"),
      (
        .duplicateKey("a", line: 3),
        "the key \"a\" was given before, in line 3: remove one of the two"
      ),
      (
        .twin(line: 3),
        "this question has the stem and answer of the one in line 3:"
          + " both are kept, remove one of them"
      ),
      (
        .stray("}"),
        "\"}\" closes nothing: open it before, or put a backslash before it if it is text"
      ),
      (.tooMany("elements", limit: 9), "the file has more than 9 elements: split it into several"),
      (
        .xml("mismatched tag"),
        "the XML is broken (mismatched tag): mend it here or in the lines above"
      ),
      (
        .entity("x"),
        "the entity \"x\" is declared, which is not read: write out what it stands for"
      ),
      (.unknownEncoding, "the encoding that the file names is not known: save it as UTF-8"),
      (
        .outsideArchive("../x"),
        "the archive names a file outside itself (\"../x\"), which is left alone:"
          + " be wary of where it comes from"
      ),
      (
        .missingFile("x"),
        "the file \"x\" that is named here is not beside this one: put it there"
      ),
      (
        .serviceError("4"),
        "the service answered with the error \"4\" and no questions: ask it again"
      ),
      (
        .noPackage("quiz"),
        "the file begins with \"quiz\", which is none of this format: give the format with --from"
      ),
      (
        .joined(line: 3),
        "this question was asked before, in line 3: the answers of both are joined,"
          + " remove one of the two (a duplicate key)"
      ),
      (
        .notAnswers,
        "no list of answers stands here: write each in a line of its own, after \"- \""
      ),
      (.blankAnswer, "the answer is blank, and is left out: anything would be right"),
      (
        .secondBraces,
        "the question has braces already: put an empty line before the next question, or a backslash"
          + " before each brace that is text"
      ),
      (
        .strayAnswer("x"),
        "\"x\" stands before the first = or ~: put one of these before it"
      ),
      (.noRight, "no answer is right: mark one as such"),
      (.missingKey("q"), "\"q\" is missing: add it"),
      (
        .badIndex("7", count: 2),
        "\"7\" is none of the 2 answers, which count from 0: name the right one"
      ),
      (
        .badNumber("x"),
        "\"x\" is no number: write digits, such as 3.14, 3.14:0.01 or 3..4"
      ),
      (.zip(.broken), "the file is no zip archive, or a damaged one: get it again"),
      (.zip(.locked), "the archive is locked with a password: unlock it first"),
      (
        .zip(.method),
        "the archive is packed in a way that is not known here: pack it again as a plain zip"
      ),
      (.zip(.memory), "there is not enough memory for the archive"),
      (.zip(.noLibrary), "libzip is not on this machine: install it (libzip4)"),
      (.zip(.missing), "the archive holds no content.xml: is it a pack of SIGame?"),
      (.zip(.tooLarge), "the archive's content is larger than 64 MiB: split the pack"),
    ] as [(FormatFault, String)])
  func wording(_ fault: FormatFault, _ message: String) {
    #expect(PackFault.format(fault).description == message)
  }

  @Test("what costs no question is a warning")
  func severity() {
    #expect(PackFault.format(.twin(line: 1)).severity == .warning)
    #expect(PackFault.format(.utf16).severity == .error && FormatFault.utf16.code == "encoding")
  }
}
