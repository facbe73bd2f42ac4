-- Tries to reach all variables.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    _G.x = 1
  end,
}
