@testable import QuizJudge

/// A second judge, plain and slow: what docs/judging.md says, rule by rule, with whole words and
/// whole tables where the judge has hashes and short cuts. It shares its folding and its lists.
struct NaiveJudge {
  private(set) var forms: [NaiveForm] = []
  private var goal: NaiveGoal?
  private var verbatim: String?
  private let rivals: [String]
  private let lettersPerTypo: Int

  /// Nil where the answer cannot be compiled.
  init?(_ source: AnswerSource, rivals: [String] = [], strictness: Strictness = .standard) {
    self.rivals = rivals
    lettersPerTypo = strictness.lettersPerTypo
    switch source {
    case .text(let text):
      if text.reject.isEmpty { verbatim = text.answer }
      let lists = [
        ([text.answer] + text.accept, Verdict.accept), (text.prompt.map(\.text), .prompt),
        (text.reject, .reject),
      ]
      for (texts, verdict) in lists {
        for text in texts { add(text, verdict) }
      }
      for (place, prompt) in text.prompt.enumerated() {
        let alternative = text.accept.count + 1 + place
        for index in forms.indices where forms[index].alternative == alternative {
          forms[index].ask = prompt.ask
        }
      }
    case .answerline(let line):
      guard let line = NaiveLineForms(line, lettersPerTypo: lettersPerTypo) else { return nil }
      forms = line.forms
    case .number(let number):
      guard let goal = NaiveGoal(number) else { return nil }
      self.goal = goal
      verbatim = number.value
      for (place, text) in ([number.value] + number.accept).enumerated() {
        forms.append(
          NaiveForm(
            reading: NaiveForm.reading(text), verdict: .accept, alternative: place, written: text,
            lettersPerTypo: place == 0 ? 0 : lettersPerTypo))
      }
    }
    if forms.contains(where: { $0.reading.isEmpty }) { return nil }
  }

  private mutating func add(_ text: String, _ verdict: Verdict) {
    let alternative = (forms.last?.alternative ?? -1) + 1
    var form = NaiveForm(
      reading: NaiveForm.reading(text), verdict: verdict, alternative: alternative, written: text,
      lettersPerTypo: lettersPerTypo)
    if verdict != .reject {
      form.quantity = NaiveQuantity(Scalars(Folding.fold(text).text), .plain)
    }
    forms.append(form)
    guard verdict != .reject, !form.reading.isEmpty else { return }
    for way in NaiveShort.ways(text) {
      var short = form
      (short.reading, short.isShort, short.quantity) = (way.reading, true, nil)
      if way.isVague { short.verdict = .prompt }
      forms.append(short)
    }
  }

  /// The verdict, and what a prompt asks.
  func judge(_ guess: String, heard: String? = nil) -> (Verdict, String?) {
    if guess == verbatim { return (.accept, nil) }
    let folded = Scalars(Folding.fold(guess).text)
    return verdict(folded, written: guess, heard: heard, depth: 0)
  }

  private func verdict(
    _ folded: Scalars, written: String?, heard: String?, depth: Int
  ) -> (Verdict, String?) {
    let guess = NaiveReading(folded: folded)
    let longest = forms.map { $0.reading.letters.count }.max() ?? 0
    guard !guess.isEmpty, guess.letters.count <= longest * 2 + 100 else { return (.reject, nil) }
    if let match = nearest(guess) { return confirmed(match, guess, heard) }
    if let verdict = number(folded) { return verdict }
    if depth < 3, let rest = within(folded, guess) {
      let inner = verdict(rest, written: nil, heard: heard, depth: depth + 1)
      if inner.0 != .reject { return inner }
    }
    if let match = permitted(guess, written) { return confirmed(match, guess, heard) }
    if let match = mistyped(guess) { return confirmed(match, guess, heard) }
    return (.reject, nil)
  }

  private func within(_ folded: Scalars, _ guess: NaiveReading) -> Scalars? {
    let said = NaiveSaid(folded)
    if guess.kinds.contains(.correction), let rest = said.corrected { return rest }
    let mayBeFilled =
      !guess.words[0].kinds.isDisjoint(with: [.filler, .negation])
      || guess.words[guess.words.count - 1].kinds.contains(.tail)
    return (2...64).contains(guess.words.count) && mayBeFilled ? said.unfilled : nil
  }
}

/// A form that a guess comes near to: how near, and at what cost.
struct NaiveMatch {
  var form: NaiveForm
  var level: Int
  var cost = 0

  var rank: Int { form.verdict == .reject ? 0 : form.verdict == .accept ? 1 : 2 }
}

extension NaiveJudge {
  /// Nearest first; in a draw a rejected form, then an accepted one.
  func nearest(_ guess: NaiveReading) -> NaiveMatch? {
    forms.compactMap { form in form.level(guess).map { NaiveMatch(form: form, level: $0) } }
      .enumerated().min { ($0.1.level, $0.1.rank, $0.0) < ($1.1.level, $1.1.rank, $1.0) }?.element
  }

  private func mistyped(_ guess: NaiveReading) -> NaiveMatch? {
    forms.compactMap { form -> NaiveMatch? in
      let cost = NaiveTypos.form(form, guess, cap: form.budget)
      return cost.map { NaiveMatch(form: form, level: 4, cost: $0) }
    }.enumerated().min { ($0.1.cost, $0.1.rank, $0.0) < ($1.1.cost, $1.1.rank, $1.0) }?.element
  }

  private func number(_ folded: Scalars) -> (Verdict, String?)? {
    if let goal {
      guard let said = NaiveQuantity(folded, goal.context) else { return nil }
      return (goal.isReached(by: said) ? .accept : .reject, nil)
    }
    let values = forms.compactMap(\.quantity)
    guard !values.isEmpty else { return nil }
    let context = values.contains { $0.date != nil } ? Quantity.Context.dated : .asked
    guard let said = NaiveQuantity(folded, context) else { return nil }
    let form = forms.first { $0.quantity?.isSame(said) == true }
    return (form?.verdict ?? .reject, form?.verdict == .prompt ? form?.ask : nil)
  }

  private func permitted(_ guess: NaiveReading, _ written: String?) -> NaiveMatch? {
    let agreeing = forms.filter { !$0.isShort && NaiveForm.agree($0.reading, guess) }
    let matches = agreeing.map { NaiveMatch(form: $0, level: 3) }
    if let best = matches.enumerated().min(by: { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }) {
      return best.element
    }
    for way in NaivePermission.ways(guess, written) {
      guard var match = nearest(way.reading) else { continue }
      let isOneWord = match.form.reading.words.count == 1 && !match.form.isShort
      if way.wantsOneWord, !isOneWord { continue }
      let whole =
        forms.first { $0.alternative == match.form.alternative && !$0.isShort } ?? match.form
      if way.lacksInitial, whole.reading.hasInitials { continue }
      match.level = max(match.level, 3)
      return match
    }
    return nil
  }

  private func confirmed(_ match: NaiveMatch, _ guess: NaiveReading, _ heard: String?) -> (
    Verdict, String?
  ) {
    if match.form.verdict == .reject || match.level > 0 && hasRival(guess, match) {
      return (.reject, nil)
    }
    var verdict = match.form.verdict
    if let heard, let mention = match.form.mention, !mention.words.isEmpty {
      let letters = NaiveSplit(Scalars(Folding.fold(heard).text)).words.flatMap(\.self)
      if letters.indices.contains(where: {
        Array(letters[$0...].prefix(mention.words.count)) == mention.words
      }) {
        verdict = mention.after
      }
    }
    return (verdict, verdict == .prompt ? match.form.ask : nil)
  }

  private func hasRival(_ guess: NaiveReading, _ match: NaiveMatch) -> Bool {
    rivals.contains { rival in
      guard abs(rival.utf8.count - guess.letters.count) <= 24 else { return false }
      let form = NaiveForm(
        reading: NaiveForm.reading(rival), verdict: .reject, alternative: 0, written: rival,
        lettersPerTypo: lettersPerTypo)
      let isNear: Bool
      if let level = form.level(guess) {
        isNear = match.level == 1 || match.level == 2 ? level < match.level : level <= match.level
      } else {
        isNear = match.level == 4 && NaiveTypos.form(form, guess, cap: match.cost) != nil
      }
      let isOurs = forms.contains {
        $0.verdict == .accept && !$0.isShort && ($0.level(form.reading) ?? 9) <= 1
      }
      return isNear && !isOurs
    }
  }
}
