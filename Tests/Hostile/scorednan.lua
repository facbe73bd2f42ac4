-- Tries to score what is no number.
-- Ends: within 2^53

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { scored = { by = judged.by, points = 0 / 0, why = "nothing" } }
    end,
  },
}
