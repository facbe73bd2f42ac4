/// Words that are one slip apart and yet each a word of its own, so that the one is no typo of the
/// other: a table of pairs that are really confused, and the endings and beginnings that make pairs.
enum Confusables {
  /// Whether both are words of their own.
  static func areDifferent(_ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>) -> Bool {
    areListed(a, b) || haveContraryBeginnings(a, b) || haveContraryEndings(a, b)
  }

  /// Whether the two are listed as words that are confused.
  static func areListed(_ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>) -> Bool {
    guard let one = table[Hash.key(a)], let other = table[Hash.key(b)] else { return false }
    return !one.isDisjoint(with: other)
  }

  private static let table: [UInt64: Set<Int>] = {
    var table: [UInt64: Set<Int>] = [:]
    for (group, line) in ConfusableLists.groups.split(separator: "/").enumerated() {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[Hash.key(String(word)), default: []].insert(group)
      }
    }
    return table
  }()

  /// hyper- and hypo-, inter- and intra-: what follows is the same, the meaning is not.
  private static let beginnings: [[[Letter]]] = spelled([
    ["hyper", "hypo"], ["inter", "intra"], ["ante", "anti"], ["pre", "pro", "per"], ["ab", "ad"],
    ["endo", "exo"], ["macro", "micro"], ["im", "em"], ["over", "under"], ["", "a"], ["", "an"],
    ["", "un"], ["", "in"], ["", "im"], ["", "non"], ["", "dis"], ["", "di"], ["", "bi"],
    ["", "tri"], ["", "re"], ["", "de"], ["", "pre"], ["", "sub"], ["di", "tri", "bi"],
    ["north", "south"], ["east", "west"],
  ])

  /// -ane, -ene and -yne are three substances; -ism is no -ist; Maria is not Marie.
  private static let endings: [[[Letter]]] = spelled([
    ["ane", "ene", "yne", "ine"], ["anes", "enes", "ynes", "ines"], ["ide", "ite", "ate"],
    ["ism", "ist"], ["ous", "us"],
    ["a", "e", "i", "o"], ["a", "an"], ["ia", "ian"], ["o", "on"], ["ology", "ography"],
    ["ology", "onomy"], ["ite", "ine", "ide"], ["al", "ol"], ["ose", "ase"], ["er", "ee"],
    ["ier", "iest"], ["full", "less"], ["us", "um"],
    ["", "an", "ian", "ism", "ist", "ese", "ish", "i"], ["e", "ean"],
  ])

  private static func spelled(_ groups: [[String]]) -> [[[Letter]]] {
    groups.map { $0.map { [Letter](folded: $0) } }
  }

  private static func haveContraryBeginnings(
    _ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>
  ) -> Bool {
    beginnings.contains { group in
      group.contains { one in
        a.starts(with: one) && a.count >= one.count + 3
          && group.contains { other in
            one != other && b.count - other.count == a.count - one.count && b.starts(with: other)
              && a.dropFirst(one.count).elementsEqual(b.dropFirst(other.count))
          }
      }
    }
  }

  private static func haveContraryEndings(
    _ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>
  ) -> Bool {
    endings.contains { group in
      group.contains { one in
        ends(a, in: one) && a.count >= one.count + 3
          && group.contains { other in
            one != other && b.count - other.count == a.count - one.count && ends(b, in: other)
              && a.dropLast(one.count).elementsEqual(b.dropLast(other.count))
          }
      }
    }
  }

  private static func ends(_ word: ArraySlice<Letter>, in ending: [Letter]) -> Bool {
    word.count >= ending.count && word.suffix(ending.count).elementsEqual(ending)
  }
}
