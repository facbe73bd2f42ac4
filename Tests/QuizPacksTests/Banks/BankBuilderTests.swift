import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Building banks")
struct BankBuilderTests {
  @Test("every question comes back as the loader reads it from the text, however it is written")
  func same() throws {
    let packs = (0..<Campaign.size(2_000)).map { OddPack.text(seed: UInt64($0) + 99).text }
    let read = try packs.map { try #require(Loading.pack($0).pack) }
    try Banking.with(packs) { bank, report in
      #expect(report.packs == packs.count)
      #expect(report.problems == [])
      #expect(bank.count == read.reduce(0) { $0 + $1.questions.count })
      var number = 0
      for pack in read {
        for question in pack.questions {
          number += 1
          let found = try bank.question(number)
          #expect(found.question == question)
          #expect(found.pack.sources == pack.sources)
        }
      }
    }
  }

  @Test("so do those of the shipped packs, with what their packs say for all")
  func shipped() throws {
    let texts = try ["creators", "finale"].map {
      try Files.text(Checkout.path("QuestionPacks/\($0).yaml")) + "defaults: {time: 7s, worth: 3}\n"
    }
    let questions = texts.flatMap { Loading.pack($0).pack?.questions ?? [] }
    try Banking.with(texts) { bank, _ in
      let whole = try bank.whole()
      #expect(whole.questions == questions)
      #expect(questions.count == 98 && questions[0].time == .seconds(7))
    }
  }

  @Test("a broken question is told and left out, and costs no other")
  func broken() throws {
    let text = "canon: 1\nid: p\ntitle: P\nquestions:\n- ask: A?\n- ask: B?\n  answer: b\n"
    try Banking.with([text, "no pack", Banking.pack("x", questions: 0..<3)]) { bank, report in
      #expect(report.problems.map(\.line) == [5, 1])
      #expect(report.packs == 2)
      let whole = try bank.whole()
      #expect(whole.questions.map(\.stem).first == "B?")
      #expect(bank.count == 4)
    }
  }

  @Test("without a sound question nothing is written, and what was there stays")
  func empty() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("kept", to: "b.canonbank")
      let pack = try folder.write("canon: 1\n", to: "p.yaml")
      #expect(throws: BankFault.empty([pack])) { try BankBuilder([pack]).build(to: path) }
      #expect(throws: BankFault.empty([])) { try BankBuilder([]).build(to: path) }
      #expect(try folder.text("b.canonbank") == "kept")
      let nowhere = folder.path("none/b.canonbank")
      let sound = try folder.write(Banking.pack("x", questions: 0..<3), to: "x.yaml")
      #expect(throws: BankFault.self) { try BankBuilder([sound]).build(to: nowhere) }
    }
  }

  @Test("the same packs make the same bank, byte for byte, and others another identity")
  func bytes() throws {
    try TemporaryFolder.with { folder in
      for number in 0..<5 {
        try folder.write(
          Banking.pack("p\(number)", questions: (number * 900)..<(number * 900 + 900)),
          to: "packs/\(number).yaml")
      }
      let paths = ["one.canonbank", "two.canonbank"].map(folder.path)
      for path in paths { _ = try BankBuilder([folder.path("packs")]).build(to: path, title: "T") }
      let banks = try paths.map { try QuestionBank(path: $0) }
      #expect(banks[0].identity == banks[1].identity)
      #expect(banks.map(\.id) == ["one", "two"])
      #expect(banks[0].title == "T")
      let one = try BankBuilder([folder.path("packs/0.yaml")]).build(to: paths[0])
      #expect(one.questions == 900)
      #expect(try QuestionBank(path: paths[0]).identity != banks[1].identity)
      #expect(try QuestionBank(path: paths[0]).title == "Pack p0")
    }
  }
}
