-- Tries to run another file.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    dofile("other.lua")
  end,
}
