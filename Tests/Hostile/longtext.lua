-- Tries to say a great deal.
-- Ends: too much

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      local events = {}
      for i = 1, 30 do events[i] = { said = { text = string.rep("x", 4000) } } end
      return events
    end,
  },
}
