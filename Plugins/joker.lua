-- A player may put a joker on a question that is on the table.

return {
  summary = "Each player may put a joker on an open question: right doubles it, wrong costs it.",
  why = "Knowing what one knows is rewarded, and keeping the joker too long is punished.",
  options = {
    jokers = { default = 1, min = 1, max = 100, help = "how many each player has in a game" },
  },

  moves = {
    joker = {
      help = "double this question for you, to win or to lose",
      offered = function(by, state)
        return state:isFree(by) and state:note("played", by) ~= state.number
          and (state:note("used", by) or 0) < options.jokers
      end,
    },
  },

  points = function(sofar, judged, state)
    if state:note("played", judged.by) ~= state.number then return end
    if judged.outcome == "right" then return sofar * 2, "joker" end
    if judged.outcome == "wrong" then return sofar - state.question.worth, "joker lost" end
  end,

  consequences = {
    moved = function(moved, state)
      if moved.move ~= "joker" then return end
      return {
        { noted = { key = "played", by = moved.by, value = state.number } },
        { noted = { key = "used", by = moved.by, value = (state:note("used", moved.by) or 0) + 1 } },
        { said = { text = state:name(moved.by) .. " plays a joker" } },
      }
    end,
  },
}
