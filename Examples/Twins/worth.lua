-- The built-in rule "worth", written in Lua.

return {
  summary = "A right answer earns more the harder the question is.",
  why = "A question that few can answer should move the scoreboard more than a gift.",
  options = {
    step = {
      default = 5, min = 0, max = 1000,
      help = "points for each step of difficulty above 1",
    },
  },

  points = function(sofar, judged, state)
    local difficulty = state.question.shown.difficulty
    if sofar <= 0 or not difficulty or difficulty <= 1 then return end
    local more = options.step * (difficulty - 1) * judged.percent / 100
    return sofar + more, "difficulty " .. difficulty
  end,
}
