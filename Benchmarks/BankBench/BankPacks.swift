import Glibc
import QuizCore

/// Writes packs of made-up questions, the same for the same numbers.
struct BankPacks {
  let folder: String
  let files: Int
  let questions: Int

  static let tags = (0..<200).map { "tag\($0)" }
  private static let words = [
    "river", "mountain", "portal", "spirit", "winter", "garden", "silver", "harbour", "letter",
    "engine", "island", "copper", "lantern", "melody", "orchard", "painter", "quarrel",
    "railway", "shadow", "temple", "umbrella", "valley", "window", "yellow", "zephyr",
  ]

  /// Gives the bytes that were written.
  func write() -> Int {
    var bytes = 0
    for file in 0..<files {
      let range = (questions * file / files)..<(questions * (file + 1) / files)
      let text = pack(range, number: file)
      guard let handle = fopen("\(folder)/pack\(file).yaml", "w") else { continue }
      bytes += fwrite(text, 1, text.utf8.count, handle)
      fclose(handle)
    }
    return bytes
  }

  private func pack(_ range: Range<Int>, number: Int) -> String {
    var chance = Chance(seed: UInt64(number))
    var text = "canon: 1\nid: pack\(number)\ntitle: Pack \(number)\nsources:\n"
    text += "  book:\n    title: The big book of everything\nquestions:\n"
    text.reserveCapacity(range.count * 400)
    for question in range { put(question, &chance, &text) }
    return text
  }

  private func put(_ number: Int, _ chance: inout Chance, _ text: inout String) {
    text += "  - id: q\(number)\n    ask: >-\n      Which \(words(4, &chance))\n"
    text += "      \(words(4, &chance)) number \(number)?\n    answer: \(words(2, &chance))\n"
    if chance.below(3) == 0 {
      text +=
        "    wrong: [a \(words(2, &chance)), the \(words(2, &chance)), no \(words(1, &chance))]\n"
    } else {
      text += "    accept: [the \(words(2, &chance)), a \(words(2, &chance))]\n"
    }
    text += "    explain: The \(words(9, &chance)).\n    source: book, page \(chance.below(900))\n"
    let tags = (0..<2).map { _ in BankPacks.tags[chance.below(BankPacks.tags.count)] }
    text += "    tags: [\(tags[0]), \(tags[1])]\n    difficulty: \(1 + chance.below(5))\n"
    text += "    category: \(words(1, &chance))\n"
  }

  private func words(_ count: Int, _ chance: inout Chance) -> String {
    (0..<count).map { _ in BankPacks.words[chance.below(BankPacks.words.count)] }
      .joined(separator: " ")
  }
}
