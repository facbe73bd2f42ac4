-- Tries to bring about what only the game can.
-- Ends: cannot bring about

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { began = { seed = 1 } }
    end,
  },
}
