-- Tries to draw from nothing.
-- Ends: whole number from 1

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { said = { text = "x" .. chance:below(0) } }
    end,
  },
}
