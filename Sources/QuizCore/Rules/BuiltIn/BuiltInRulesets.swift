extension NamedRuleset {
  /// The rulesets that come with Canon.
  static let builtIn = [
    NamedRuleset(
      "classic",
      summary: "Everyone answers everything; hard questions and steady players earn more.",
      line: "everyone, partial, worth, streak, hints, fifty, pass"),
    NamedRuleset(
      "pub", summary: "A pub quiz for teams: the nearest guess wins, and a wager decides.",
      line: "everyone, partial, worth, closest, wager"),
    NamedRuleset(
      "buzzer", summary: "A buzzer match: powers, negs, bonuses, and no draw.",
      line: "buzzer, power(points: 15), neg(points: 5), partial, suddendeath(alone: false)"),
    NamedRuleset(
      "survival", summary: "Three lives each; the last one left wins.",
      line: "everyone, partial, streak, lives(lives: 3)"),
    NamedRuleset(
      "blitz", summary: "Two minutes in all: the more, and the quicker, the better.",
      line: "everyone, partial, speed, pass, timeattack(seconds: 120)"),
    NamedRuleset(
      "ladder", summary: "Harder and harder with two lifelines, until nobody knows the answer.",
      line: "everyone, partial, worth(step: 10), hints(cost: 5), fifty, rising(miss: end)"),
    NamedRuleset(
      "race", summary: "The first to a hundred points wins.",
      line: "everyone, partial, worth, speed, firstto(points: 100), suddendeath(alone: false)"),
    NamedRuleset(
      "oral", summary: "In turn and without options: an examination among friends.",
      line: "turns, open, partial, worth, pass, suddendeath(alone: false)"),
  ]
}
