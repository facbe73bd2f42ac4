-- Tries to swallow the end of its steps.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    while true do
      pcall(function() while true do end end)
    end
  end,
}
