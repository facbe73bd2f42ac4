-- Tries to close what is closed.
-- Ends: is not open

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { closed = { number = 99 } }
    end,
  },
}
