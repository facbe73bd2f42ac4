/// The hashes of a form side by side, so that a look at many forms touches no other memory.
struct Probe: Sendable {
  private let squeezed: UInt64
  private let bare: UInt64
  private let sequence: UInt64
  private let romans: UInt64
  private let compound: UInt64
  private let core: UInt64
  private let coreRomans: UInt64
  private let bag: UInt64
  private let bloom: UInt64
  /// Bits of which a guess needs one, for a part of the words to count; 0 where none does.
  private let partBloom: UInt64
  private let partCompounds: (UInt64, UInt64, UInt64)
  /// Which letters a guess cannot do without, but for typos.
  private let mask: UInt64
  private let letterCount: Int
  private let hasParts: Bool
  let budget: Int

  init(_ form: Form) {
    let reading = form.reading
    squeezed = reading.squeezed
    bare = reading.bare
    sequence = reading.sequence
    romans = reading.romans
    compound = reading.compound
    core = reading.core
    coreRomans = reading.coreRomans
    bag = reading.bag
    bloom = reading.bloom
    let compounds = (form.needs?.compounds ?? []) + [0, 0, 0]
    partCompounds = (compounds[0], compounds[1], compounds[2])
    partBloom = form.needs?.bloom ?? (form.isLoose ? reading.bloom : 0)
    let required = form.needs?.reading ?? reading
    mask = Self.mask(required.letters)
    letterCount = required.letters.count
    hasParts = form.needs != nil
    budget = form.budget.total
  }

  /// Whether the form can match without typos; false is certain.
  @inline(__always)
  func mayMatch(_ guess: Reading) -> Bool {
    squeezed == guess.squeezed || bare == guess.bare || sequence == guess.sequence
      || romans == guess.romans || compound == guess.compound || core == guess.core
      || coreRomans == guess.coreRomans || bag == guess.bag || partBloom & guess.bloom != 0
      || partCompounds.0 == guess.compound || partCompounds.1 == guess.bare
      || partCompounds.2 == guess.compound || partCompounds.2 == guess.bare
  }

  /// Whether the two share a word; false is certain.
  @inline(__always)
  func mayShareWords(_ guess: Reading) -> Bool { bloom & guess.bloom != 0 }

  /// Whether the form can match with typos of this cost; false is nearly certain: a typo beside a
  /// word in quite another form is not found.
  @inline(__always)
  func mayBeMistyped(_ guess: Reading, _ guessMask: UInt64, cap: Int) -> Bool {
    let cap = min(cap, budget)
    guard cap > 0 else { return false }
    let slack = cap / 2 + 2
    let missing = (mask & ~guessMask).nonzeroBitCount
    if hasParts { return missing <= slack && guess.letters.count + slack >= letterCount }
    return missing <= slack && abs(letterCount - guess.letters.count) <= cap + 6
  }

  /// A bit for each letter of the alphabet and digit; other scripts share the rest.
  static func mask(_ letters: [Letter]) -> UInt64 {
    var mask: UInt64 = 0
    for letter in letters { mask |= 1 << UInt64(letter.value & 63) }
    return mask
  }
}
