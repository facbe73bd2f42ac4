import QuizCore
import Testing

@testable import QuizArena

@Suite("Lines of a journal that are no match") struct RecordDecoderTests {
  @Test(
    "is refused, and crashes nothing",
    arguments: [
      "", "{", #"{"match":"#, #"{"match":"p1-1-r1""#, #"{"match":"x","round":1"#,
      #"{"match":"p1-1-r1","round":-"#, #"{"match":"p1-1-r1","round":1,"seats":[1,2"#,
      #"{"match":"p1-1-r1","round":1,"seats":[1,9],"points":[1,2]"#,
      #"{"match":"p1-1-r1","round":1,"seats":[0,1],"points":[1,2]"#,
      #"{"match":"p1-1-r1","round":1,"seats":[1,2],"points":[1,2],"more":1"#,
      #"{"match":"p1-1-r1","round":1,"seats":[1,2],"points":[1,2],"faults":[[0,"tired"]]"#,
      #"{"match":"p1-1-r1","round":1,"seats":[1,2],"points":[1.2345,2]"#,
      #"{"match":"p1-1-r1","round":1,"seats":[1,2],"points":[1,2],"read":1,"overtime":0,"unrewarded":[0]"#,
    ])
  func refused(text: String) {
    let read = Array(text.utf8).withUnsafeBytes {
      RecordDecoder(players: [["Ann"], ["Bo"]]).record($0)
    }
    #expect(read == nil)
  }

  @Test("with random changes is refused or another match, and crashes nothing")
  func mutations() {
    let line = Array(
      #"{"match":"p1-1-r1-1","round":1,"seats":[1,2],"points":[25,-2.5],"read":2,"overtime":0,"unrewarded":[0,0],"players":[[[2,[[15,1]]]],[[2,[]]]],"faults":[[1,"late"]]"#
        .utf8)
    let decoder = RecordDecoder(players: [["Ann"], ["Bo"]])
    #expect(line.withUnsafeBytes { decoder.record($0) } != nil)
    var chance = Chance(seed: 5)
    var refused = 0
    for _ in 0..<5_000 {
      var changed = line
      changed[chance.below(changed.count)] = UInt8(chance.below(256))
      if chance.below(3) == 0 { changed.remove(at: chance.below(changed.count)) }
      if changed.withUnsafeBytes({ decoder.record($0) }) == nil { refused += 1 }
    }
    #expect(refused > 3_000)
  }
}
