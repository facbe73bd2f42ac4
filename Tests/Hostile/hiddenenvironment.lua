-- Tries to have variables of its own.
-- Ends: would be forgotten

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    _ENV = {}
  end,
}
