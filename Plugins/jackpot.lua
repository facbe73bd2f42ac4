-- What others lose fills a pot, which a right answer to a hard question empties.

return {
  summary = "Each wrong answer fills a pot; a right answer to a hard question takes it.",
  why = "The longer everyone fails, the more there is to win, and hard questions are worth hoping for.",
  options = {
    stake = { default = 5, min = 1, max = 1000, help = "what a wrong answer puts into the pot" },
    difficulty = { default = 4, min = 1, max = 5, help = "how hard a question has to be" },
  },

  points = function(sofar, judged, state)
    local pot = state:note("pot") or 0
    local difficulty = state.question.shown.difficulty or 3
    if judged.outcome == "right" and pot > 0 and difficulty >= options.difficulty then
      return sofar + pot, "the pot"
    end
  end,

  consequences = {
    judged = function(judged, state)
      local pot = state:note("pot") or 0
      if judged.outcome == "wrong" then
        return {
          { noted = { key = "pot", value = pot + options.stake } },
          { said = { text = "there are " .. pot + options.stake .. " points in the pot" } },
        }
      end
      local difficulty = state.question.shown.difficulty or 3
      if judged.outcome == "right" and pot > 0 and difficulty >= options.difficulty then
        return { noted = { key = "pot", value = 0 } }
      end
    end,
  },
}
