/// What stays of a word without inflection and regional spelling, as "The stem" says.
enum NaiveStem {
  static func of(_ word: Scalars) -> Scalars {
    let (stem, isBack) = uninflected(word)
    guard stem.count > 4 else { return stem }
    var long = stem
    if !isBack {
      let isNumeral = long.ends("ii") && long.allSatisfy { Scalars("ivxlcdm").contains($0) }
      if long.ends("off") || long.ends("eff") {
        long = Array(long.dropLast(2)) + ["v"]
      } else if !isNumeral, ["ii", "iy", "ij", "yi", "yy", "yj"].contains(where: { long.ends($0) })
      {
        long = Array(long.dropLast(2)) + ["i"]
      }
    }
    // A letter that was put back is behind the rest and changes nothing before it.
    let body = isBack ? Array(long.dropLast()) : long
    return spelled(body)
      + (isBack ? [long[long.count - 1] == "y" ? "i" : long[long.count - 1]] : [])
  }

  private static func spelled(_ word: Scalars) -> Scalars {
    var result: Scalars = []
    for place in word.indices {
      let (letter, next) = (word[place], word.at(place + 1))
      switch letter {
      case "a" where next == "e", "o" where next == "e": continue
      case "h" where word.at(place - 1) == "p": continue
      case "p" where next == "h": result.append("f")
      case "z": result.append("s")
      case "y": result.append("i")
      default: result.append(letter)
      }
    }
    return result
  }

  /// The word without its ending, and whether its last letter was put back.
  private static func uninflected(_ word: Scalars) -> (Scalars, Bool) {
    guard word.count >= 4, word[word.count - 1].isPlainLetter else { return (word, false) }
    if word.ends("ies"), word.count > 4 { return (word.dropLast(3) + ["y"], true) }
    let isPlural = word.ends("s") && !["ss", "us", "is"].contains { word.ends($0) }
    let one = isPlural ? Array(word.dropLast()) : word
    if one.count >= 6, one.ends("ing"), groups(one.dropLast(3)) > 0 {
      return verb(Array(one.dropLast(3)))
    }
    if one.count >= 5, one.ends("ed"), groups(one.dropLast(2)) > 0 {
      return verb(Array(one.dropLast(2)))
    }
    if one.count >= 6, one.ends("our") { return (one.dropLast(2) + ["r"], true) }
    let rest = Array(one.dropLast())
    let isMute =
      rest.count >= 5
      || rest.count >= 3 && ["s", "z", "x", "o", "ch", "sh"].contains { rest.ends($0) }
    return one.ends("e") && isMute ? (single(rest), false) : (one, false)
  }

  private static func verb(_ base: Scalars) -> (Scalars, Bool) {
    let bare = single(base)
    guard bare == base, base.count <= 4, groups(base[...]) == 1, let last = base.last else {
      return (bare, false)
    }
    let isOpen =
      base.count > 1 && base[base.count - 2].isVowelSign
      && !base.dropLast(2).suffix(1).contains(where: \.isVowelSign)
    let isShut = !last.isVowelSign && !["w", "x", "s", "z"].contains(last)
    return last == "c" || last == "v" || isOpen && isShut ? (base + ["e"], true) : (base, false)
  }

  private static func single(_ word: Scalars) -> Scalars {
    guard let last = word.last, word.count > 3, word[word.count - 2] == last,
      !["s", "l", "e"].contains(last)
    else { return word }
    return Array(word.dropLast())
  }

  /// How many vowels, or runs of them, there are.
  private static func groups(_ word: ArraySlice<Unicode.Scalar>) -> Int {
    word.split { !$0.isVowelSign }.count
  }
}
