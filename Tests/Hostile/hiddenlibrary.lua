-- Tries to remember in a library.
-- Ends: stays as it is

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    math.last = 1
  end,
}
