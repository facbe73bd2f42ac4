import QuizCore
import QuizText

/// Tells a game: events go in as they happen, and the lines to print come out.
///
/// It folds the events itself, so a recorded game is told by the same words as one being played,
/// with neither rules nor pack at hand.
struct Screen {
  private(set) var state = State()
  var sheet: Sheet
  var ledger = Ledger()
  var review = Review()
  /// Whether there is one player only, so that lines need not say who.
  var isSolo: Bool { state.lines.count < 2 }
  private var held: [Event] = []
  private var explained: Set<Kind> = []

  /// Whether verdicts are kept back until all have answered.
  var isHolding: Bool { !held.isEmpty }

  init(width: Int, palette: Palette) { sheet = Sheet(width: width, palette: palette) }

  /// The lines that tell the events of one action.
  mutating func tell(_ events: [Event]) -> String {
    for event in events { state.apply(event) }
    let asked = asked(in: events)
    let isHeld = isHeldBack(events)
    if events.contains(where: \.isClosing) { tellHeld() }
    for event in events {
      if isHeld, event.isVerdict {
        held.append(event)
      } else {
        tell(event, asked: asked)
      }
    }
    if isHeld { sheet.line("\(heldName(events))'s answer is noted.") }
    if !isHeld, asked == nil { tellPoints() }
    return sheet.take()
  }

  /// Begins anew with what a record tells, and prints nothing of it.
  mutating func retell(_ record: [Taken]) {
    var fresh = Screen(width: sheet.width, palette: sheet.palette)
    for taken in record { _ = fresh.tell(taken.events) }
    self = fresh
  }

  /// The question on the table once more, with the clues that have been read.
  mutating func question() -> String {
    guard let asked = state.openQuestion else { return "" }
    QuestionText(asked: asked, state: state, isNew: false).put(on: &sheet)
    for number in 2..<max(2, state.table.clues + 1) { tellClue(number) }
    return sheet.take()
  }

  /// How the game ended.
  mutating func ending() -> String {
    if let ending = state.ending { end(ending) }
    return sheet.take()
  }

  /// With several at one keyboard, those who answer later are not told what the first ones earned.
  private func isHeldBack(_ events: [Event]) -> Bool {
    !isSolo && state.phase == .open && state.table.turn != nil
      && events.contains(where: \.isFinalVerdict)
  }

  private func heldName(_ events: [Event]) -> String {
    let names = events.compactMap { event -> String? in
      guard case .judged(let judged) = event else { return nil }
      return state.name(of: judged.by)
    }
    return names.first ?? ""
  }

  private func asked(in events: [Event]) -> Event.Asked? {
    guard events.contains(where: { if case .asked = $0 { true } else { false } }) else {
      return nil
    }
    return state.question
  }

  private mutating func tell(_ event: Event, asked: Event.Asked?) {
    switch event {
    case .asked(let asked): put(asked)
    case .revealed(let revealed): tellClue(revealed.clues)
    case .judged(let judged): tell(judged)
    case .lapsed(let lapsed): tell(lapsed)
    case .passed(let passed): tellPass(passed.by)
    case .buzzed(let buzzed): sheet.line("\(state.name(of: buzzed.by)) buzzes.")
    case .hid(let hid): tell(hid)
    case .hinted(let hinted): tell(hinted)
    case .moved(let moved): tell(moved)
    case .said(let said): tell(said)
    case .scored(let scored): ledger.add(scored)
    case .timed(let timed) where asked == nil:
      sheet.line(Styled("\(timed.limit) to answer", .dim))
    case .closed: close()
    case .ended(let ended): end(ended)
    case .began, .turned, .timed, .noted: break
    }
  }

  private mutating func put(_ asked: Event.Asked) {
    review.open(asked)
    ledger.clear()
    let isNew = explained.insert(asked.shown.kind).inserted
    QuestionText(asked: asked, state: state, isNew: isNew).put(on: &sheet)
  }

  private mutating func close() {
    guard let asked = state.question else { return }
    review.close(state)
    AnswerText(asked: asked).put(on: &sheet)
    tellPoints()
  }

  private mutating func tellHeld() {
    let waiting = held
    held = []
    for event in waiting { tell(event, asked: nil) }
  }

  private mutating func tellPoints() {
    for line in ledger.take(state) { sheet.paragraph(line, Style(.green), indent: 2, hanging: 2) }
  }

  private mutating func end(_ ended: Event.Ended) {
    tellPoints()
    sheet.blank()
    sheet.paragraph("The game is over: \(ended.why).", .bold)
    putScores()
    review.put(on: &sheet)
  }
}

extension Event {
  /// Part of what a player's answer came to.
  var isVerdict: Bool {
    switch self {
    case .judged, .scored, .lapsed, .passed: true
    default: false
    }
  }

  var isClosing: Bool {
    switch self {
    case .closed, .ended: true
    default: false
    }
  }

  var isFinalVerdict: Bool {
    if case .judged(let judged) = self { judged.isFinal } else { false }
  }
}
