-- Tries to write large numbers for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    while true do local s = string.format("%99.99f", 1e308) end
  end,
}
