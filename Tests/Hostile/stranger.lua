-- Tries to give points to somebody else.
-- Ends: no contestant

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { scored = { by = "nobody", points = 5, why = "a gift" } }
    end,
  },
}
