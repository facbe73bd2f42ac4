import Testing

@testable import QuizJudge

@Suite("a text as the judge reads it")
struct ReadingTests {
  @Test("the text is its words with single spaces")
  func text() {
    #expect(Reading(" Dr.  No! ").text == "dr no")
    #expect(Reading("").isEmpty && Reading("\u{200B} ").isEmpty && !Reading("?").isEmpty)
  }

  @Test("each hash looks away from something")
  func hashes() {
    #expect(Reading("sea horse").squeezed == Reading("SEAHORSE").squeezed)
    #expect(Reading("The Beatles").bare == Reading("beatles").bare)
    #expect(Reading("The Beatles").squeezed != Reading("beatles").squeezed)
    #expect(Reading("universities").sequence == Reading("university").sequence)
    #expect(Reading("Louis XIV").romans == Reading("Louis 14").romans)
    #expect(Reading("Dr. Watson").core == Reading("Watson").core)
    #expect(Reading("salt and pepper").bag == Reading("pepper, salt").bag)
  }

  @Test("neighbouring digits of two words stay apart")
  func digits() {
    #expect(Reading("1 11").squeezed != Reading("11 1").squeezed)
    #expect(Reading("9/11").squeezed != Reading("911").squeezed)
  }

  @Test("a numeral counts only where numerals are allowed")
  func numerals() {
    #expect(Reading("Malcolm X", hasRomans: false).romans != Reading("Malcolm 10").romans)
  }

  @Test("a reading of some words is the reading of those words alone")
  func range() {
    let part = Reading(Reading("Gone with the Wind"), words: 2..<4)
    let whole = Reading("the Wind")
    #expect(part.text == "the wind" && part.squeezed == whole.squeezed && part.bare == whole.bare)
    #expect(Reading(whole, words: 0..<0).isEmpty)
  }

  @Test("an article alone is the answer")
  func article() {
    #expect(Reading("The").text == "the")
    #expect(Reading("The The").bare == Reading("The").bare)
  }
}
