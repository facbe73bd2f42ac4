import QuizFiles

/// The part of the manual on writing a rule of one's own; its samples are files that are tested.
struct OwnRules {
  /// The project's folder.
  let project: String

  private func file(_ path: String) -> String {
    let bytes = (try? WholeFile.bytes(of: "\(project)/\(path)")) ?? []
    var text = String(decoding: bytes, as: UTF8.self)
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  var text: String {
    """

    ## Write your own

    \(lua)

    \(hooks)

    \(reading)

    \(events)

    \(trying)

    \(swift)

    """
  }

  private var lua: String {
    """
    A rule is a file in `Plugins/`, in the folder where you play or in
    `~/.local/share/canon/Plugins`. Its name is the file's: `Plugins/comeback.lua` is played by
    `canon play finale --rules "everyone, comeback(bonus: 3)"`. The whole of it:

    ```lua
    \(file("Plugins/comeback.lua"))
    ```

    The file returns a table. `summary` says what the rule does, `why` why one would play it; both
    must be there, and all else may be left out. An entry of `options` has a `default`, a `help`, and
    for whole numbers `min` and `max`; a default of true or false makes a yes-or-no option, and
    `words = { "brier", "logarithm" }` one of several words. Hooks read them as `options.bonus`.
    `seating = true` says that the rule decides who answers; `needs` and `excludes` are lists of
    other rules. Names are lower-case letters.
    """
  }

  private var hooks: String {
    """
    ### Hooks

    | hook | is asked | answers with |
    |---|---|---|
    | `points(sofar, judged, state)` | what a final verdict earns, after the rules before it | new points and a reason: `return sofar + 5, "why"`; nothing leaves them |
    | `consequences.NAME(event, state, chance, packet)` | what follows from an event of that name | an event, or a list of them |
    | `next(state, packet, chance)` | what comes after a question is closed | `{ ask = 3 }` the third question of the packet, `{ wait = "for what" }`, `{ over = "why" }`, or nothing |
    | `refusal(action, state, packet)` | whether an action may be taken | words that say why not, or nothing |
    | `verdict(response, ruled, state)` | whether the judge's verdict stands | `{ outcome = "right", reason = "why" }`, or nothing |
    | `ending(state)` | whether the game is over | words that say why, or nothing |
    | `moves.NAME.offered(by, state, packet)` | whether a player may make that move now | true, false, or a list of what may be said behind it |

    A move needs a `help`; players type `/joker`, or `/bid 20`, and Tab completes it. A hook that is
    left out costs nothing.
    """
  }

  private var reading: String {
    """
    ### What a hook can read

    - `state`: `phase` (`waiting`, `open`, `over`), `number` of the question, `length` of the game,
      `contestants` (their ids, in the order of the scoreboard), `leaders`, `out`, `question`
      (`number`, `worth`, `part`, `parts`, and `shown` with `stem`, `options`, `right`, `category`,
      `difficulty`, `tags`), `table` (`turn`, `floor`, `hidden`, `hints`, `clues`).
    - `state:score(by)`, `state:name(by)`, `state:line(by)`, `state:isFree(by)`, `state:isOut(by)`,
      `state:isDone(by)`.
    - `state:note("key")` and `state:note("key", by)`: what the rule has noted;
      `state:noteOf("streak", "run", by)`: what another one has.
    - `packet.count`, `packet:question(place)`, `packet:find({ category = "Music", difficulty = 2 })`
      (places of questions that were not asked yet), `packet:categories()`, `packet:firstUnused()`.
    - `chance:below(6)` (0 to 5), `chance:order(5)`, `chance:pick(list)`: the same for the same seed.
    - `judged`: `by`, `text`, `outcome` (`right`, `partial`, `wrong`, `prompt`, `open`), `percent`,
      `isFinal`, `after` (milliseconds), `clues`.

    What is not there is said with the names that are. Times are milliseconds, places count from 1.
    """
  }

  private var events: String {
    """
    ### What a rule may bring about

    `consequences` answers with events: `{ noted = { key = "run", by = judged.by, value = 2 } }`
    remembers a whole number (this is the only memory: variables of the file cannot change),
    `{ scored = { by = by, points = 5, why = "…" } }`, `{ said = { text = "…" } }` (with `to = by` for
    one player), `{ turned = { to = by } }`, `{ hid = { options = { 2, 3 } } }`,
    `{ hinted = { by = by, text = "…" } }`, `{ passed = { by = by } }`, `{ timed = { limit = 9000 } }`,
    `{ closed = {} }` and `{ ended = { why = "…" } }`. The key `out` is special: whoever it is noted of
    is out of the game. Events have consequences of their own, sixteen deep at most. Their names for
    the hook: `began`, `asked`, `revealed`, `buzzed`, `turned`, `timed`, `judged`, `passed`, `lapsed`,
    `moved`, `hid`, `hinted`, `scored`, `noted`, `said`, `closed`, `ended`.
    """
  }

  private var trying: String {
    """
    ### Try it

    ```sh
    canon rules show comeback     # what players are told
    canon rules test comeback     # random games, then the example in Plugins/comeback.txt
    ```

    An error names the file, the line, the hook, what it was asked about, and the values there. A rule
    that fails in a game stops that game only: the log is whole, and `/without` goes on without the
    rule. A file that has changed is read again for the next game; the shell need not be left.

    A plugin cannot read files, see the clock or the network, or keep the program busy: it may take
    400,000 steps a call and 8 MB, and has the usual functions of `string`, `table`, `math` and `utf8`
    that are of use in that; `string.find` looks for plain text, and `string.split` and `string.trim`
    are there beside it.
    """
  }

  private var swift: String {
    """
    ### The same in Swift

    A program that depends on this package adds a rule in one file and one word;
    [Examples/HouseRule](../Examples/HouseRule/) is one.

    ```swift
    \(file("Examples/HouseRule/Sources/house/Comeback.swift"))
    ```

    ```swift
    \(file("Examples/HouseRule/Sources/house/main.swift"))
    ```
    """
  }
}
