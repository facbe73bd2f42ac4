-- Tries to set a time before the beginning.
-- Ends: milliseconds

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { timed = { limit = -1 } }
    end,
  },
}
