-- Tries to bring about what there is not.
-- Ends: did you mean "noted"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { notd = { key = "a", value = 1 } }
    end,
  },
}
