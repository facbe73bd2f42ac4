extension Rulebook {
  /// The rules and rulesets that come with Canon.
  public static let builtIn = Rulebook(
    [
      Everyone.self, Turns.self, Buzzer.self,
      Worth.self, Partial.self, Speed.self, Streak.self, Power.self, Neg.self, Closest.self,
      Hints.self, Fifty.self, Pass.self, Wager.self, Open.self,
      Rising.self, Lives.self, SuddenDeath.self, FirstTo.self, TimeAttack.self,
    ], rulesets: NamedRuleset.builtIn)
}
