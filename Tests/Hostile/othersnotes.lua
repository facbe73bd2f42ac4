-- Tries to write the notes of another rule.
-- Ends: can only be read

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      return { noted = { rule = "everyone", key = "a", value = 1 } }
    end,
  },
}
