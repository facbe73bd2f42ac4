-- Tries to set off more and more events.
-- Ends: without end

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = function(event, state)
    local events = {}
    for i = 1, 200 do events[i] = { noted = { key = "n", value = i } } end
    return events
  end,
}
