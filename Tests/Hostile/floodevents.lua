-- Tries to bring about a flood of events.
-- Ends: too much

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      local events = {}
      for i = 1, 9000 do events[i] = { said = { text = "x" } } end
      return events
    end,
  },
}
