import Testing

@testable import QuizCore

@Suite("The power mark") struct PowerMarkTests {
  @Test("the power lasts through the clue that holds the mark")
  func middle() {
    let read = PowerMark.read(["One.", "Two (*) and a half.", "Three."])
    #expect(read.clues == ["One.", "Two and a half.", "Three."])
    #expect(read.power == 2)
  }

  @Test("a mark at the start of a clue ends the power before it")
  func start() {
    let read = PowerMark.read(["One.", "(*) Two."])
    #expect(read.clues == ["One.", "Two."])
    #expect(read.power == 1)
  }

  @Test("a mark at the end of a clue")
  func end() {
    let read = PowerMark.read(["One. (*)", "Two."])
    #expect(read.clues == ["One.", "Two."])
    #expect(read.power == 1)
  }

  @Test("a mark inside a word is taken out too")
  func glued() {
    let read = PowerMark.read(["One(*)two."])
    #expect(read.clues == ["Onetwo."])
    #expect(read.power == 1)
  }

  @Test("without a mark there is no power")
  func none() {
    let read = PowerMark.read(["One * two.", "(Three)"])
    #expect(read.clues == ["One * two.", "(Three)"])
    #expect(read.power == nil)
  }
}
