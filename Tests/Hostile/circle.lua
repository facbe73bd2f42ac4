-- Tries to answer with a table in itself.
-- Ends: too deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      local t = {}
      t.said = t
      return t
    end,
  },
}
