-- Tries to note half a number.
-- Ends: a whole number

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { noted = { key = "a", value = 0.5 } }
    end,
  },
}
