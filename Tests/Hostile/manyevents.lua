-- Tries to bring about ten thousand events.
-- Ends: events at once

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    judged = function(judged, state, chance)
      local events = {}
      for i = 1, 1000 do events[i] = { said = { text = "x" } } end
      return events
    end,
  },
}
