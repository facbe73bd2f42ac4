-- Tries to insert at the front for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    while true do table.insert(t, 1, 1) end
  end,
}
