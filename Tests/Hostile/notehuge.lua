-- Tries to note a number that not everyone can read.
-- Ends: within 2^53

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { noted = { key = "a", value = 1 << 60 } }
    end,
  },
}
